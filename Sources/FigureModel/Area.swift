/// A filled area between two heights, such as the spread around a mean.
///
/// An area without a label has the color of the line that comes after it.
public struct Area: Mark, Codable, Hashable, Sendable {
  /// The upper heights.
  public var high: Series
  /// The lower heights.
  public var low: Series
  /// What the area shows.
  public var label: Label?
  /// Whether the lower edge is zero, and no data of its own.
  public var isFromZero: Bool

  /// The area between a curve and zero.
  public init(x: [Double], y: [Double], label: (any LabelConvertible)? = nil) {
    high = Series(x: x, y: y)
    low = Series(x: x, y: x.map { _ in 0 })
    self.label = label?.label
    isFromZero = true
  }

  /// The area between a function and zero.
  public init(
    over range: ClosedRange<Double>, label: (any LabelConvertible)? = nil, samples: Int = 201,
    _ function: (Double) -> Double
  ) {
    high = Series(over: range, count: samples, function)
    low = Series(over: range, count: samples) { _ in 0 }
    self.label = label?.label
    isFromZero = true
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .area(self) }
}

/// A band between two curves; stored as an `Area`.
public struct Band: Mark, Hashable, Sendable {
  /// The area between the curves.
  public var area: Area

  /// A band between lower and upper heights.
  public init(
    x: [Double], low: [Double], high: [Double], label: (any LabelConvertible)? = nil
  ) {
    area = Area(x: x, y: high, label: label)
    area.low = Series(x: x, y: low)
    area.isFromZero = false
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .area(area) }
}
