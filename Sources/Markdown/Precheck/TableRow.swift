/// How cmark-gfm cuts a line into the cells of a table.
enum TableRow {
  /// The number of cells: pipes that no backslash precedes, without the one at either end.
  static func columnCount(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    var count = 1
    for offset in start..<end where isSeparator(bytes, at: offset, from: start) {
      if offset > start, offset < end - 1 { count += 1 }
    }
    return count
  }

  /// Whether a line consists of dashes, colons, pipes and spaces, as a delimiter row does.
  static func isDelimiter(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    var hasDash = false
    for offset in start..<end {
      switch bytes[offset] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: break
      default: return false
      }
    }
    return hasDash
  }

  /// Whether the byte at an offset is a pipe that ends a cell.
  static func isSeparator(_ bytes: [UInt8], at offset: Int, from start: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "|")
      && !(offset > start && bytes[offset - 1] == UInt8(ascii: "\\"))
  }
}
