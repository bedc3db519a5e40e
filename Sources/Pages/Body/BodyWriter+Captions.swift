import DocumentModel
import HTML

// Callouts, and what has a caption.
extension BodyWriter {
  mutating func write(_ callout: Callout, at start: Int) {
    let isAlert = callout.kind.isAlert
    let kind = callout.kind.rawValue
    writer.open(
      "div",
      [
        "class": isAlert ? "callout \(kind)" : "statement \(kind)", "id": callout.anchor?.name,
        "role": isAlert ? "note" : nil,
      ])
    writer.markup("\n<p class=\"title\">")
    let number = renderer.numbers.blocks[start].map { " " + $0 } ?? ""
    writer.node(.element("strong", children: .text(callout.kind.noun + number)))
    if !callout.title.isEmpty {
      writer.markup(" <span>")
      write(callout.title)
      writer.markup("</span>")
    }
    writer.markup("</p>\n")
    write(callout.blocks)
    startLine()
    writer.markup("</div>\n")
  }

  mutating func write(_ captioned: Captioned, at start: Int) {
    let isTable = captioned.kind == .table
    writer.open(
      "figure", ["class": captioned.kind.noun.lowercased(), "id": captioned.anchor?.name])
    writer.markup("\n")
    if isTable { writeCaption(captioned.kind, captioned.caption, at: start) }
    if case .paragraph(let content) = captioned.block.kind {
      writer.markup("<div class=\"drawing\">")
      write(content)
      writer.markup("</div>\n")
    } else {
      write(captioned.block)
    }
    if !isTable { writeCaption(captioned.kind, captioned.caption, at: start) }
    writer.markup("</figure>\n")
  }

  private mutating func writeCaption(_ kind: NumberedKind, _ caption: [Inline], at start: Int) {
    let number = renderer.numbers.blocks[start]
    if number == nil, caption.isEmpty { return }
    writer.markup("<figcaption>")
    if let number {
      writer.node(.element("span", ["class": "number"], [.text("\(kind.noun) \(number)")]))
      if !caption.isEmpty { writer.markup(" ") }
    }
    write(caption)
    writer.markup("</figcaption>\n")
  }

  mutating func write(_ example: MarkdownExample) {
    writer.markup("<div class=\"example\">\n<div class=\"source\">\n")
    write(example.code)
    writer.markup("</div>\n<div class=\"result\">\n")
    var result = BodyWriter(renderer: renderer, footnotes: example.footnotes)
    result.write(into: &writer) {
      $0.write(example.blocks)
      $0.startLine()
      $0.writeFootnotes()
    }
    writer.markup("</div>\n</div>\n")
  }
}
