/// Lines of equal height of a function of two numbers, each with its value, on a shaded ground.
public struct Contours: Mark, Codable, Hashable, Sendable {
  /// The horizontal range.
  public var x: ClosedRange<Double>
  /// The vertical range.
  public var y: ClosedRange<Double>
  /// The heights on evenly spaced places, the lowest row first.
  public var values: ValueGrid
  /// About how many lines there are.
  public var levels: Int

  /// The contours of a function, about so many of them, at round numbers.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, levels: Int = 8, samples: Int = 61,
    _ function: (Double, Double) -> Double
  ) {
    (self.x, self.y, self.levels) = (x, y, min(max(levels, 1), 40))
    values = ValueGrid(x: x, y: y, samples: min(max(samples, 2), 400), function)
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .contours(self) }
}
