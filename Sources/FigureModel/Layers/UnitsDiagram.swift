/// Layers as columns of units, with a line from every unit to each that sees it.
public struct UnitsDiagram: Codable, Hashable, Sendable {
  /// One layer.
  public struct Column: Codable, Hashable, Sendable {
    /// What the layer is, written below it.
    public var name: Label
    /// A second line below it, such as its activation.
    public var detail: Label?
    /// How many units it has; the middle of a long column is left out.
    public var count: Int
    /// What stands beside the units, from the first on; fewer than units are fine.
    public var labels: [Label]
    /// The weights of the lines from the column before, a row a unit; none are all alike.
    public var weights: [[Double]]

    /// A column of units.
    public init(
      _ name: Label, detail: Label? = nil, count: Int, labels: [Label] = [],
      weights: [[Double]] = []
    ) {
      (self.name, self.detail, self.count) = (name, detail, count)
      self.labels = labels
      self.weights = weights.map { $0.map { $0.isFinite ? $0 : 0 } }
    }
  }

  /// The layers from left to right.
  public var columns: [Column]

  /// A diagram of columns.
  public init(columns: [Column]) { self.columns = columns }
}

extension UnitsDiagram: FigureRepresentable {
  /// The diagram of these columns.
  public var figure: Figure { Diagram(.units(self)).figure }
}
