import Foundation
import Testing

@testable import Cells

@Suite("A command in front of the program runs it elsewhere")
final class LauncherTests {
  private var folders: [String] = []

  deinit { for folder in folders { try? FileManager.default.removeItem(atPath: folder) } }

  /// A workshop whose programs go through a script, as through a cluster's own command.
  private func workshop(
    _ script: String, limits: CellLimits = CellLimits()
  ) throws -> (Workshop, log: String) {
    let folder = NSTemporaryDirectory() + "launcher-" + UUID().uuidString
    folders.append(folder)
    try FileManager.default.createDirectory(
      atPath: folder + "/site/content", withIntermediateDirectories: true)
    try Data("1,2".utf8).write(to: URL(fileURLWithPath: folder + "/site/content/a.csv"))
    let text = "#!/bin/sh\necho \"$@\" >> \(folder)/log\nshift 2\n" + script + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/run"))
    chmod(folder + "/run", 0o755)
    var settings = CellSettings()
    settings.site = folder + "/site"
    settings.launcher = [folder + "/run", "--mem=8G", "--"]
    return (try Workshop(limits: limits, settings: settings), folder + "/log")
  }

  /// What a remote shell does: descriptors beyond the first three do not come along.
  private static let remote = "exec \"$@\" 3<&-"

  @Test("figures, tables and text come back through its output, and are cached")
  func outputs() async throws {
    let (workshop, log) = try workshop(Self.remote)
    let page = Page([
      "print(\"a\")\nshow(Plot { Line([1, 2]) })\nprint(\"b\")",
      "DataTable([\"n\"], rows: [[1]])", "let k = keep { 40 + 2 }\nk",
    ])
    let (outputs, diagnostics) = try await workshop.texts(page)
    #expect(outputs == [["a\n", "(figure)", "b\n"], ["(table)"], ["42\n"]])
    #expect(diagnostics == [])
    #expect(try await workshop.run(page).value.cachedCount == 3)
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1 && lines[0].hasPrefix("--mem=8G -- /") && lines[0].hasSuffix("/page"))
  }

  @Test("a trap there has its place here")
  func trap() async throws {
    let (workshop, _) = try workshop(Self.remote)
    let (outputs, diagnostics) = try await workshop.texts(Page(["print(1)", "let a = [1]\na[4]"]))
    #expect(outputs == [["1\n"], []])
    #expect(diagnostics == ["8:2: cell/trap: Index out of range"])
  }

  @Test("declared inputs lie in its working folder, and files that it reads are noted")
  func files() async throws {
    let (workshop, log) = try workshop(Self.remote)
    let page = Page(["print(try readText(\"a.csv\"))"]).with {
      $0.inputs = ["a.csv"]; _ = $1
    }
    #expect(try await workshop.texts(page).outputs == [["1,2\n"]])
    let site = log.dropLast(3) + "site/content/a.csv"
    try Data("3".utf8).write(to: URL(fileURLWithPath: String(site)))
    #expect(try await workshop.texts(page).outputs == [["3\n"]])
  }

  @Test("a job that is never run, fails or takes too long is said in one message")
  func failures() async throws {
    let (refused, _) = try workshop("echo 'srun: error: no such partition' >&2; exit 1")
    await #expect {
      try await refused.run(Page(["1"]))
    } throws: { "\($0)".hasSuffix("/run: srun: error: no such partition") }
    var settings = CellSettings()
    settings.launcher = ["no-such-command"]
    await #expect {
      try await Workshop(settings: settings).run(Page(["1"]))
    } throws: { "\($0)" == "cannot start no-such-command: it is not in PATH (cells.launcher)" }
    var limits = CellLimits()
    limits.seconds = 1
    let (slow, _) = try workshop(Self.remote, limits: limits)
    let diagnostics = try await slow.texts(Page(["while true {}"])).diagnostics
    #expect(diagnostics == ["3:1: cell/timeout: this cell was still running after 1 s"])
  }
}
