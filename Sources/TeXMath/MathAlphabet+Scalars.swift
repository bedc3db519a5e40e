extension MathAlphabet {
  /// The character that stands for a plain one in this alphabet (Unicode §22.2, U+1D400–U+1D7FF);
  /// the plain one where the alphabet has none.
  public func scalar(for plain: Unicode.Scalar) -> Unicode.Scalar {
    let code = plain.value
    switch code {
    case 0x41...0x5A: return letter(code - 0x41, plain)
    case 0x61...0x7A: return letter(code - 0x61 + 26, plain)
    case 0x30...0x39: return digitStart.flatMap { Unicode.Scalar($0 + code - 0x30) } ?? plain
    case 0x131 where isItalic: return "\u{1D6A4}"
    case 0x237 where isItalic: return "\u{1D6A5}"
    default:
      guard let index = Self.greekIndex(code), let start = greekStart(index) else { return plain }
      return Unicode.Scalar(start + index) ?? plain
    }
  }

  private var isItalic: Bool { self == .standard || self == .italic }

  private func letter(_ index: UInt32, _ plain: Unicode.Scalar) -> Unicode.Scalar {
    guard let start = letterStart else { return plain }
    let code = start + index
    return Self.letterlike(code) ?? Unicode.Scalar(code) ?? plain
  }

  /// Where the 52 letters of the alphabet begin; nil for upright, which are the plain ones.
  private var letterStart: UInt32? {
    switch self {
    case .upright: nil
    case .bold: 0x1D400
    case .standard, .italic: 0x1D434
    case .boldItalic: 0x1D468
    case .calligraphic: 0x1D49C
    case .boldCalligraphic: 0x1D4D0
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .boldFraktur: 0x1D56C
    case .sansSerif: 0x1D5A0
    case .boldSansSerif: 0x1D5D4
    case .sansSerifItalic: 0x1D608
    case .sansSerifBoldItalic: 0x1D63C
    case .monospace: 0x1D670
    }
  }

  private var digitStart: UInt32? {
    switch self {
    case .bold, .boldItalic, .boldCalligraphic, .boldFraktur: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sansSerif: 0x1D7E2
    case .boldSansSerif, .sansSerifBoldItalic: 0x1D7EC
    case .monospace: 0x1D7F6
    default: nil
    }
  }

  /// Where the alphabet's 58 Greek letters begin; capitals of the standard one are upright.
  private func greekStart(_ index: UInt32) -> UInt32? {
    switch self {
    case .standard: index < 26 ? nil : 0x1D6E2
    case .italic: 0x1D6E2
    case .bold: 0x1D6A8
    case .boldItalic: 0x1D71C
    case .boldSansSerif: 0x1D756
    case .sansSerifBoldItalic: 0x1D790
    default: nil
    }
  }

  /// The place of a Greek letter in each block: 25 capitals, nabla, 25 small letters, variants.
  private static func greekIndex(_ code: UInt32) -> UInt32? {
    switch code {
    case 0x391...0x3A1, 0x3A3...0x3A9: code - 0x391
    case 0x3F4: 17
    case 0x2207: 25
    case 0x3B1...0x3C9: code - 0x3B1 + 26
    case 0x2202: 51
    case 0x3F5: 52
    case 0x3D1: 53
    case 0x3F0: 54
    case 0x3D5: 55
    case 0x3F1: 56
    case 0x3D6: 57
    default: nil
    }
  }

  /// The letters that Unicode had before it added the alphabets, by the place they left free.
  private static func letterlike(_ code: UInt32) -> Unicode.Scalar? {
    switch code {
    case 0x1D455: "ℎ"
    case 0x1D49D: "ℬ"
    case 0x1D4A0: "ℰ"
    case 0x1D4A1: "ℱ"
    case 0x1D4A3: "ℋ"
    case 0x1D4A4: "ℐ"
    case 0x1D4A7: "ℒ"
    case 0x1D4A8: "ℳ"
    case 0x1D4AD: "ℛ"
    case 0x1D4BA: "ℯ"
    case 0x1D4BC: "ℊ"
    case 0x1D4C4: "ℴ"
    case 0x1D506: "ℭ"
    case 0x1D50B: "ℌ"
    case 0x1D50C: "ℑ"
    case 0x1D515: "ℜ"
    case 0x1D51D: "ℨ"
    case 0x1D53A: "ℂ"
    case 0x1D53F: "ℍ"
    case 0x1D545: "ℕ"
    case 0x1D547: "ℙ"
    case 0x1D548: "ℚ"
    case 0x1D549: "ℝ"
    case 0x1D551: "ℤ"
    default: nil
    }
  }
}
