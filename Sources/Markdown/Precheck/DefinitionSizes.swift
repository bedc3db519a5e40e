/// Measures link definitions: every use of one copies its destination and its title.
struct DefinitionSizes {
  /// The number of `[` in the file.
  private(set) var brackets = 0
  /// The size of the longest definition.
  private(set) var longest = 0
  /// Where the longest definition begins.
  private(set) var longestStart = 0
  private var current: (start: Int, size: Int)?
  /// Whether a title was opened that may run on over lines that look like definitions.
  private var isTitleOpen = false

  /// Reads a line of a paragraph.
  mutating func read(_ bytes: [UInt8], from start: Int, to end: Int) {
    for offset in start..<end where bytes[offset] == UInt8(ascii: "[") { brackets += 1 }
    if !isTitleOpen, Self.isDefinition(bytes, from: start, to: end) { current = (start, 0) }
    guard var definition = current else { return }
    definition.size += end - start + 1
    current = definition
    if definition.size > longest {
      longest = definition.size
      longestStart = definition.start
    }
    if Self.leavesTitleOpen(bytes, from: start, to: end) { isTitleOpen = true }
  }

  /// A blank line ends every definition.
  mutating func endParagraph() {
    current = nil
    isTitleOpen = false
  }

  /// Whether a label may end on the line; it may begin on an earlier one.
  private static func isDefinition(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset + 1 < end {
      if bytes[offset] == UInt8(ascii: "]"), bytes[offset + 1] == UInt8(ascii: ":") { return true }
      offset += 1
    }
    return false
  }

  private static func leavesTitleOpen(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard end > start else { return false }
    let isQuote: (UInt8) -> Bool = { $0 == 0x22 || $0 == 0x27 || $0 == 0x28 }
    guard let opening = bytes[start..<end].firstIndex(where: isQuote) else { return false }
    let closer: UInt8 = bytes[opening] == 0x28 ? 0x29 : bytes[opening]
    return bytes[end - 1] != closer || opening == end - 1
  }
}
