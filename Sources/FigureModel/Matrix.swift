/// Numbers between brackets, with dots for what a large matrix leaves out.
public struct Matrix: Codable, Hashable, Sendable {
  /// The numbers by rows.
  public var values: ValueGrid

  /// A matrix from its rows.
  public init(_ rows: [[Double]]) { values = ValueGrid(rows) }

  /// A column vector.
  public init(_ column: [Double]) { self.init(column.map { [$0] }) }

  /// The matrix as TeX, with at most so many rows and columns.
  public func tex(rows: Int = 8, columns: Int = 8) -> String {
    let lines = entries(rows: rows, columns: columns).map { $0.joined(separator: " & ") }
    return #"\begin{bmatrix} "# + lines.joined(separator: #" \\ "#) + #" \end{bmatrix}"#
  }

  /// The TeX of each entry that is shown, with dots for what at most so many rows and columns
  /// leave out.
  package func entries(rows: Int = 8, columns: Int = 8) -> [[String]] {
    let shown = Self.indices(values.rows.count, limit: rows)
    let across = Self.indices(values.columnCount, limit: columns)
    return shown.map { row in across.map { column in entry(row, column) } }
  }

  /// The places that are shown; nil stands for those that are left out.
  private static func indices(_ count: Int, limit: Int) -> [Int?] {
    guard count > limit, limit > 2 else { return Array(0..<count) }
    return Array(0..<(limit - 2)) + [nil, count - 1]
  }

  private func entry(_ row: Int?, _ column: Int?) -> String {
    guard let row else { return column == nil ? #"\ddots"# : #"\vdots"# }
    guard let column else { return #"\cdots"# }
    guard values.rows[row].indices.contains(column) else { return "" }
    guard let value = values.rows[row][column] else { return #"\text{–}"# }
    return NumberDisplay.tex(value)
  }
}

extension Matrix: FigureRepresentable {
  /// The matrix as a figure.
  public var figure: Figure { .matrix(self) }
}
