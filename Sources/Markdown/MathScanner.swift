/// Finds the end of a formula in a line of text, by pandoc's rule for dollars.
///
/// It works on text that ends in a NUL byte, as cmark holds it, and never reads beyond that.
enum MathScanner {
  /// The longest formula in running text, in bytes: what keeps unclosed braces from costing
  /// quadratic time.
  static let lengthLimit = 8 << 10

  /// What a formula stands between.
  enum Delimiter: Int {
    /// `$…$`.
    case dollar
    /// ``$`…`$``.
    case tick
    /// `$$…$$` in running text.
    case doubleDollar

    /// The number of bytes of either end.
    var length: Int { self == .dollar ? 1 : 2 }
  }

  /// A formula that was found: its delimiter, and the TeX between them.
  struct Match: Equatable {
    var delimiter: Delimiter
    var tex: Range<Int>

    /// The formula with its delimiters.
    var whole: Range<Int> {
      (tex.lowerBound - delimiter.length)..<(tex.upperBound + delimiter.length)
    }
  }

  /// The formula that the `$` at an offset opens, or nil if it is a plain dollar.
  static func match(_ text: UnsafePointer<UInt8>, at start: Int) -> Match? {
    switch text[start + 1] {
    case UInt8(ascii: "`"): matchTick(text, from: start + 2)
    case UInt8(ascii: "$"): matchDouble(text, from: start + 2)
    default: matchDollar(text, from: start + 1)
    }
  }

  /// No space inside either end, no digit after the closing dollar, balanced braces, `\$` is a
  /// dollar of the formula; the first dollar outside braces must close it or there is none.
  private static func matchDollar(_ text: UnsafePointer<UInt8>, from start: Int) -> Match? {
    guard !isSpace(text[start]), let end = firstDollar(text, from: start), end > start,
      !isSpace(text[end - 1]), !isDigit(text[end + 1])
    else { return nil }
    return Match(delimiter: .dollar, tex: start..<end)
  }

  private static func matchDouble(_ text: UnsafePointer<UInt8>, from start: Int) -> Match? {
    guard let end = firstDollar(text, from: start), end > start,
      text[end + 1] == UInt8(ascii: "$")
    else { return nil }
    return Match(delimiter: .doubleDollar, tex: start..<end)
  }

  private static func matchTick(_ text: UnsafePointer<UInt8>, from start: Int) -> Match? {
    var offset = start
    while text[offset] != 0, offset - start < lengthLimit {
      if text[offset] == UInt8(ascii: "`") {
        guard text[offset + 1] == UInt8(ascii: "$"), offset > start else { return nil }
        return Match(delimiter: .tick, tex: start..<offset)
      }
      offset += 1
    }
    return nil
  }

  /// The first dollar outside braces that no backslash precedes; nil if braces do not balance.
  private static func firstDollar(_ text: UnsafePointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    var depth = 0
    while offset - start < lengthLimit {
      switch text[offset] {
      case 0: return nil
      case UInt8(ascii: "\\"):
        offset += 1
        if text[offset] == 0 { return nil }
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 { return nil }
        depth -= 1
      case UInt8(ascii: "$") where depth == 0: return offset
      default: break
      }
      offset += 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
