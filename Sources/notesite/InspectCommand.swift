import ArgumentParser
import Builder
import Foundation
import SourceText

/// `notesite inspect`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what the parser makes of a page.",
    discussion: """
      Writes the document model as JSON, which docs/document.md describes, or the page's body \
      alone as HTML. A page below the 'content' of a site is read with the site's macros; nothing \
      else of the site is looked at, and no cell is run. Messages go to standard error. Exit \
      status: 0 without errors, 1 with errors in the page, 64 for a wrong command line.
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, html }

  @Argument(help: ArgumentHelp("The page; '-' is standard input.", valueName: "PAGE"))
  var page: String

  @Option(
    help: ArgumentHelp(
      "The site whose macros count (default: the one that the page lies in).", valueName: "DIR"))
  var site: String?

  @Option(help: "What is written: json (the document model) or html (the body).")
  var format = Format.json

  func run() throws {
    let terminal = Terminal()
    do {
      let inspector =
        if let site { try PageInspector(site: site) } else { try PageInspector(page: page) }
      let inspected = inspector.inspect(try PageInput.read(page))
      let text =
        switch format {
        case .json: inspected.json
        case .html: inspected.html
        }
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
      terminal.report(inspected.findings, site: "")
      if inspected.findings.diagnostics.hasErrors { throw ExitCode(1) }
    } catch let error as ExitCode {
      throw error
    } catch {
      terminal.fault("\(error)")
      throw ExitCode(1)
    }
  }
}
