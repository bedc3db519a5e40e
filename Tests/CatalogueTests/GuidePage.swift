import Catalogue

/// The catalogue as a page of the user guide.
struct GuidePage {
  var explanations: [Explanation]

  /// The page's Markdown.
  var text: String {
    var text = Self.head
    var room = ""
    for explanation in explanations {
      let parts = explanation.id.split(separator: "/")
      if room != parts[0] {
        room = String(parts[0])
        text += "\n## \(Self.titles[room] ?? room)\n"
      }
      text += section(explanation)
    }
    return text
  }

  private func section(_ explanation: Explanation) -> String {
    let name = Explanation.fragment(of: explanation.id)
    let kind = explanation.severity == .error ? "An error." : "A warning."
    var text = "\n### `\(explanation.id)` <!-- {#\(name)} -->\n\n\(kind) \(explanation.cause)\n"
    for file in explanation.example {
      if explanation.example.count > 1 { text += "\n`\(file.path)`:\n" }
      text += Self.fenced(file.text, Self.language(of: file.path))
    }
    text += Self.fenced(explanation.message, "text")
    return text + "\n\(explanation.mend)\n"
  }

  /// A code block whose fence is longer than every run of backticks in it.
  private static func fenced(_ text: String, _ language: String) -> String {
    let runs = text.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    return "\n\(fence)\(language)\n\(text)\n\(fence)\n"
  }

  private static func language(of path: String) -> String {
    if path.hasSuffix(".md") { return "markdown" }
    if path.hasSuffix(".swift") { return "swift" }
    return path.hasSuffix(".yml") ? "yaml" : "text"
  }

  private static let titles = [
    "bibliography": "Bibliographies", "cell": "Cells", "check": "Warnings of check alone",
    "figure": "Figures", "front-matter": "Front matter", "github": "Warnings of check --github",
    "markdown": "Markdown", "math": "Formulas", "site": "Links, names and contents",
    "template": "Templates", "yaml": "Keys and values",
  ]

  private static let head = """
    ---
    title: Messages
    description: Every message of the tool, with its cause, an example and what to do.
    order: 90
    ---

    # Messages

    Each message ends with its name in brackets and has a part on this page. In a terminal,
    `notesite explain NAME` says the same. The page is made from the code of the tool and from its
    tests: below an example stands the first message that the tool printed about it.

    """
}
