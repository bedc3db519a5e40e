import SourceText

extension FormulaParser {
  /// The cells of a row, and which of them depart from their columns.
  typealias Cells = (cells: [[MathNode]], spans: [(Int, MathArray.CellSpan)])

  /// The number of cells beyond which a row may not go, as far as there is one.
  static func columnLimit(of array: MathArray, _ preamble: ArrayPreamble?) -> Int? {
    switch array.layout {
    case .array:
      let count = preamble?.cellCount ?? array.columns.count
      return count > 1 ? count : nil
    case .cases: return 2
    default: return nil
    }
  }

  /// The cells of a row that are lists.
  mutating func readCells(limit: Int?) -> Cells {
    let font = font
    var cells = [list()]
    var spans: [(Int, MathArray.CellSpan)] = []
    if cellSpan != nil { takeSpan(of: 0, into: &spans) }
    self.font = font
    while stream.peek().kind == .alignment {
      let token = stream.next()
      if cells.count == limit {
        stream.report(.extraAlignment(columns: cells.count, range: token.range))
      }
      cells.append(list())
      if cellSpan != nil { takeSpan(of: cells.count - 1, into: &spans) }
      self.font = font
    }
    return (cells, spans)
  }

  /// The cells of a row in an array that says how they are read.
  mutating func readCells(by preamble: ArrayPreamble, limit: Int?) -> Cells {
    if command(ending: .end) != nil { return ([[]], []) }
    var row: Cells = ([], [])
    var place = 0
    var count = 0
    readSeparators(of: preamble, from: &place, into: &row.cells)
    while true {
      let column = preamble.column(at: place)
      row.cells.append(cell(of: column))
      place += 1
      count += 1
      if cellSpan != nil {
        let start = place - 1
        let first = count
        count += takeSpan(of: row.cells.count - 1, into: &row.spans) - 1
        place = max(place, preamble.index(ofCell: count - 1) + 1)
        if count > first { row.spans[row.spans.count - 1].1.columnCount = place - start }
      }
      readSeparators(of: preamble, from: &place, into: &row.cells)
      guard stream.peek().kind == .alignment else { return row }
      let token = stream.next()
      if count == limit {
        stream.report(.extraAlignment(columns: count, range: token.range))
      }
    }
  }

  /// Moves what a command said about the cell that was read to the spans of its row.
  @discardableResult private mutating func takeSpan(
    of index: Int, into spans: inout [(Int, MathArray.CellSpan)]
  ) -> Int {
    guard let span = cellSpan else { return 1 }
    cellSpan = nil
    spans.append((index, span))
    return span.columnCount ?? 1
  }

  private mutating func readSeparators(
    of preamble: ArrayPreamble, from place: inout Int, into cells: inout [[MathNode]]
  ) {
    while place < preamble.columns.count, preamble.columns[place].isSeparator {
      let opening = Token(.beginGroup, range: SourceRange(at: stream.lastEnd))
      let closing = Token(.endGroup, range: opening.range)
      let column = preamble.columns[place]
      insert([opening] + column.before + [closing])
      cells.append(column.isText ? textArgument(of: opening) : argument(of: opening))
      place += 1
    }
  }

  /// Puts what a column list says in front of the rest. It counts as what macros make does, since it
  /// may itself, by a macro, go on to a new row, and so without end.
  mutating func insert(_ tokens: [Token]) {
    guard stream.allows(tokens.count) else {
      let range = SourceRange(at: stream.lastEnd)
      return stream.giveUp(.tooManyExpansions("array", range: range))
    }
    stream.push(tokens)
  }

  private mutating func cell(of column: ArrayPreamble.Column) -> [MathNode] {
    if column.isText { return textCell(between: column.before, and: column.after) }
    let font = font
    defer { self.font = font }
    insert(column.before)
    var nodes = list()
    guard !column.after.isEmpty else { return nodes }
    insert(column.after)
    nodes += list()
    return nodes
  }
}

extension ArrayPreamble {
  /// The column at an index; beyond the last one, more of it.
  func column(at index: Int) -> Column {
    if index < columns.count { return columns[index] }
    return Column(isText: columns.last?.isText ?? false)
  }
}

extension MathArray {
  /// Counts the columns of partial lines as the array does, those between others included.
  mutating func movePartialLines(by preamble: ArrayPreamble) {
    partialLines = partialLines.map { line in
      let first = preamble.index(ofCell: line.columns.lowerBound)
      let last = preamble.index(ofCell: line.columns.upperBound)
      return PartialLine(row: line.row, columns: first...max(first, last))
    }
  }
}
