/// Where the lines of a text begin, so that a byte offset becomes a line and a column.
///
/// A line ends at LF, CR LF or CR, as in CommonMark 0.29 §2.1.
public struct LineTable: Hashable, Sendable {
  private let starts: [Int]

  /// The table of a text; one pass over its bytes.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A || (byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A))
      {
        starts.append(offset + 1)
      }
    }
    self.starts = starts
  }

  /// The number of lines; a text that ends in a line break has an empty last line.
  public var count: Int { starts.count }

  /// The zero-based line that holds a byte offset.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The offset of a zero-based line's first byte; lines outside the text give its ends.
  public func start(ofLine line: Int) -> Int {
    starts[min(max(line, 0), starts.count - 1)]
  }
}
