import HTML

/// Writes numbers for readers: no needless decimals, a real minus sign, a power of ten where digits
/// would be too many.
struct NumberText: Sendable, Hashable {
  /// The power of ten of the last digit that is worth writing.
  var exponent: Int
  /// The largest magnitude that is written beside this one, which decides the form of all.
  var largest: Double

  /// The number in words that fit the others.
  func text(_ value: Double) -> String {
    if largest >= 1e6 || exponent < -4 { return scientific(value) }
    return Self.signed(DecimalNumber.text(value, decimals: max(0, -exponent)))
  }

  /// A number alone, to about four digits.
  static func significant(_ value: Double) -> String {
    let exponent = Self.exponent(of: value.magnitude) - 3
    return NumberText(exponent: max(exponent, -4), largest: value.magnitude).text(value)
  }

  /// A power of ten, or a multiple of one: `10⁻³`, `2×10⁻³`.
  static func power(of factor: Double, _ exponent: Int) -> String {
    (factor == 1 ? "10" : DecimalNumber.text(factor, decimals: 0) + "×10") + superscript(exponent)
  }

  /// The power of ten of a positive number's first digit.
  static func exponent(of value: Double) -> Int {
    var (power, exponent) = (1.0, 0)
    while power > value, exponent > -300 { (power, exponent) = (power / 10, exponent - 1) }
    while power * 10 <= value, exponent < 300 { (power, exponent) = (power * 10, exponent + 1) }
    return exponent
  }
}

extension NumberText {
  private func scientific(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    var (mantissa, power) = (value, 0)
    while mantissa.magnitude >= 10 - 1e-9 { (mantissa, power) = (mantissa / 10, power + 1) }
    while mantissa.magnitude < 1 - 1e-9 { (mantissa, power) = (mantissa * 10, power - 1) }
    let decimals = min(6, max(0, power - exponent))
    return Self.signed(DecimalNumber.text(mantissa, decimals: decimals)) + "×10"
      + Self.superscript(power)
  }

  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : text
  }

  private static func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let text = String(number.magnitude).utf8.map { String(digits[Int($0 - 0x30)]) }.joined()
    return (number < 0 ? "⁻" : "") + text
  }
}
