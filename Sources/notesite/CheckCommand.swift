import ArgumentParser
import Builder
import SourceText

/// `notesite check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a site, without running its cells.",
    discussion: """
      Finds everything that 'build' finds except the mistakes in cells, and also warns about \
      labels that nothing refers to, headings that skip a level, images without a text and labels \
      in figures that lie on something else. 'notesite explain ID' says more about a message. \
      Exit status: 0 without errors, 1 with errors in the site, 64 for a wrong command line.
      """)

  @OptionGroup var site: SiteArguments

  @Flag(name: .customLong("github"), help: "Also warn about what GitHub shows differently.")
  var isForGitHub = false

  @Option(help: "How messages are written.")
  var format = ReportFormat.text

  @Flag(help: "Fail on warnings too.")
  var strict = false

  func run() async throws {
    let terminal = Terminal()
    let started = ContinuousClock.now
    do {
      let built = try await site.builder().diagnose(isForGitHub: isForGitHub)
      switch format {
      case .text:
        terminal.report(built, site: site.prefix)
        terminal.summary(built, showsCells: false, since: started)
      case .json: print(DiagnosticReport(built, pathPrefix: site.prefix).json)
      }
      let fails = strict ? !built.diagnostics.isEmpty : built.diagnostics.hasErrors
      if fails { throw ExitCode(1) }
    } catch let error as ExitCode {
      throw error
    } catch {
      terminal.fault("\(error)")
      throw ExitCode(1)
    }
  }
}
