import DocumentModel

// The words of blocks and of running text.
extension SectionReader {
  mutating func read(_ blocks: [Block]) {
    for block in blocks { read(block) }
  }

  mutating func read(_ block: Block) {
    text.separate()
    switch block.kind {
    case .paragraph(let content): read(content)
    case .heading(let heading): read(heading.content)
    case .thematicBreak, .html: break
    case .blockQuote, .list: read(block.kind.blocks)
    case .code(let code): read(code: code.code)
    case .table(let table): read(table)
    case .formula(let source): read(source)
    case .cell(let cell): read(cell, at: block.range.start)
    case .callout(let callout):
      readNumber(callout.kind.noun, at: block.range.start)
      read(callout.title)
      read(callout.blocks)
    case .captioned(let captioned):
      readNumber(captioned.kind.noun, at: block.range.start)
      read(captioned.caption)
      read(captioned.block)
    // What it becomes has the same words.
    case .example(let example): read(code: example.code.code)
    }
    text.separate()
  }

  private mutating func read(_ table: Table) {
    for row in [table.header] + table.rows {
      for entry in row {
        text.separate()
        read(entry)
      }
    }
  }

  private mutating func read(_ cell: Cell, at start: Int) {
    guard cell.options.isIncluded else { return }
    if cell.options.echo != .false { read(code: cell.code) }
    guard let caption = cell.options.caption else { return }
    readNumber(cell.numberedKind.noun, at: start)
    read(caption)
  }

  /// "Figure 2.1", where the block has a number.
  private mutating func readNumber(_ noun: String, at start: Int) {
    text.addApart(noun)
    if let number = page.numbers.blocks[start] { text.addApart(number) }
  }

  private mutating func read(code: String) {
    let shown = code.utf8.count <= Self.codeLimit ? code : Self.cut(code)
    text.addApart(shown)
  }

  /// The first lines of code that is too long.
  private static func cut(_ code: String) -> String {
    let bytes = Array(code.utf8.prefix(codeLimit))
    let end = bytes.lastIndex { $0 == 0x0A || $0 == 0x20 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// A formula in plain characters with the numbers beside its rows.
  private mutating func read(_ source: FormulaSource) {
    text.add(source.formula.plainText)
    for row in page.numbers.rows(of: source) { text.addApart(row.text) }
  }
}

extension SectionReader {
  mutating func read(_ content: [Inline]) {
    for inline in content { read(inline) }
  }

  private mutating func read(_ inline: Inline) {
    switch inline.kind {
    case .text(let words), .code(let words): text.add(words)
    case .softBreak, .hardBreak: text.separate()
    case .value(let cell): text.add(value(cell) ?? cell.code)
    case .html: break
    case .emphasis, .strong, .strikethrough, .image: read(inline.kind.children)
    case .link(let link):
      let target = links.labelledTarget(of: link.destination, on: page.document.source.path)
      if let target, link.content.isEmpty { text.add(target.text) }
      read(link.content)
    case .formula(let source): read(source)
    case .footnoteReference(_, let number, _): notes.append(number)
    case .reference(let label):
      text.add(links.target(ofLabel: label)?.text ?? inline.plainText)
    case .citation(let citation):
      let label = page.references?.label(of: citation)
      text.add(label?.map(\.words).joined() ?? inline.plainText)
    }
  }
}
