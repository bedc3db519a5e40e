import SourceText

/// Writes explanations as plain text for a terminal.
package enum ExplanationPrinter {
  /// The most columns of a line of prose.
  private static let width = 80

  /// One explanation: the cause, an example with its message, what to do.
  package static func text(_ explanation: Explanation) -> String {
    var text = "\(explanation.id) (\(explanation.severity.rawValue))\n\n"
    text += wrapped(explanation.cause) + "\n"
    let isOne = explanation.example.count == 1
    text += isOne ? "For example,\n" : "For example, these files\n"
    for file in explanation.example { text += "\n  \(file.path)\n" + indented(file.text, "  | ") }
    text += (isOne ? "\ngives\n\n" : "\ngive\n\n") + indented(explanation.message, "  ") + "\n"
    return text + wrapped(explanation.mend)
  }

  /// One line for each explanation: its name and the first sentence of its cause.
  package static func list(_ explanations: [Explanation]) -> String {
    let column = explanations.map(\.id.utf8.count).max() ?? 0
    return explanations.map { explanation in
      let gap = String(repeating: " ", count: column - explanation.id.utf8.count + 2)
      return explanation.id + gap + explanation.summary + "\n"
    }.joined()
  }
}

extension ExplanationPrinter {
  private static func indented(_ text: String, _ indent: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let line = indent + line
        return (line.hasSuffix(" ") ? String(line.dropLast()) : line) + "\n"
      }.joined()
  }

  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
