import SourceText

/// A range in the code of one of a page's cells, or in a file of the shared code.
struct CellPlace: Hashable, Sendable, Codable {
  /// The cell's position on the page.
  var cell: Int
  /// The range in its code.
  var range: SourceRange
  /// The file of shared code that the range is in instead.
  var file: String?
  /// The option whose line is meant instead, where it has one.
  var option: String?

  /// The line of an option of the cell.
  func option(_ name: String) -> CellPlace {
    var place = self
    place.option = name
    return place
  }
}

extension CellProgram {
  /// The place that the compiler or a backtrace calls by this name, line and column: the word that
  /// begins there, or the whole line if the column is 0.
  func place(name: Substring, line: Int, column: Int) -> CellPlace? {
    if name == file { return place(line: line, column: column) }
    if let place = models.place(name: String(name), line: line, column: column) { return place }
    guard name.hasPrefix(file + "#"), let index = Int(name.dropFirst(file.count + 1)),
      parts.indices.contains(index)
    else { return nil }
    return line == parts[index].line
      ? place(inPart: index, line: 0, column: column) : head(of: index)
  }

  /// The same for what the page's file itself is called.
  func place(line: Int, column: Int) -> CellPlace? {
    if let index = parts.indices.first(where: { wraps(line: line, column: column, in: $0) }) {
      return syntax[index].shownExpression.map { CellPlace(cell: parts[index].cell, range: $0) }
    }
    let found = parts.indices.last { parts[$0].line <= line && parts[$0].mode != .value }
    guard let found else { return nil }
    return place(inPart: found, line: line - parts[found].line, column: column)
  }

  private func place(inPart index: Int, line: Int, column: Int) -> CellPlace? {
    guard line < tables[index].count else { return nil }
    let content = lineContent(line, of: index)
    guard column > 0 else { return CellPlace(cell: parts[index].cell, range: content) }
    let start = tables[index].start(ofLine: line) + column - 1
    return CellPlace(
      cell: parts[index].cell, range: word(at: min(start, content.end), of: index))
  }

  /// The first line of a cell's code that says something.
  func head(of cell: Int) -> CellPlace {
    guard parts.indices.contains(cell) else {
      return CellPlace(cell: parts.first?.cell ?? 0, range: SourceRange(at: 0))
    }
    let lines = (0..<tables[cell].count).map { lineContent($0, of: cell) }
    return CellPlace(
      cell: parts[cell].cell, range: lines.first { !$0.isEmpty } ?? SourceRange(at: 0))
  }
}

extension CellProgram {
  /// Whether a place belongs to the call around the shown expression of a cell.
  private func wraps(line: Int, column: Int, in cell: Int) -> Bool {
    guard parts[cell].mode == .run, let shown = syntax[cell].shownExpression else { return false }
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
    SwiftWords.word(at: start, in: Array(parts[cell].code.utf8))
  }
}

extension SwiftWords {
  /// The name or number that begins at an offset of some code, or one character.
  static func word(at start: Int, in bytes: [UInt8]) -> SourceRange {
    let start = min(start, bytes.count)
    var end = start
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    return SourceRange(start, min(max(end, start + 1), bytes.count))
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
