/// Turns cmark's columns of inlines into offsets of their block's content.
///
/// cmark counts columns from the last line break that it made a node of, as if every line began
/// where the first one does; line breaks within code, tags and links it does not count. So this
/// follows the nodes in order, and keeps to the content, not to lines of the file.
struct InlinePositions {
  private let content: [UInt8]
  /// What cmark adds to every column.
  private let columnOffset: Int
  /// The offset at which the columns count from.
  private var base = 0
  /// The end of what was passed.
  private var reach = 0

  /// Positions in a block's content; its first byte has the column after `columnOffset`.
  init(content: [UInt8], columnOffset: Int) {
    self.content = content
    self.columnOffset = columnOffset
  }

  /// The range of a leaf, which is passed with that.
  mutating func pass(_ node: CMarkNode) -> Range<Int> {
    let columns = node.columns
    let range =
      columns.first > 0
      ? clamped(start(of: node), end(of: node))
      : clamped(reach, reach + node.literal.utf8.count)
    reach = max(reach, range.upperBound)
    return range
  }

  /// The parts of a text: what stands in the content as it is shown, and what does not.
  ///
  /// Where cmark makes links of addresses, texts have the columns of what they were cut from.
  mutating func passText(_ node: CMarkNode) -> [TextAlignment.Part] {
    let text = Array(node.literal.utf8)
    let starts = node.columns.first > 0 ? [start(of: node), reach] : [reach]
    for start in starts {
      if let parts = TextAlignment.parts(of: text, in: content, at: start) {
        if let end = parts.last?.raw.upperBound { reach = max(reach, end) }
        return parts
      }
    }
    return [TextAlignment.Part(text: 0..<text.count, raw: pass(node), isVerbatim: false)]
  }

  /// The range of a code span with its backticks.
  mutating func passCode(_ node: CMarkNode) -> Range<Int> {
    let inner = pass(node)
    var (start, end) = (inner.lowerBound, inner.upperBound)
    while start > 0, content[start - 1] == UInt8(ascii: "`") { start -= 1 }
    while end < content.count, content[end] == UInt8(ascii: "`") { end += 1 }
    return pass(to: start..<end)
  }

  /// A range that is known.
  @discardableResult
  mutating func pass(to range: Range<Int>) -> Range<Int> {
    let range = clamped(range.lowerBound, range.upperBound)
    reach = max(reach, range.upperBound)
    return range
  }

  /// The range of a soft or hard line break.
  mutating func passLineBreak() -> Range<Int> {
    let newline = content[reach...].firstIndex(of: 0x0A) ?? content.count
    let isEscaped = newline > reach && content[newline - 1] == UInt8(ascii: "\\")
    let range = clamped(newline, newline + 1)
    if !isEscaped { base = range.upperBound }
    reach = max(reach, range.upperBound)
    return range
  }

  /// Where a node with children begins, seen from its first line.
  func start(of node: CMarkNode) -> Int { base + node.columns.first - 1 - columnOffset }

  /// The range of a node with children, which are passed already.
  mutating func pass(_ node: CMarkNode, from start: Int, around inner: Range<Int>?) -> Range<Int> {
    let end = end(of: node)
    guard let inner else { return pass(to: clamped(max(start, 0), max(end, start))) }
    if start >= 0, start <= inner.lowerBound, end >= inner.upperBound, end <= content.count {
      return pass(to: start..<end)
    }
    let isAutolink =
      inner.lowerBound > 0 && content[inner.lowerBound - 1] == UInt8(ascii: "<")
    let margin = isAutolink ? 1 : 0
    return pass(to: (inner.lowerBound - margin)..<(inner.upperBound + margin))
  }

  private func end(of node: CMarkNode) -> Int { base + node.columns.last - columnOffset }

  private func clamped(_ start: Int, _ end: Int) -> Range<Int> {
    let start = min(max(start, 0), content.count)
    return start..<min(max(end, start), content.count)
  }
}
