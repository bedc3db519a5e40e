import TeXMath

extension Document {
  /// Visits every inline of the document in the order of the text, the outer before the inner.
  package func visitInlines(_ visit: (Inline) -> Void) {
    for block in allBlocks { Self.visit(block.kind.inlines, visit) }
  }

  /// Every block in the order of the text, the outer before the inner; footnotes come last.
  package var allBlocks: [Block] {
    var result: [Block] = []
    var pending = Array((blocks + footnotes.flatMap(\.blocks)).reversed())
    while let block = pending.popLast() {
      result.append(block)
      pending.append(contentsOf: block.kind.blocks.reversed())
    }
    return result
  }

  /// The cells, in order.
  package var cells: [Cell] {
    allBlocks.compactMap { if case .cell(let cell) = $0.kind { cell } else { nil } }
  }

  /// The headings, in order.
  package var headings: [Heading] {
    allBlocks.compactMap { if case .heading(let heading) = $0.kind { heading } else { nil } }
  }

  /// Every formula, in display and in text.
  package var formulas: [FormulaSource] {
    var result: [FormulaSource] = []
    for block in allBlocks {
      if case .formula(let source) = block.kind { result.append(source) }
      Self.visit(block.kind.inlines) { inline in
        if case .formula(let source) = inline.kind { result.append(source) }
      }
    }
    return result
  }

  private static func visit(_ inlines: [Inline], _ visit: (Inline) -> Void) {
    for inline in inlines {
      visit(inline)
      Self.visit(inline.kind.children, visit)
    }
  }
}

extension Block.Kind {
  /// The blocks directly inside this one.
  package var blocks: [Block] {
    switch self {
    case .blockQuote(let blocks): blocks
    case .list(let list): list.items.flatMap(\.blocks)
    case .callout(let callout): callout.blocks
    case .captioned(let captioned): [captioned.block]
    case .example(let example): example.blocks + example.footnotes.flatMap(\.blocks)
    default: []
    }
  }

  /// The inlines directly inside this one.
  package var inlines: [Inline] {
    switch self {
    case .paragraph(let content): content
    case .heading(let heading): heading.content
    case .callout(let callout): callout.title
    case .captioned(let captioned): captioned.caption
    case .cell(let cell): cell.options.caption ?? []
    case .table(let table): table.header.flatMap { $0 } + table.rows.flatMap { $0.flatMap { $0 } }
    default: []
    }
  }
}

extension Inline.Kind {
  /// The inlines directly inside this one.
  package var children: [Inline] {
    switch self {
    case .emphasis(let content), .strong(let content), .strikethrough(let content): content
    case .link(let link), .image(let link): link.content
    default: []
    }
  }
}
