import CCmarkGFM
import DocumentModel
import SourceText
import TeXMath

// Blocks without blocks inside.
extension DocumentBuilder {
  mutating func paragraph(_ node: CMarkNode) -> Block? {
    let map = textMap(node)
    let content = inlines(of: node, map: map, columnOffset: max(node.columns.first - 1, -1))
    if case .formula(let source)? = content.first?.kind, content.count == 1, source.isDisplay {
      return Block(.formula(source), range: content[0].range)
    }
    return Block(.paragraph(content), range: textRange(map))
  }

  mutating func heading(_ node: CMarkNode) -> Block? {
    let line = lineRange(node.lines.first)
    let start = start(of: node)
    let isATX = start < line.end && file.bytes[start] == UInt8(ascii: "#")
    let map: ContentMap
    let columnOffset: Int
    if isATX {
      var text = start
      while text < line.end, file.bytes[text] == UInt8(ascii: "#") { text += 1 }
      while text < line.end, file.bytes[text] == 0x20 || file.bytes[text] == 0x09 { text += 1 }
      map = ContentMap(node.content, start: text)
      columnOffset = text - line.start
    } else {
      map = textMap(node)
      columnOffset = node.columns.first - 1
    }
    var content = inlines(of: node, map: map, columnOffset: columnOffset)
    let anchor = takeAnchor(&content)
    if let anchor { _ = counters.slugs.unique(anchor.name) }
    let slug = anchor.map(\.name) ?? counters.slugs.slug(of: content.textWithTeX)
    let range = isATX ? SourceRange(start, line.end) : textRange(map)
    if slug.isEmpty, features.contains(.blocks) {
      diagnostics.append(.headingWithoutWords(at: range))
    }
    let heading = Heading(
      level: Int(cmark_node_get_heading_level(node.pointer)), content: content, slug: slug,
      anchor: anchor)
    return Block(.heading(heading), range: range)
  }

  mutating func html(_ node: CMarkNode) -> Block? {
    let literal = node.literal
    let map = contentMap(Array(literal.utf8), firstLine: node.lines.first)
    let range = textRange(map)
    if let anchor = Self.anchor(inComment: literal, at: range) {
      diagnostics.append(.unusedAnchor(anchor))
    }
    return Block(.html(literal), range: range)
  }

  mutating func table(_ node: CMarkNode) -> Block? {
    let rows = Array(node.children)
    let count = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    let codes = cmark_gfm_extensions_get_table_alignments(node.pointer)
    let alignments = (0..<count).map { Self.alignment(codes?[$0] ?? 0) }
    // The header's own line is that of the paragraph it was; rows follow the delimiter row.
    let headerLine = node.lines.last - rows.count
    var cells: [[[Inline]]] = []
    for (index, row) in rows.enumerated() {
      cells.append(tableRow(row, line: index == 0 ? headerLine : row.lines.first))
    }
    let range = SourceRange(
      index(ofTextOnLine: headerLine), lineRange(node.lines.last).end)
    let table = Table(
      alignments: alignments, header: cells.first ?? [], rows: Array(cells.dropFirst()))
    return Block(.table(table), range: range)
  }

  private mutating func tableRow(_ row: CMarkNode, line: Int) -> [[Inline]] {
    var places = TableRowMap(line: lineBase + line - 1, in: file)
    return row.children.map { node in
      let cell = places.cell(node.content)
      let columnOffset = node.columns.first - 1 + cell.indent
      return inlines(of: node, map: cell.map, columnOffset: columnOffset)
    }
  }

  private static func alignment(_ code: UInt8) -> Table.Alignment {
    switch code {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .none
    }
  }

  private func index(ofTextOnLine line: Int) -> Int {
    let range = lineRange(line)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = range.start == 0 && file.bytes.starts(with: mark)
    let start = range.start + (hasMark ? mark.count : 0)
    return ContainerPrefix(file.bytes, from: start, to: range.end).textStart
  }
}

// Where the text of paragraphs and headings lies.
extension DocumentBuilder {
  /// The content of a paragraph or of a heading that is underlined.
  ///
  /// cmark has taken link definitions off the beginning without saying so.
  private func textMap(_ node: CMarkNode) -> ContentMap {
    let content = node.content
    let count = content.count { $0 == 0x0A } + (content.last == 0x0A ? 0 : 1)
    var line = node.lines.first
    if line == 0 {  // cmark's paragraph before a table's header: the table knows where it begins
      line = CMarkNode(cmark_node_next(node.pointer))?.lines.first ?? 1
      return ContentMap(content, unescapedFromLine: lineBase + line - 1, in: file)
    }
    if node.kind == .paragraph {
      line = max(line, node.lines.last - count + 1)
    } else {
      while line < node.lines.last, !endsLine(line, withFirstOf: content) { line += 1 }
    }
    return contentMap(content, firstLine: line)
  }

  private func endsLine(_ line: Int, withFirstOf content: [UInt8]) -> Bool {
    let range = lineRange(line)
    let first = content.prefix { $0 != 0x0A }
    return first.count <= range.end - range.start
      && file.bytes[(range.end - first.count)..<range.end].elementsEqual(first)
  }

  /// From the first byte of the content to the last that is no space.
  func textRange(_ map: ContentMap) -> SourceRange {
    var end = map.content.count
    while end > 0, map.content[end - 1] <= 0x20 { end -= 1 }
    return map.fileRange(0..<end)
  }
}
