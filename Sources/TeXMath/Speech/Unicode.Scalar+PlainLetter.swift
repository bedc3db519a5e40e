extension Unicode.Scalar {
  /// The letter or digit that a character of a mathematical alphabet stands for, `R` for `ℝ`; nil
  /// for any other (Unicode §22.2, U+1D400–U+1D7FF and the letters that it had before).
  var plainLetter: Unicode.Scalar? {
    switch value {
    case 0x2102...0x2134: Self.letterlike[self]
    case 0x1D400...0x1D6A3: Self.latin((value - 0x1D400) % 52)
    case 0x1D6A8...0x1D7C9: Self.greek((value - 0x1D6A8) % 58)
    case 0x1D7CE...0x1D7FF: Unicode.Scalar(0x30 + (value - 0x1D7CE) % 10)
    default: nil
    }
  }

  private static func latin(_ index: UInt32) -> Unicode.Scalar? {
    Unicode.Scalar(index < 26 ? 0x41 + index : 0x61 + index - 26)
  }

  /// 25 capitals, nabla, 25 small letters and seven variants.
  private static func greek(_ index: UInt32) -> Unicode.Scalar? {
    switch index {
    case 17: "Θ"
    case 0..<25: Unicode.Scalar(0x391 + index)
    case 25: "∇"
    case 26..<51: Unicode.Scalar(0x3B1 + index - 26)
    default: index < 58 ? ["∂", "ϵ", "ϑ", "κ", "ϕ", "ρ", "π"][Int(index) - 51] : nil
    }
  }

  private static let letterlike: [Unicode.Scalar: Unicode.Scalar] = [
    "ℂ": "C", "ℍ": "H", "ℕ": "N", "ℙ": "P", "ℚ": "Q", "ℝ": "R", "ℤ": "Z", "ℬ": "B", "ℰ": "E",
    "ℱ": "F", "ℋ": "H", "ℐ": "I", "ℒ": "L", "ℳ": "M", "ℛ": "R", "ℊ": "g", "ℎ": "h", "ℯ": "e",
    "ℴ": "o", "ℭ": "C", "ℌ": "H", "ℨ": "Z",
  ]
}
