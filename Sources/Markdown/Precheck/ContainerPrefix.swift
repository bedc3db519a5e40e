/// What stands at the beginning of a line before its text: markers of quotes, items and footnotes.
///
/// It is what the line would open if nothing else were open (CommonMark 0.29 §5); cmark may read
/// fewer of these markers, never more.
struct ContainerPrefix {
  /// A marker that begins a list item or a footnote.
  struct ItemMarker {
    /// Where the marker stands.
    var column: Int
    /// Where the item's text begins: what its further lines are indented to.
    var contentColumn: Int
    /// Whether it begins an item even in the middle of a paragraph.
    var interruptsParagraph: Bool
  }

  /// How many markers there are.
  var markerCount = 0
  /// How many of them are `>`.
  var quoteCount = 0
  /// The markers of items, from the left.
  var items: [ItemMarker] = []
  /// The column behind the quote markers that stand before any item marker.
  var quoteColumn = 0
  /// The offset of the text.
  var textStart: Int
  /// The column of the text, from zero, with tab stops of four.
  var column = 0
  /// Whether nothing but markers and space stands on the line.
  var isBlank = true
  /// How many columns lie between the last marker and the text.
  var indent = 0

  /// Reads the markers of the line that begins at `start` and ends before `end`.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    textStart = start
    skipSpace(bytes, to: end)
    while let length = markerLength(bytes, to: end) {
      markerCount += 1
      let marker = (byte: bytes[textStart], digits: length == 2, column: column)
      textStart += length
      column += length
      skipSpace(bytes, to: end)
      if marker.byte == UInt8(ascii: ">") {
        quoteCount += 1
        if items.isEmpty { quoteColumn = marker.column + 1 + min(indent, 1) }
      } else {
        let hasText = textStart < end
        let isOne = marker.byte == UInt8(ascii: "1") && marker.digits
        let isNumber = marker.byte &- 0x30 < 10
        let afterMarker = marker.column + length
        items.append(
          ItemMarker(
            column: marker.column,
            contentColumn: hasText && indent <= 4 ? column : afterMarker + 1,
            interruptsParagraph: hasText && (isOne || !isNumber)))
      }
    }
    isBlank = textStart == end
  }
}

extension ContainerPrefix {
  private mutating func skipSpace(_ bytes: [UInt8], to end: Int) {
    let start = column
    defer { indent = column - start }
    while textStart < end {
      switch bytes[textStart] {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      default: return
      }
      textStart += 1
    }
  }

  private func markerLength(_ bytes: [UInt8], to end: Int) -> Int? {
    guard textStart < end else { return nil }
    switch bytes[textStart] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return isSpaceOrEnd(bytes, textStart + 1, end) ? 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberLength(bytes, to: end)
    case UInt8(ascii: "["): return footnoteLength(bytes, to: end)
    default: return nil
    }
  }

  private func numberLength(_ bytes: [UInt8], to end: Int) -> Int? {
    var offset = textStart
    while offset < end, offset < textStart + 9, isDigit(bytes[offset]) { offset += 1 }
    guard offset < end, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
    else { return nil }
    return isSpaceOrEnd(bytes, offset + 1, end) ? offset + 1 - textStart : nil
  }

  private func footnoteLength(_ bytes: [UInt8], to end: Int) -> Int? {
    guard textStart + 1 < end, bytes[textStart + 1] == UInt8(ascii: "^") else { return nil }
    var offset = textStart + 2
    while offset < end, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: "]") { offset += 1 }
    guard offset + 1 < end, offset > textStart + 2, bytes[offset] == UInt8(ascii: "]"),
      bytes[offset + 1] == UInt8(ascii: ":")
    else { return nil }
    return offset + 2 - textStart
  }

  private func isSpaceOrEnd(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    offset >= end || bytes[offset] == 0x20 || bytes[offset] == 0x09
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
