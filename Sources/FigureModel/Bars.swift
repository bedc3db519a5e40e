/// Bars from zero, one a name or a place; several `Bars` of a plot stand beside each other.
public struct Bars: Mark, Codable, Hashable, Sendable {
  /// The names below the bars; nil for bars at numbers.
  public var names: [Label]?
  /// Where the bars stand, and how long they are.
  public var series: Series
  /// What the bars show.
  public var label: Label?
  /// Whether they lie, which leaves room for long names.
  public var isHorizontal = false

  /// Bars with names.
  public init(
    _ names: [some LabelConvertible], _ values: [Double], label: (any LabelConvertible)? = nil
  ) {
    self.names = names.map(\.label)
    series = Series(x: names.indices.map(Double.init), y: values)
    self.label = label?.label
  }

  /// Bars at places of the axis.
  public init(x: [Double], y: [Double], label: (any LabelConvertible)? = nil) {
    series = Series(x: x, y: y)
    self.label = label?.label
  }

  /// The same bars lying, the first at the top.
  public func horizontal() -> Bars {
    var bars = self
    bars.isHorizontal = true
    return bars
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .bars(self) }
}
