import TeXMath

/// The glyph of an accent: the combining form of the mark, where the font has it.
struct AccentGlyph {
  let glyph: UInt32
  /// Whether the mark spans its base like a brace and stands clear of it.
  let isBrace: Bool

  /// The glyph for an accent; nil if the font has neither form of its mark.
  init?(_ accent: MathAccent, in font: MathFont) {
    let mark = accent.mark
    isBrace = (0x23B4...0x23B5).contains(mark.value) || (0x23DC...0x23E1).contains(mark.value)
    let combining = Self.combining(mark, stretches: accent.stretches, isUnder: accent.isUnder)
    guard let glyph = combining.flatMap(font.glyph) ?? font.glyph(for: mark) else { return nil }
    self.glyph = glyph
  }

  /// The combining character of a mark that is drawn as one.
  private static func combining(
    _ mark: Unicode.Scalar, stretches: Bool, isUnder: Bool
  ) -> Unicode.Scalar? {
    switch mark {
    case "^", "\u{2C6}", "\u{302}": "\u{302}"
    case "~", "\u{2DC}", "\u{223C}", "\u{303}": isUnder ? "\u{330}" : "\u{303}"
    case "\u{AF}", "\u{203E}", "\u{2C9}", "\u{304}", "\u{305}":
      isUnder ? "\u{332}" : stretches ? "\u{305}" : "\u{304}"
    case "_", "\u{332}": "\u{332}"
    case "\u{2C7}", "\u{30C}": "\u{30C}"
    case "\u{2D8}", "\u{306}": "\u{306}"
    case "\u{B4}", "\u{2CA}", "\u{301}": "\u{301}"
    case "`", "\u{2CB}", "\u{300}": "\u{300}"
    case "\u{2DA}", "\u{B0}", "\u{30A}": "\u{30A}"
    case ".", "\u{2D9}", "\u{307}": "\u{307}"
    case "\u{A8}", "\u{308}": "\u{308}"
    case "\u{20DB}", "\u{20DC}": mark
    case "\u{2192}", "\u{20D7}": isUnder ? "\u{20EF}" : "\u{20D7}"
    case "\u{2190}", "\u{20D6}": isUnder ? "\u{20EE}" : "\u{20D6}"
    case "\u{2194}", "\u{20E1}": isUnder ? nil : "\u{20E1}"
    default: nil
    }
  }
}
