/// Lengths as TeX writes them.
enum TeXLength {
  /// A length in em (TeXbook, ch. 10), with the 10-point sizes of Computer Modern; nil if the text
  /// is no length. White space may stand anywhere.
  static func em(_ text: String) -> Double? {
    let letters = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let number = letters.prefix { !$0.properties.isAlphabetic }
    let unit = String(String.UnicodeScalarView(letters.dropFirst(number.count)))
    let digits = String(String.UnicodeScalarView(number))
    guard number.count <= 20, let value = Double(digits.hasPrefix(".") ? "0" + digits : digits),
      let size = units[unit]
    else { return nil }
    return value * size
  }

  private static let units: [String: Double] = [
    "em": 1, "ex": 0.4306, "mu": 1.0 / 18, "pt": 0.1, "bp": 0.1004, "pc": 1.2, "cm": 2.8453,
    "mm": 0.2845, "in": 7.227, "px": 0.0753, "dd": 0.107, "cc": 1.284, "sp": 0.1 / 65_536,
  ]
}
