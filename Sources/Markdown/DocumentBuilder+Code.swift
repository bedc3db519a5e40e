import CCmarkGFM
import DocumentModel
import SourceText
import TeXMath

// Code blocks, and what they may be instead: formulas and cells.
extension DocumentBuilder {
  mutating func code(_ node: CMarkNode) -> Block? {
    let literal = node.literal
    var (length, offset, byte): (CInt, CInt, CChar) = (0, 0, 0)
    guard cmark_node_get_fenced(node.pointer, &length, &offset, &byte) != 0 else {
      let map = contentMap(Array(literal.utf8), firstLine: node.lines.first)
      return Block(.code(CodeBlock(info: "", code: literal)), range: textRange(map))
    }
    let info = cmark_node_get_fence_info(node.pointer).map { String(cString: $0) } ?? ""
    let map = contentMap(Array(literal.utf8), firstLine: node.lines.first + 1)
    let fence = Fence(byte: UInt8(bitPattern: byte), length: Int(length))
    let range = checkFence(node, fence, map: map)
    if features.contains(.math), info == "math" {
      let tex = texRange(0..<map.content.count, of: map.content)
      return Block(.formula(formula(tex, in: map, isDisplay: true)), range: range)
    }
    if features.contains(.blocks), !isInExample, Self.isExample(info), node.isAtTopLevel {
      let example = example(node, CodeBlock(info: info, code: literal), map)
      return Block(.example(example), range: range)
    }
    if features.contains(.cells), let mode = CellReader.mode(ofInfo: info) {
      var reader = CellReader(map, defaults: cellDefaults)
      var cell = reader.read(
        id: nextCellID(), mode: mode, firstLine: lineBase + node.lines.first)
      cell.options.caption = reader.caption.map { caption($0, in: map) }
      diagnostics += reader.diagnostics
      if cell.options.caption != nil, let anchor = cell.options.anchor,
        NumberedKind(label: anchor.name) == nil
      {
        diagnostics.append(.labelWithoutKind(anchor))
      }
      return Block(.cell(cell), range: range)
    }
    return Block(.code(CodeBlock(info: info, code: literal)), range: range)
  }

  private struct Fence {
    var byte: UInt8
    var length: Int
    var text: String { String(repeating: Character(UnicodeScalar(byte)), count: length) }
  }

  /// The range of a fence with its closing line; reports a fence that has none.
  private mutating func checkFence(
    _ node: CMarkNode, _ fence: Fence, map: ContentMap
  ) -> SourceRange {
    let start = start(of: node)
    let opening = SourceRange(start, lineRange(node.lines.first).end)
    let count = map.content.count { $0 == 0x0A }
    let line = node.lines.first + count + 1
    if lineBase + line <= file.lines.count, !beginsCode(onLine: line) {
      let range = lineRange(line)
      var end = range.end
      while end > range.start, file.bytes[end - 1] <= 0x20 { end -= 1 }
      let run = file.bytes[range.start..<end].reversed().prefix { $0 == fence.byte }.count
      if run >= fence.length { return SourceRange(start, end) }
    }
    diagnostics.append(.unclosedFence(fence.text, at: opening))
    return opening.union(textRange(map))
  }

  /// A block that begins with `$$`; its content is all that follows, with the closing `$$`.
  mutating func displayFormula(_ node: CMarkNode) -> Block? {
    let map = contentMap(Array(node.literal.utf8), firstLine: node.lines.first)
    let start = start(of: node)
    let closer = map.content.withUnsafeBufferPointer { DisplayMathScanner.closer($0, from: 0) }
    let end = closer ?? map.content.count
    let after = trimmed(min(end + 2, map.content.count)..<map.content.count, of: map.content)
    if closer == nil {
      diagnostics.append(.unclosedFormula(at: SourceRange(start, start + 2)))
    } else if !after.isEmpty {
      diagnostics.append(.textAfterFormula(at: map.fileRange(after)))
    }
    let tex = texRange(0..<end, of: map.content)
    let source = formula(tex, in: map, isDisplay: true)
    let range = SourceRange(start, max(start + 2, map.fileOffset(end) + (closer == nil ? 0 : 2)))
    return Block(.formula(source), range: range)
  }

  /// Parses the TeX in a range of a block's content; its messages get places in the file.
  mutating func formula(_ tex: Range<Int>, in map: ContentMap, isDisplay: Bool) -> FormulaSource {
    let sourceMap = map.sourceMap(of: tex)
    let parsed = mathParser.parse(String(decoding: map.content[tex], as: UTF8.self))
    diagnostics += parsed.diagnostics.map { $0.mapped(through: sourceMap) }
    checkLabels(of: parsed.value, isDisplay: isDisplay, sourceMap)
    return FormulaSource(formula: parsed.value, isDisplay: isDisplay, map: sourceMap)
  }

  /// The TeX in a range, trimmed; a comment in its last line keeps the end of that line.
  private func texRange(_ range: Range<Int>, of content: [UInt8]) -> Range<Int> {
    let tex = trimmed(range, of: content)
    let line = content[tex].lastIndex(of: 0x0A) ?? tex.lowerBound
    guard content[line..<tex.upperBound].contains(UInt8(ascii: "%")),
      let end = content[tex.upperBound..<range.upperBound].firstIndex(of: 0x0A)
    else { return tex }
    return tex.lowerBound..<(end + 1)
  }

  private func trimmed(_ range: Range<Int>, of content: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, content[start] <= 0x20 { start += 1 }
    while end > start, content[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
