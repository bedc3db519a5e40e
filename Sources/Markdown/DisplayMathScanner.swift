/// Finds the `$$` that open and close a formula on lines of its own.
enum DisplayMathScanner {
  /// What the first line of a block says.
  enum Opening: Equatable {
    /// The formula goes on over the next lines.
    case open
    /// The formula ends on this line, and nothing follows it.
    case closed
  }

  /// How a line whose text begins at `start` opens a formula; nil if it is no block of its own.
  ///
  /// `$$x$$ and so on` is running text that begins with a formula.
  static func opening(_ line: UnsafeBufferPointer<UInt8>, at start: Int) -> Opening? {
    guard start + 1 < line.count, line[start] == UInt8(ascii: "$"),
      line[start + 1] == UInt8(ascii: "$")
    else { return nil }
    guard let closer = closer(line, from: start + 2) else { return .open }
    return closer > start + 2 && isBlank(line, from: closer + 2) ? .closed : nil
  }

  /// The offset of the first `$$` that no backslash precedes, or nil.
  static func closer(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset + 1 < line.count {
      if line[offset] == UInt8(ascii: "\\") {
        offset += 2
      } else if line[offset] == UInt8(ascii: "$"), line[offset + 1] == UInt8(ascii: "$") {
        return offset
      } else {
        offset += 1
      }
    }
    return nil
  }

  private static func isBlank(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    line[min(start, line.count)...].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
