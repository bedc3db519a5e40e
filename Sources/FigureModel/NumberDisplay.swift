/// Writes numbers for readers: about four digits, a real minus sign, a power of ten where digits
/// would be too many.
public enum NumberDisplay {
  /// A number as it stands in running text or a table; nil if the value is no number.
  public static func text(of value: Any) -> String? {
    switch value {
    case let number as Double: text(number)
    case let number as Float: text(Double(number))
    case let number as any BinaryInteger: signed("\(number)")
    default: nil
    }
  }

  /// The same as TeX: `-3`, `1.2 \times 10^{-8}`.
  public static func tex(_ number: Double) -> String {
    var tex = ""
    var isRaised = false
    for scalar in text(number).unicodeScalars {
      let digit = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars).firstIndex(of: scalar)
      if digit != nil || scalar == "⁻", !isRaised { (isRaised, tex) = (true, tex + "^{") }
      switch scalar {
      case "\u{2212}", "⁻": tex += "-"
      case "×": tex += #" \times "#
      case "∞": tex += #"\infty"#
      default: tex += digit.map { "\($0)" } ?? String(scalar)
      }
    }
    return isRaised ? tex + "}" : tex
  }

  /// A number to four digits: `3`, `0.3333`, `1.2×10⁻⁸`.
  public static func text(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return signed(number < 0 ? "-∞" : "∞") }
    let size = number.magnitude
    if number.rounded() == number, size < 1e15 { return signed("\(Int(number))") }
    guard size >= 1e-4, size < 1e6 else { return scientific(number) }
    var decimals = 1
    var bound = 100.0
    while size < bound, decimals < 8 { (decimals, bound) = (decimals + 1, bound / 10) }
    return decimal(number, decimals)
  }
}

extension NumberDisplay {
  /// A number below a million with so many decimals at most.
  private static func decimal(_ number: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((number.magnitude * Double(scale)).rounded(.toNearestOrEven))
    var digits = String(scaled % scale + scale).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    let text = "\(scaled / scale)" + (digits.isEmpty ? "" : ".\(digits)")
    return signed((number < 0 ? "-" : "") + text)
  }

  private static func scientific(_ number: Double) -> String {
    var (mantissa, power) = (number.magnitude, 0)
    while mantissa >= 10 { (mantissa, power) = (mantissa / 10, power + 1) }
    while mantissa < 1, mantissa > 0 { (mantissa, power) = (mantissa * 10, power - 1) }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let exponent = "\(power.magnitude)".utf8.map { String(digits[Int($0 - 0x30)]) }.joined()
    return decimal(number < 0 ? -mantissa : mantissa, 3) + "×10" + (power < 0 ? "⁻" : "")
      + exponent
  }

  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : text
  }
}
