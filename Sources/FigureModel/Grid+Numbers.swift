// Rows of numbers other than `Double`; disfavored for the reason given in `Mark+Numbers.swift`.

extension Heatmap {
  /// A heatmap of any numbers, such as counts.
  @_disfavoredOverload
  public init(
    values: [[some PlotNumber]], rows: (any CellNames)? = nil, columns: (any CellNames)? = nil
  ) {
    self.init(values: values.map(\.plotNumbers), rows: rows, columns: columns)
  }
}

extension PixelGrid {
  /// A picture of any numbers, such as bytes.
  @_disfavoredOverload
  public init(values: [[some PlotNumber]], caption: (any LabelConvertible)? = nil) {
    self.init(values: values.map(\.plotNumbers), caption: caption)
  }
}

extension Matrix {
  /// A matrix from rows of any numbers.
  @_disfavoredOverload
  public init(_ rows: [[some PlotNumber]]) { self.init(rows.map(\.plotNumbers)) }

  /// A column vector of any numbers.
  @_disfavoredOverload
  public init(_ column: [some PlotNumber]) { self.init(column.plotNumbers) }
}
