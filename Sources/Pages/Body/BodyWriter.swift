import DocumentModel
import HTML
import TeXMath

/// Writes the blocks of one document, with line breaks where cmark-gfm has them.
///
/// It recurses over blocks and inlines, which the parser nests at most 100 deep each.
struct BodyWriter: ~Copyable {
  let renderer: BodyRenderer
  let footnotes: [Footnote]
  var writer = HTMLWriter()

  init(renderer: BodyRenderer, footnotes: [Footnote]) {
    self.renderer = renderer
    self.footnotes = footnotes
  }

  /// Does something with this writer that goes on where another one stands.
  mutating func write(
    into other: inout HTMLWriter, _ body: (inout BodyWriter) -> Void
  ) {
    swap(&writer, &other)
    body(&self)
    swap(&writer, &other)
  }

  /// Blocks one below the other.
  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  /// A line break, unless at the beginning of a line.
  mutating func startLine() {
    if let last = writer.lastByte, last != 0x0A { writer.markup("\n") }
  }
}

extension BodyWriter {
  mutating func write(_ block: Block, isTight: Bool = false) {
    if case .paragraph(let content) = block.kind, isTight { return write(content) }
    startLine()
    switch block.kind {
    case .paragraph(let content): writeElement("p", content)
    case .heading(let heading): write(heading, at: block.range.start)
    case .thematicBreak: writer.markup("<hr />\n")
    case .blockQuote(let blocks):
      writer.markup("<blockquote>\n")
      write(blocks)
      startLine()
      writer.markup("</blockquote>\n")
    case .list(let list): write(list)
    case .code(let code): write(code)
    case .html(let html):
      writeHTML(html)
      startLine()
    case .table(let table): write(table)
    case .formula(let source):
      writeFormula(source)
      writer.markup("\n")
    case .cell(let cell): write(cell)
    case .callout(let callout): write(callout, at: block.range.start)
    case .captioned(let captioned): write(captioned, at: block.range.start)
    case .example(let example): write(example)
    }
  }

  private mutating func writeElement(_ name: String, _ content: [Inline]) {
    writer.open(name)
    write(content)
    writer.close(name)
    writer.markup("\n")
  }

  private mutating func write(_ heading: Heading, at start: Int) {
    let hasID = renderer.additions.contains(.headingIDs) && !heading.slug.isEmpty
    let name = "h\(heading.level)"
    writer.open(name, ["id": hasID ? heading.slug : nil])
    if let number = renderer.numbers.blocks[start] {
      writer.node(.element("span", ["class": "number"], [.text(number)]))
      writer.markup(" ")
    }
    write(heading.content)
    writer.close(name)
    writer.markup("\n")
  }

  private mutating func write(_ list: List) {
    let name = list.start == nil ? "ul" : "ol"
    writer.open(name, ["start": list.start.flatMap { $0 == 1 ? nil : String($0) }])
    writer.markup("\n")
    for item in list.items {
      startLine()
      writer.markup("<li>")
      if let isChecked = item.isChecked {
        writer.empty(
          "input",
          ["type": "checkbox", "checked": isChecked ? "" : nil, "disabled": ""])
        writer.markup(" ")
      }
      for block in item.blocks { write(block, isTight: list.isTight) }
      writer.markup("</li>\n")
    }
    writer.close(name)
    writer.markup("\n")
  }

  mutating func write(_ code: CodeBlock) {
    if !code.language.isEmpty, let node = renderer.highlight(code.language, code.code) {
      writer.node(node)
    } else {
      writer.node(BodyRenderer.codeNode(language: code.language, code.code))
    }
    writer.markup("\n")
  }

  private mutating func write(_ cell: Cell) {
    if renderer.additions.contains(.cells) {
      writer.node(renderer.renderCell(cell))
    } else {
      writer.node(BodyRenderer.codeNode(language: "swift", cell.code))
    }
    writer.markup("\n")
  }

  /// A formula as MathML, or as it was written.
  mutating func writeFormula(_ source: FormulaSource) {
    if renderer.additions.contains(.mathML) {
      let isBoxed =
        renderer.additions.contains(.scrollBoxes)
        && (source.isDisplay || source.formula.mayBeWide)
      // A span, since display formulas also stand in paragraphs.
      if isBoxed {
        writer.markup(
          source.isDisplay ? "<span class=\"formula\">" : "<span class=\"wide-formula\">")
      }
      MathMLWriter(includesAlternativeText: true).write(
        source.formula, isDisplay: source.isDisplay, numbers: renderer.numbers.rows(of: source),
        into: &writer)
      if isBoxed { writer.markup("</span>") }
    } else {
      let dollars = source.isDisplay ? "$$" : "$"
      writer.text(dollars + source.formula.tex + dollars)
    }
  }
}
