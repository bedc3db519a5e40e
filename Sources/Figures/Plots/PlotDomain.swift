import FigureModel

/// The values that an axis of a plot shows.
struct PlotDomain: Sendable, Hashable {
  var lower: Double
  var upper: Double
  var ticks: AxisTicks

  /// The limits for data: its range, made wider to the next ticks where asked, never empty.
  ///
  /// An axis that comes near zero, compared with how far it reaches, starts at zero.
  init(data: [Double], fixed: ClosedRange<Double>?, isNice: Bool, ticks count: Double) {
    let lower = Self.clamped(fixed?.lowerBound ?? data.min() ?? 0)
    let upper = Self.clamped(fixed?.upperBound ?? data.max() ?? 1)
    (self.lower, self.upper) = Self.widened(lower, upper)
    ticks = AxisTicks(from: self.lower, to: self.upper, about: count)
    guard fixed == nil, isNice else { return }
    if self.lower > 0, self.lower < self.upper / 4 { self.lower = 0 }
    if self.upper < 0, self.upper > self.lower / 4 { self.upper = 0 }
    reachTicks(about: count)
  }

  /// Moves the limits out to ticks; a coarser step may follow from that, hence the rounds.
  private mutating func reachTicks(about count: Double) {
    for _ in 0..<4 {
      let step = ticks.step
      lower = (lower / step + 1e-9).rounded(.down) * step
      upper = (upper / step - 1e-9).rounded(.up) * step
      ticks = AxisTicks(from: lower, to: upper, about: count)
      if ticks.step <= step { return }
    }
  }

  /// Keeps sums and differences of limits finite.
  private static func clamped(_ value: Double) -> Double { min(max(value, -1e290), 1e290) }

  /// Limits with room between them.
  private static func widened(_ lower: Double, _ upper: Double) -> (Double, Double) {
    let least = max(lower.magnitude, upper.magnitude, 1e-290) * 1e-12
    guard upper - lower <= least else { return (lower, upper) }
    let room = lower == 0 ? 1 : lower.magnitude / 2
    return (lower - room, upper + room)
  }
}
