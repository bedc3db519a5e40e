import HTML

/// The catalogue as one page of HTML, for the preview.
package enum ExplanationPage {
  /// The page, with a part named `math-unknown-command` for each kind of message.
  package static func bytes(_ explanations: [Explanation]) -> [UInt8] {
    var writer = HTMLWriter()
    writer.markup("<!doctype html>\n")
    writer.node(
      .element(
        "html", ["lang": "en"],
        children: .element("head", children: .fragment(head)),
        .element(
          "body", ["style": "padding:0 1rem 50vh"],
          children: .element(
            "main", ["style": "max-width:45rem;margin:auto"],
            children: .element("h1", children: .text("Messages")),
            .fragment(explanations.map(section))))))
    writer.markup("\n")
    return writer.bytes
  }
}

extension ExplanationPage {
  private static let head: [HTMLNode] = [
    .element("meta", ["charset": "utf-8"]),
    .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
    .element("meta", ["name": "color-scheme", "content": "light dark"]),
    .element("title", children: .text("Messages · notesite")),
    .element("link", ["rel": "stylesheet", "href": "/assets/style.css"]),
  ]

  private static func section(_ explanation: Explanation) -> HTMLNode {
    .element(
      "section", ["id": Explanation.fragment(of: explanation.id)],
      children: .element("h2", children: .element("code", children: .text(explanation.id))),
      paragraph(explanation.cause),
      .fragment(explanation.example.flatMap(file)),
      code(explanation.message), paragraph(explanation.mend))
  }

  private static func file(_ file: Explanation.File) -> [HTMLNode] {
    [
      .element("p", children: .element("code", children: .text(file.path)), .text(":")),
      code(file.text),
    ]
  }

  private static func code(_ text: String) -> HTMLNode {
    .element("pre", children: .element("code", children: .text(text)))
  }

  /// Prose in which every second piece between backticks is code.
  private static func paragraph(_ text: String) -> HTMLNode {
    let pieces = CodeSpan.pieces(of: text)
    return .element(
      "p", [:],
      pieces.map { $0.isCode ? .element("code", children: .text($0.text)) : .text($0.text) })
  }
}
