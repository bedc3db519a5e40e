import SourceText

/// Finds the cells of a table's row in its line of the file.
///
/// cmark trims cells and takes the backslash off `\|`, so a cell is found by its content.
struct TableRowMap {
  private let bytes: [UInt8]
  /// The stretches of the line between separating pipes.
  private var pieces: [Range<Int>] = []
  private var next = 0

  /// The row on a zero-based line of the file.
  init(line: Int, in file: SourceFile) {
    bytes = file.bytes
    let range = file.rangeOfLine(line)
    var start = range.start
    for offset in range.start..<range.end
    where TableRow.isSeparator(bytes, at: offset, from: range.start) {
      pieces.append(start..<offset)
      start = offset + 1
    }
    pieces.append(start..<range.end)
  }

  /// A cell's place: its content's map, and the column of the space before it on the line.
  struct Cell {
    var map: ContentMap
    /// How many bytes of space stand between the pipe before the cell and its text.
    var indent: Int
  }

  /// The next cell of the row, which holds this content.
  mutating func cell(_ content: [UInt8]) -> Cell {
    for index in next..<pieces.count {
      let isFirst = index == 0
      guard let start = find(content, in: pieces[index], isFirst: isFirst) else { continue }
      next = index + 1
      let map = ContentMap(content, start: start, cuts: cuts(content, from: start))
      return Cell(map: map, indent: isFirst ? 0 : start - pieces[index].lowerBound)
    }
    let fallback = pieces.last?.upperBound ?? 0
    return Cell(map: ContentMap(content, start: fallback), indent: 0)
  }

  /// Where the content begins in a piece, whose edges are space; the first piece of a line begins
  /// with whatever the line's containers put there.
  private func find(_ content: [UInt8], in piece: Range<Int>, isFirst: Bool) -> Int? {
    var start = piece.lowerBound
    var end = piece.upperBound
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    if isFirst {
      let escapes = content.count { $0 == UInt8(ascii: "|") }
      start = max(start, end - content.count - escapes)
    } else {
      while start < end, isSpace(bytes[start]) { start += 1 }
    }
    guard unescaped(start..<end).elementsEqual(content) else { return nil }
    return start
  }

  private func unescaped(_ range: Range<Int>) -> [UInt8] {
    range.filter { offset in
      !(bytes[offset] == UInt8(ascii: "\\") && offset + 1 < range.upperBound
        && bytes[offset + 1] == UInt8(ascii: "|"))
    }.map { bytes[$0] }
  }

  /// Every pipe in the content stands behind a backslash that is not in the content.
  private func cuts(_ content: [UInt8], from start: Int) -> [(content: Int, file: Int)] {
    var cuts: [(content: Int, file: Int)] = []
    for (offset, byte) in content.enumerated() where byte == UInt8(ascii: "|") {
      cuts.append((offset, start + offset + cuts.count + 1))
    }
    return cuts
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
