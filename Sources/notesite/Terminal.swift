import Builder
import Cells
import Foundation
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the tool says: progress and one summary line, diagnostics on standard error.
struct Terminal: Sendable {
  private let isInteractive = isatty(STDERR_FILENO) == 1
  private let isColored =
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

  /// Rewrites the line of progress; silent when nobody watches.
  func progress(_ counts: BuildCounts, since start: ContinuousClock.Instant) {
    guard isInteractive else { return }
    write(
      "\r\u{1B}[K\(counts.finishedPages)/\(counts.pages) pages · \(cells(counts)) · \(time(start))")
  }

  /// Writes the diagnostics of a build, with paths that are right from the working folder.
  func report(_ built: BuiltSite, site prefix: String) {
    if isInteractive { write("\r\u{1B}[K") }
    let printer = DiagnosticPrinter(
      sources: built.sources, isColored: isColored, pathPrefix: prefix)
    write(printer.text(built.diagnostics))
  }

  /// Writes the line that sums up a build, and how to learn more about its first message.
  func summary(
    _ built: BuiltSite, changed: Int? = nil, showsCells: Bool = true,
    since start: ContinuousClock.Instant
  ) {
    let errors = built.diagnostics.count { $0.severity == .error }
    let warnings = built.diagnostics.count - errors
    var parts = [Self.count(built.counts.pages, "page")]
    if showsCells { parts.append(cells(built.counts)) }
    if let changed { parts.append("\(Self.count(changed, "file")) changed") }
    if errors > 0 { parts.append(Self.count(errors, "error")) }
    if warnings > 0 { parts.append(Self.count(warnings, "warning")) }
    parts.append(time(start))
    write("notesite: " + parts.joined(separator: " · ") + "\n")
    notices(built)
    if let first = built.diagnostics.first {
      say("'notesite explain \(first.id)' says more about the first message")
    }
  }

  /// Writes what there is to say about the machine.
  func notices(_ built: BuiltSite) {
    for notice in built.notices {
      write("notesite: warning: \(DiagnosticPrinter.escaped(notice))\n")
    }
  }

  /// Writes how long the parts of a build took, added up over all pages.
  func timings(_ stopwatch: Stopwatch) {
    let parts = stopwatch.sums.map { "\($0.part) \(Int($0.time / .milliseconds(1))) ms" }
    write("notesite: " + parts.joined(separator: " · ") + "\n")
  }

  /// Writes a fault of the machine, which no author can mend in a note.
  func fault(_ message: String) {
    if isInteractive { write("\r\u{1B}[K") }
    write("notesite: error: \(DiagnosticPrinter.escaped(message))\n")
  }

  /// Writes a line for the person at the terminal.
  func say(_ message: String) { write("notesite: \(message)\n") }
}

extension Terminal {
  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  private func cells(_ counts: BuildCounts) -> String {
    "\(Self.count(counts.ranCells, "cell")) run, \(counts.cachedCells) cached"
  }

  private func time(_ start: ContinuousClock.Instant) -> String {
    let tenths = (ContinuousClock.now - start) / .milliseconds(100)
    return "\(Int(tenths) / 10).\(Int(tenths) % 10) s"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
