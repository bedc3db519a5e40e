import FigureModel

/// The values that an axis of a plot shows.
struct PlotDomain: Sendable, Hashable {
  var lower: Double
  var upper: Double
  var ticks: AxisTicks
  var scale = AxisScale.linear

  /// How much further than its data an axis reaches at most to end at a tick, as a part of the
  /// data's range; one whose next tick is further away gets `margin` instead.
  static let reach = 0.15
  /// The room beyond data that does not end at a tick, as a part of the data's range.
  static let margin = 0.05

  /// The limits for data: its range, made wider to ticks nearby where asked, never empty.
  ///
  /// An axis that comes near zero, compared with how far it reaches, starts at zero.
  init(
    data: [Double], fixed: ClosedRange<Double>?, isNice: Bool, ticks count: Double,
    isWhole: Bool = false
  ) {
    let lower = Self.clamped(fixed?.lowerBound ?? data.min() ?? 0)
    let upper = Self.clamped(fixed?.upperBound ?? data.max() ?? 1)
    (self.lower, self.upper) = Self.widened(lower, upper)
    ticks = AxisTicks(from: self.lower, to: self.upper, about: count, isWhole: isWhole)
    guard fixed == nil, isNice else { return }
    if self.lower > 0, self.lower < self.upper / 4 { self.lower = 0 }
    if self.upper < 0, self.upper > self.lower / 4 { self.upper = 0 }
    reachTicks(about: count, isWhole)
  }

  /// The limits on a scale that an axis has; where the data is all whole numbers, so are the ticks.
  init(
    data: [Double], axis: Plot.Axis, scale: AxisScale, isNice: Bool, ticks count: Double,
    isWhole: Bool = false
  ) {
    switch scale {
    case .linear, .category:
      self.init(
        data: data, fixed: axis.domain, isNice: isNice, ticks: count, isWhole: isWhole)
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

  /// Limits for the logarithms of data: out to a 1, 2 or 5 nearby where asked, never empty.
  private init(
    logOf data: [Double], fixed: ClosedRange<Double>?, isNice: Bool, ticks count: Double
  ) {
    let positive = data.filter { $0 > 0 }
    lower = max(
      fixed.map(\.lowerBound).flatMap { $0 > 0 ? $0 : nil } ?? positive.min() ?? 1, 1e-290)
    upper = min(
      fixed.map(\.upperBound).flatMap { $0 > 0 ? $0 : nil } ?? positive.max() ?? 10, 1e290)
    if fixed == nil, isNice {
      (lower, upper) = Self.roundedLogarithms(lower, upper)
    }
    if !(lower < upper) { (lower, upper) = (lower / 10, lower * 10) }
    ticks = AxisTicks(logFrom: lower, to: upper, about: count)
    scale = .log
  }

  /// Moves the limits out to the next 1, 2 or 5 times a power of ten where that is near.
  private static func roundedLogarithms(_ lower: Double, _ upper: Double) -> (Double, Double) {
    let span = Logarithm.base10(upper / lower)
    let (low, high) = (round(lower, isUp: false), round(upper, isUp: true))
    let room = Logarithm.power(of: span * margin)
    let isNear = { Logarithm.base10($0) <= max(span, 0.3) * reach }
    return (
      isNear(lower / low) ? low : lower / room, isNear(high / upper) ? high : upper * room
    )
  }

  /// The next 1, 2 or 5 times a power of ten.
  private static func round(_ value: Double, isUp: Bool) -> Double {
    let exponent = NumberText.exponent(of: value)
    let steps = [1.0, 2, 5, 10].map { $0 * Logarithm.power(exponent) }
    return
      (isUp ? steps.first { $0 >= value * (1 - 1e-9) } : steps.last { $0 <= value * (1 + 1e-9) })
      ?? value
  }

  /// Moves the limits out to ticks nearby; a coarser step may follow from that, hence the rounds.
  private mutating func reachTicks(about count: Double, _ isWhole: Bool) {
    let data = (lower: lower, upper: upper)
    let span = data.upper - data.lower
    for _ in 0..<4 {
      let step = ticks.step
      let low = (data.lower / step + 1e-9).rounded(.down) * step
      let high = (data.upper / step - 1e-9).rounded(.up) * step
      lower = data.lower - low <= span * Self.reach ? low : data.lower - span * Self.margin
      upper = high - data.upper <= span * Self.reach ? high : data.upper + span * Self.margin
      ticks = AxisTicks(from: lower, to: upper, about: count, isWhole: isWhole)
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
