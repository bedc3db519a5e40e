/// A half-open range of UTF-8 byte offsets in one text.
public struct SourceRange: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// The bytes from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The empty range at an offset.
  public init(at offset: Int) { self.init(offset, offset) }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether no byte lies in the range.
  public var isEmpty: Bool { start == end }

  /// The smallest range that covers both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }

  /// The range moved to the right by a number of bytes.
  public func shifted(by offset: Int) -> SourceRange {
    SourceRange(start + offset, end + offset)
  }

  /// The part that lies in `0..<count`, so that a foreign range can never index out of bounds.
  public func clamped(toCount count: Int) -> SourceRange {
    let lower = min(max(start, 0), count)
    return SourceRange(lower, min(max(end, lower), count))
  }
}
