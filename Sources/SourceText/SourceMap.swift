/// How the offsets of an extracted text (a formula, a cell) lie in the file it came from.
///
/// A formula in a block quote is not contiguous in its file: each line starts behind a `> `.
public struct SourceMap: Hashable, Sendable {
  private struct Piece: Hashable, Sendable {
    var extracted: Int
    var file: Int
  }

  private var pieces: [Piece]

  /// A text that lies in one piece from `start` on.
  public init(start: Int) {
    pieces = [Piece(extracted: 0, file: start)]
  }

  /// States that from the extracted offset on, the text continues at another place of the file.
  ///
  /// Call in ascending order of `extracted`.
  public mutating func jump(at extracted: Int, to file: Int) {
    if let last = pieces.last, last.extracted == extracted { pieces.removeLast() }
    pieces.append(Piece(extracted: extracted, file: file))
  }

  /// The same map for a file in which the text lies further to the right.
  public func shifted(by offset: Int) -> SourceMap {
    var copy = self
    copy.pieces = pieces.map { Piece(extracted: $0.extracted, file: $0.file + offset) }
    return copy
  }

  /// The place in the file of an extracted offset.
  public func fileOffset(_ offset: Int) -> Int {
    let piece = pieces.last(where: { $0.extracted <= offset }) ?? pieces[0]
    return piece.file + offset - piece.extracted
  }

  /// The range in the file of an extracted range: from its first to its last byte.
  public func fileRange(_ range: SourceRange) -> SourceRange {
    if range.isEmpty { return SourceRange(at: fileOffset(range.start)) }
    return SourceRange(fileOffset(range.start), fileOffset(range.end - 1) + 1)
  }
}
