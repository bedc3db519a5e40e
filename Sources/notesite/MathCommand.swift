import ArgumentParser
import Foundation
import SourceText
import TeXMath

/// `notesite math`.
struct MathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "math",
    abstract: "Turn a TeX formula from standard input into MathML, text or words.",
    discussion: """
      The formula stands on standard input without its dollar signs; messages go to standard \
      error. Exit status: 0 without errors, 1 with errors.

      With --jsonl, each line of standard input is an object such as
        {"tex": "x \\\\in \\\\R", "display": false, "macros": {"\\\\R": "\\\\mathbb{R}"}}
      of which only "tex" is needed, and each line of standard output answers the line in its \
      place:
        {"mathml": "…", "text": "…", "speech": "…", "diagnostics": []}
      Mistakes in formulas are in "diagnostics", with byte offsets; a line that cannot be read is \
      answered by {"error": "…"}, and the exit status is then 1.
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mathml, text, speech, json
  }

  @Flag(help: "Set formulas on a line of their own, in display style.")
  var display = false

  @Option(help: "What to write: mathml, text, speech (English words) or json.")
  var format = Format.mathml

  @Flag(help: "Read and write one JSON object a line.")
  var jsonl = false

  func run() throws {
    if jsonl {
      let filter = MathLineFilter(isDisplay: display)
      guard filter.run(from: .standardInput, to: .standardOutput) else { throw ExitCode(1) }
    } else {
      try answer(FileHandle.standardInput.readToEnd() ?? Data())
    }
  }

  private func answer(_ input: Data) throws {
    var tex = String(decoding: input, as: UTF8.self)
    while tex.utf8.last == 0x0A || tex.utf8.last == 0x0D { tex.unicodeScalars.removeLast() }
    let answer = MathAnswer(MathRequest(tex: tex, display: display))
    FileHandle.standardOutput.write(Data((text(of: answer) + "\n").utf8))
    let file = SourceFile(path: "<stdin>", text: tex)
    let messages = answer.diagnostics.map { $0.located(in: file.path) }
    let printer = DiagnosticPrinter(sources: [file])
    FileHandle.standardError.write(Data(printer.text(messages).utf8))
    if answer.diagnostics.hasErrors { throw ExitCode(1) }
  }

  private func text(of answer: MathAnswer) -> String {
    switch format {
    case .mathml: String(decoding: answer.mathml, as: UTF8.self)
    case .text: answer.formula.plainText
    case .speech: answer.formula.spokenText
    case .json: answer.json
    }
  }
}
