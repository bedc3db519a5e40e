import ArgumentParser
import Catalogue

/// `notesite explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say more about a message: why it comes, an example, what to do.",
    discussion: """
      Every message ends with its name in brackets. Without a name, all are listed. Exit status: \
      0, or 1 if no message has the name.
      """)

  @Argument(help: ArgumentHelp("The name, such as 'math/unknown-command'.", valueName: "ID"))
  var id: String?

  func run() throws {
    guard let id else {
      return print(ExplanationPrinter.list(DiagnosticCatalogue.explanations), terminator: "")
    }
    guard let explanation = DiagnosticCatalogue.explanation(of: id) else {
      let nearest = DiagnosticCatalogue.nearestID(to: id)
      let advice = nearest.map { "did you mean '\($0)'?" } ?? "'notesite explain' lists all"
      Terminal().fault("no message is named '\(id)'; \(advice)")
      throw ExitCode(1)
    }
    print(ExplanationPrinter.text(explanation), terminator: "")
  }
}
