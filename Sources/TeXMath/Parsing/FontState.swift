/// The alphabet in which letters are being read.
struct FontState: Hashable, Sendable {
  /// What `\mathrm` and its kin chose.
  var alphabet = MathAlphabet.standard
  /// Whether `\boldsymbol` holds, which also makes signs bold and keeps the shape of letters.
  var isBold = false

  /// Whether nothing was chosen.
  var isStandard: Bool { alphabet == .standard && !isBold }

  /// The symbol in this font.
  func applied(to symbol: MathSymbol) -> MathSymbol {
    if isStandard { return symbol }
    var copy = symbol
    copy.alphabet = alphabet(for: symbol.character)
    return copy
  }

  private func alphabet(for scalar: Unicode.Scalar) -> MathAlphabet {
    let kind = LetterKind(scalar)
    let chosen = kind.accepts(alphabet) ? alphabet : .standard
    return isBold ? bold(chosen, kind) : chosen
  }

  private func bold(_ alphabet: MathAlphabet, _ kind: LetterKind) -> MathAlphabet {
    switch alphabet {
    case .standard: kind == .latin || kind == .lowerGreek ? .boldItalic : .bold
    case .italic: .boldItalic
    case .calligraphic: .boldCalligraphic
    case .fraktur: .boldFraktur
    case .sansSerif: .boldSansSerif
    case .sansSerifItalic: .sansSerifBoldItalic
    case .upright: .bold
    default: alphabet
    }
  }
}

/// The kinds of letters that TeX's fonts treat differently.
private enum LetterKind {
  case latin, digit, upperGreek, lowerGreek, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x131, 0x237: self = .latin
    case 0x30...0x39: self = .digit
    case 0x391...0x3A9: self = .upperGreek
    case 0x3B1...0x3C9, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F5, 0x2202: self = .lowerGreek
    default: self = .other
    }
  }

  /// Whether a font command changes letters of this kind, as it does in LaTeX.
  func accepts(_ alphabet: MathAlphabet) -> Bool {
    switch self {
    case .latin: true
    case .digit: ![.italic, .calligraphic, .boldCalligraphic, .sansSerifItalic].contains(alphabet)
    case .upperGreek:
      [.upright, .bold, .italic, .boldItalic, .sansSerif, .boldSansSerif].contains(alphabet)
    case .lowerGreek, .other: false
    }
  }
}
