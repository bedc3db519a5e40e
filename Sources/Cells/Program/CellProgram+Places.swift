import SourceText

/// A range in the code of one of a page's cells.
struct CellPlace: Hashable, Sendable, Codable {
  /// The cell's position on the page.
  var cell: Int
  /// The range in its code.
  var range: SourceRange
}

extension CellProgram {
  /// The place that the compiler or a backtrace calls by this line and column of the file: the
  /// word that begins there, or the whole line if the column is 0.
  func place(line: Int, column: Int) -> CellPlace? {
    if let cell = parts.indices.first(where: { wraps(line: line, column: column, in: $0) }) {
      return syntax[cell].shownExpression.map { CellPlace(cell: cell, range: $0) }
    }
    guard let cell = parts.indices.last(where: { parts[$0].line <= line }) else { return nil }
    let lineIndex = line - parts[cell].line
    guard lineIndex < tables[cell].count else { return nil }
    let content = lineContent(lineIndex, of: cell)
    guard column > 0 else { return CellPlace(cell: cell, range: content) }
    let start = tables[cell].start(ofLine: lineIndex) + column - 1
    return CellPlace(cell: cell, range: word(at: min(start, content.end), of: cell))
  }

  /// The first line of a cell's code that says something.
  func head(of cell: Int) -> CellPlace {
    let lines = (0..<tables[cell].count).map { lineContent($0, of: cell) }
    return CellPlace(cell: cell, range: lines.first { !$0.isEmpty } ?? SourceRange(at: 0))
  }
}

extension CellProgram {
  /// Whether a place belongs to the call around the shown expression of a cell.
  private func wraps(line: Int, column: Int, in cell: Int) -> Bool {
    guard let shown = syntax[cell].shownExpression else { return false }
    let lineIndex = tables[cell].line(at: shown.start)
    guard line == parts[cell].line + lineIndex - 1, column > 0 else { return false }
    return lineIndex == 0 || column > wrapperColumn(before: lineIndex, of: cell)
  }

  private func wrapperColumn(before line: Int, of cell: Int) -> Int {
    tables[cell].start(ofLine: line) - tables[cell].start(ofLine: line - 1)
  }

  /// A line without the white space around it.
  private func lineContent(_ line: Int, of cell: Int) -> SourceRange {
    let bytes = Array(parts[cell].code.utf8)
    var start = tables[cell].start(ofLine: line)
    var end = line + 1 < tables[cell].count ? tables[cell].start(ofLine: line + 1) : bytes.count
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    while start < end, bytes[start] <= 0x20 { start += 1 }
    return SourceRange(start, end)
  }

  /// The name or number that begins at an offset, or one character.
  private func word(at start: Int, of cell: Int) -> SourceRange {
    let bytes = Array(parts[cell].code.utf8)
    var end = start
    while end < bytes.count, isWordPart(bytes[end]) { end += 1 }
    return SourceRange(start, min(max(end, start + 1), bytes.count))
  }

  private func isWordPart(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
