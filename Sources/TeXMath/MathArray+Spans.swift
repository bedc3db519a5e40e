extension MathArray {
  /// The place of a cell: its row, and its index among the cells that the row has.
  public struct CellPlace: Hashable, Sendable {
    /// The row.
    public var row: Int
    /// The index in the row.
    public var index: Int

    /// A place.
    public init(row: Int, index: Int) {
      self.row = row
      self.index = index
    }
  }

  /// How a cell departs from its column.
  public struct CellSpan: Hashable, Sendable {
    /// How many columns it goes over; nil for all of them.
    public var columnCount: Int?
    /// How it is set.
    public var alignment: Alignment

    /// A cell over so many columns.
    public init(columnCount: Int?, alignment: Alignment) {
      self.columnCount = columnCount
      self.alignment = alignment
    }
  }

  /// How many columns the longest row has.
  public var columnCount: Int {
    let longest = rows.map(\.count).max() ?? 0
    guard !spans.isEmpty else { return longest }
    return rows.indices.map { width(ofRow: $0, all: 1) }.max() ?? 0
  }

  /// How many columns a row goes over, where a cell over all of them counts as so many.
  func width(ofRow row: Int, all count: Int) -> Int {
    guard !spans.isEmpty else { return rows[row].count }
    return rows[row].indices.reduce(0) { sum, index in
      guard let span = spans[CellPlace(row: row, index: index)] else { return sum + 1 }
      return sum + (span.columnCount ?? count)
    }
  }
}
