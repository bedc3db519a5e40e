/// The round numbers along an axis, in steps of 1, 2 or 5 times a power of ten.
struct AxisTicks: Sendable, Hashable {
  /// The distance between two ticks.
  var step: Double
  /// The places, ascending.
  var values: [Double]
  /// Places between them that have a tick without a number.
  var minor: [Double] = []
  /// What is written below the numbers, where that changes; none if there is nothing to add.
  var below: [String] = []
  /// The power of ten of the step.
  private(set) var exponent: Int
  /// What is written at the ticks, where that is not just the number.
  private var texts: [String]?

  /// Ticks at these places.
  init(values: [Double], texts: [String]) {
    (step, exponent, self.values, self.texts) = (1, 0, values, texts)
  }

  /// Ticks inside a domain, about so many, or fewer so that they stand at whole numbers.
  init(from lower: Double, to upper: Double, about count: Double, isWhole: Bool = false) {
    (step, exponent) = Self.step(near: (upper - lower) / max(count, 1))
    if isWhole, step < 1 { (step, exponent) = (1, 0) }
    let slack = step * 1e-9
    let first = ((lower - slack) / step).rounded(.up)
    let last = ((upper + slack) / step).rounded(.down)
    let unit = step
    values = (0...Int(min(max(last - first, 0), 100))).map { (first + Double($0)) * unit }
      .filter { $0 >= lower - slack && $0 <= upper + slack }
  }

  /// The 1, 2 or 5 times a power of ten nearest to a length, by ratio.
  private static func step(near length: Double) -> (step: Double, exponent: Int) {
    let exponent = NumberText.exponent(of: length)
    let power = exponent < 0 ? 1 / Self.power(-exponent) : Self.power(exponent)
    // The bounds are the geometric means of neighbors.
    let part = length / power
    if part < 2.0.squareRoot() { return (power, exponent) }
    if part < 10.0.squareRoot() { return (power * 2, exponent) }
    if part < 50.0.squareRoot() { return (power * 5, exponent) }
    return (power * 10, exponent + 1)
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  /// What is written at a tick.
  func text(_ value: Double) -> String {
    if let texts, let index = values.firstIndex(of: value) { return texts[index] }
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    return NumberText(exponent: exponent, largest: largest).text(value)
  }
}
