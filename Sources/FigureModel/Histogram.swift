/// How many values fall into each of several intervals of the same width.
public struct Histogram: Mark, Codable, Hashable, Sendable {
  /// Where the first interval begins.
  public let start: Double
  /// How wide each interval is.
  public let width: Double
  /// How many values lie in each interval; the last one includes its upper end.
  public let counts: [Int]
  /// How many intervals were asked for; there are at least one and at most 1,000.
  public let bins: Int
  /// How many values are not finite, and so are in none.
  public let leftOut: Int
  /// What is counted.
  public var label: Label?

  /// Counts values in so many intervals, over their own range unless another one is given.
  public init(
    _ values: [Double], bins: Int = 20, over range: ClosedRange<Double>? = nil,
    label: (any LabelConvertible)? = nil
  ) {
    let finite = values.filter(\.isFinite)
    let number = min(max(bins, 1), 1_000)
    var lower = range?.lowerBound ?? finite.min() ?? 0
    var upper = range?.upperBound ?? finite.max() ?? 1
    if !(upper - lower > 0 && (upper - lower).isFinite) {
      // All are the same, or the range is endless.
      let middle = lower.isFinite ? min(max(lower, -1e300), 1e300) : 0
      let room = max(0.5, middle.magnitude / 1_000)
      (lower, upper) = (middle - room, middle + room)
    }
    let size = (upper - lower) / Double(number)
    var counts = [Int](repeating: 0, count: finite.isEmpty ? 0 : number)
    for value in finite where lower <= value && value <= upper {
      counts[min(Int((value - lower) / size), number - 1)] += 1
    }
    (start, width, self.counts, leftOut) = (lower, size, counts, values.count - finite.count)
    self.bins = bins
    self.label = label?.label
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .histogram(self) }
}
