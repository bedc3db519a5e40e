import ArgumentParser
import Builder
import Cells
import Foundation

/// `notesite build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build a site into a folder of static files.",
    discussion: """
      Runs the cells of every page (results are cached in '.notesite/'), draws their figures and \
      writes one HTML file a page. A page with an error is reported and left as it was published \
      before, or not written if it never was; the other pages are built. Exit status: 0 without \
      errors, 1 with errors in the site, 64 for a wrong command line.
      """)

  @OptionGroup var site: SiteArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write to (default: SITE/public).", valueName: "DIR"))
  var output: String?

  @Option(help: "How messages are written.")
  var format = ReportFormat.text

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Run no cell; show what the cache has.")
  var noRun = false

  @Flag(help: "Run every cell again, and name those that give something else than before.")
  var verifyCache = false

  @Flag(help: "Say how long compiling, linking, running and drawing took, over all pages.")
  var timings = false

  func validate() throws {
    if noRun, verifyCache {
      throw ValidationError("--no-run and --verify-cache exclude each other")
    }
  }

  func run() async throws {
    let terminal = Terminal()
    let started = ContinuousClock.now
    do {
      var builder = site.builder()
      builder.stopwatch = timings ? Stopwatch() : nil
      builder.cellRun = noRun ? .nothing : verifyCache ? .verify : .missing
      try builder.check()
      let lock = try SiteLock(site: site.url)
      let tree = OutputTree(folder: try outputFolder())
      try tree.check()
      let built = try await builder.build { terminal.progress($0, since: started) }
      let changed = try tree.replace(with: built.goodFiles, keeping: built.failed)
      withExtendedLifetime(lock) {}
      switch format {
      case .text:
        terminal.report(built, site: site.prefix)
        terminal.summary(built, changed: changed, since: started)
      case .json:
        terminal.notices(built)
        print(DiagnosticReport(built, pathPrefix: site.prefix).json)
      }
      if let stopwatch = builder.stopwatch { terminal.timings(stopwatch) }
      let fails = strict ? !built.diagnostics.isEmpty : built.diagnostics.hasErrors
      if fails { throw ExitCode(1) }
    } catch let error as ExitCode {
      throw error
    } catch {
      terminal.fault("\(error)")
      throw ExitCode(1)
    }
  }

  private func outputFolder() throws -> URL {
    guard let output else { return site.url.appending(path: "public") }
    let folder = URL(fileURLWithPath: output).standardizedFileURL
    try OutputTree.check(folder, isApartFrom: site.url)
    return folder
  }
}
