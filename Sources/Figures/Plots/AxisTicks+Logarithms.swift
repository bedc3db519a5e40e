import FigureModel

extension AxisTicks {
  /// Ticks of a logarithmic axis: powers of ten, with 2 and 5, or more, between them when these
  /// are few; the other multiples of powers have a tick without a number.
  init(logFrom lower: Double, to upper: Double, about count: Double) {
    let range = lower * (1 - 1e-9)...upper * (1 + 1e-9)
    let first = Int((Logarithm.base10(lower) + 1e-9).rounded(.down))
    let last = max(first, Int((Logarithm.base10(upper) - 1e-9).rounded(.up)))
    let factors = Self.logFactors(in: range, first...last, about: count)
    if factors.isEmpty {
      self.init(from: lower, to: upper, about: count)
      return
    }
    let powers = (first...last).filter { range.contains(Logarithm.power($0)) }
    let stride = max(1, Int((Double(powers.count - 1) / max(count, 1)).rounded(.up)))
    let start = stride > 1 ? powers.first ?? first : first
    let shown = Swift.stride(from: start, through: last, by: stride).flatMap { exponent in
      factors.map { (value: Logarithm.multiple($0, exponent), exponent: exponent, factor: $0) }
    }.filter { range.contains($0.value) }
    let isShort = first >= -4 && last <= 5
    self.init(
      values: shown.map(\.value),
      texts: shown.map { tick in
        isShort
          ? NumberText(exponent: min(tick.exponent, 0), largest: 1).text(tick.value)
          : NumberText.power(of: tick.factor, tick.exponent)
      })
    let between = stride > 1 ? [1.0] : (1...9).map(Double.init)
    minor = (first...last).flatMap { exponent in
      between.map { Logarithm.multiple($0, exponent) }
    }.filter { range.contains($0) && !values.contains($0) }
  }

  /// By what the powers of ten are multiplied that have numbers; none if all that would be too few.
  private static func logFactors(
    in range: ClosedRange<Double>, _ exponents: ClosedRange<Int>, about count: Double
  ) -> [Double] {
    let sets: [[Double]] = [[1], [1, 2, 5], [1, 2, 3, 5], (1...9).map(Double.init)]
    let numbers = sets.map { factors in
      exponents.reduce(0) { sum, exponent in
        sum + factors.count { range.contains(Logarithm.multiple($0, exponent)) }
      }
    }
    let best = zip(sets, numbers).first { $1 >= 3 }
    // Powers alone are enough over several of them, unless there is much room.
    if numbers[0] >= 3, Double(exponents.count - 1) * 3 > count { return sets[0] }
    guard let best else { return [] }
    return best.0.count == 1 ? sets[1] : best.0
  }
}
