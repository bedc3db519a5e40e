/// The logarithm to base 10, the same on every processor.
enum Logarithm {
  private static let ln2 = 0.693147180559945309417232121458
  private static let ln10 = 2.302585092994045684017991454684

  /// The logarithm of a positive number: that of its power of two, and a series for the rest.
  static func base10(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return value > 0 ? value : -.infinity }
    var (part, power) = (value.significand, Double(value.exponent))
    if part > 1.4142135623730951 { (part, power) = (part / 2, power + 1) }
    // ln x = 2 artanh((x - 1) / (x + 1)), whose series ends after a few terms near one.
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    let series = stride(from: 21, through: 1, by: -2).reduce(0.0) { sum, odd in
      sum * square + 1 / Double(odd)
    }
    return (power * ln2 + 2 * ratio * series) / ln10
  }

  /// A whole power of ten.
  static func power(_ exponent: Int) -> Double {
    let power = (0..<min(exponent.magnitude, 300)).reduce(1.0) { product, _ in product * 10 }
    return exponent < 0 ? 1 / power : power
  }

  /// A multiple of a whole power of ten, without the dust of a product with 0.1.
  static func multiple(_ factor: Double, _ exponent: Int) -> Double {
    exponent < 0 ? factor / power(-exponent) : factor * power(exponent)
  }

  /// Ten to a power between -1 and 1, by the series of the exponential function.
  static func power(of exponent: Double) -> Double {
    let x = min(max(exponent, -1), 1) * ln10
    return (1...30).reversed().reduce(1.0) { sum, index in 1 + sum * x / Double(index) }
  }
}
