import FigureModel

/// The values that an axis of a plot shows.
struct PlotDomain: Sendable, Hashable {
  var lower: Double
  var upper: Double
  var ticks: AxisTicks
  var scale = AxisScale.linear

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

  /// The limits on a scale that an axis has.
  init(
    data: [Double], axis: Plot.Axis, scale: AxisScale, isNice: Bool, ticks count: Double
  ) {
    switch scale {
    case .linear, .category:
      self.init(data: data, fixed: axis.domain, isNice: isNice, ticks: count)
    case .log: self.init(logOf: data, fixed: axis.domain, isNice: isNice, ticks: count)
    case .time:
      self.init(data: data, fixed: axis.domain, isNice: false, ticks: count)
      (lower, upper) = (max(lower, -1e12), min(upper, 1e12))
      if !(lower < upper) { (lower, upper) = (0, 86_400) }
      ticks = AxisTicks(timeFrom: lower, to: upper, about: count)
    }
    self.scale = scale
  }

  /// A slot for each of several names.
  init(slots count: Int) {
    (lower, upper) = (-0.5, Double(max(count, 1)) - 0.5)
    let places = (0..<max(count, 0)).map(Double.init)
    ticks = AxisTicks(values: places, texts: places.map { "\(Int($0) + 1)" })
    scale = .category
  }

  /// Limits for the logarithms of data: out to the next 1, 2 or 5 where asked, never empty.
  private init(
    logOf data: [Double], fixed: ClosedRange<Double>?, isNice: Bool, ticks count: Double
  ) {
    let positive = data.filter { $0 > 0 }
    lower = max(
      fixed.map(\.lowerBound).flatMap { $0 > 0 ? $0 : nil } ?? positive.min() ?? 1, 1e-290)
    upper = min(
      fixed.map(\.upperBound).flatMap { $0 > 0 ? $0 : nil } ?? positive.max() ?? 10, 1e290)
    if fixed == nil, isNice {
      (lower, upper) = (Self.round(lower, isUp: false), Self.round(upper, isUp: true))
    }
    if !(lower < upper) { (lower, upper) = (lower / 10, lower * 10) }
    ticks = AxisTicks(logFrom: lower, to: upper, about: count)
    scale = .log
  }

  /// The next 1, 2 or 5 times a power of ten.
  private static func round(_ value: Double, isUp: Bool) -> Double {
    let exponent = NumberText.exponent(of: value)
    let steps = [1.0, 2, 5, 10].map { $0 * Logarithm.power(exponent) }
    return
      (isUp ? steps.first { $0 >= value * (1 - 1e-9) } : steps.last { $0 <= value * (1 + 1e-9) })
      ?? value
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
