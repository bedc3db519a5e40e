// Formulas within a line of Markdown, by the same rule as in the notes themselves.
extension CodeScanner {
  /// The longest formula that is looked for, in bytes: it bounds what is read twice.
  private static let formulaLimit = 1 << 10

  /// The end of the formula that the `$` at the offset opens; nil if it is a plain dollar.
  ///
  /// ``$`…`$`` holds anything but backticks. `$…$` holds balanced braces, has no space inside
  /// either end and no digit after it, and ends with its first dollar outside braces that no
  /// backslash precedes. Either ends in its line.
  func formulaEnd() -> Int? {
    let start = offset + 1
    guard start < bytes.count else { return nil }
    return bytes[start] == UInt8(ascii: "`") ? tickEnd(from: start + 1) : dollarEnd(from: start)
  }

  private func tickEnd(from start: Int) -> Int? {
    let text = line(from: start)
    guard let tick = text.firstIndex(of: UInt8(ascii: "`")), tick > start,
      tick + 1 < text.endIndex, text[tick + 1] == UInt8(ascii: "$")
    else { return nil }
    return tick + 2
  }

  private func dollarEnd(from start: Int) -> Int? {
    guard let dollar = firstDollar(from: start), dollar > start, bytes[start] > 0x20,
      bytes[dollar - 1] > 0x20
    else { return nil }
    let end = dollar + 1
    return end < bytes.count && ByteClass.digit.contains(bytes[end]) ? nil : end
  }

  /// The first dollar outside braces; nil if they do not balance.
  private func firstDollar(from start: Int) -> Int? {
    let text = line(from: start)
    var index = start
    var depth = 0
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}") where depth == 0: return nil
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "$") where depth == 0: return index
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The rest of the line, up to the limit.
  private func line(from start: Int) -> ArraySlice<UInt8> {
    let rest = bytes[min(start, bytes.count)...].prefix(Self.formulaLimit)
    return rest.prefix { $0 != 0x0A }
  }
}
