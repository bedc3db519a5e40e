/// Arithmetic with colors, as 0xRRGGBB.
enum SceneColor {
  /// The color as six hexadecimal digits.
  static func hex(_ color: Int) -> String {
    let digits = String(color, radix: 16)
    return String(repeating: "0", count: max(6 - digits.count, 0)) + digits
  }

  /// The second color over the first with an opacity, as browsers mix them.
  static func mix(_ ground: Int, _ color: Int, _ opacity: Double) -> Int {
    [16, 8, 0].reduce(0) { mixed, shift in
      let from = Double(ground >> shift & 0xFF)
      let to = Double(color >> shift & 0xFF)
      return mixed | Int((from + (to - from) * opacity).rounded()) << shift
    }
  }

  /// The contrast of two colors, from 1 to 21 (WCAG 2.1).
  static func contrast(_ one: Int, _ other: Int) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The relative luminance of a color (WCAG 2.1).
  private static func luminance(_ color: Int) -> Double {
    let parts = [16, 8, 0].map { linear(Double(color >> $0 & 0xFF) / 255) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// A channel without the curve of sRGB; its exponent 2.4 is two and two fifths.
  private static func linear(_ value: Double) -> Double {
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// By Newton's method, since `pow` differs between machines.
  private static func fifthRoot(_ value: Double) -> Double {
    (0..<12).reduce(1) { root, _ in
      (4 * root + value / (root * root * root * root)) / 5
    }
  }
}
