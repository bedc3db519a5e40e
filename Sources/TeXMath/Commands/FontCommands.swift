/// Alphabets: with an argument, as `\mathbf{x}`, or for the rest of the group, as `\bf`.
enum FontCommands {
  /// The family.
  static let all: [Command] =
    withArgument.map { name, alphabet in
      Command(name, "{Ab1}") { parser, token in
        let font = parser.font
        parser.font.alphabet = alphabet
        defer { parser.font = font }
        return parser.groupedArgument(of: token)
      }
    }
    + forTheGroup.map { name, alphabet in
      Command(name, " x") { parser, _ in
        parser.font.alphabet = alphabet
        return nil
      }
    }
    + doubleStruck.map { name, letter in
      Command(name, .symbol(MathSymbol(letter, alphabet: .doubleStruck)))
    }

  private static let withArgument: [(String, MathAlphabet)] = [
    ("mathrm", .upright), ("mathup", .upright), ("mathbf", .bold), ("bold", .bold),
    ("mathit", .italic), ("mathnormal", .standard), ("mathcal", .calligraphic),
    ("mathscr", .calligraphic), ("mathfrak", .fraktur), ("frak", .fraktur),
    ("mathbb", .doubleStruck), ("Bbb", .doubleStruck), ("mathsf", .sansSerif),
    ("mathtt", .monospace), ("mathbfit", .boldItalic), ("mathbfcal", .boldCalligraphic),
    ("mathsfit", .sansSerifItalic), ("symbf", .bold), ("symbb", .doubleStruck),
    ("mathbbm", .doubleStruck), ("mathbbmss", .doubleStruck), ("mathds", .doubleStruck),
  ]

  private static let forTheGroup: [(String, MathAlphabet)] = [
    ("rm", .upright), ("bf", .bold), ("it", .italic), ("mit", .standard), ("sl", .italic),
    ("cal", .calligraphic), ("scr", .calligraphic), ("sf", .sansSerif), ("tt", .monospace),
  ]

  private static let doubleStruck: [(String, Unicode.Scalar)] = [
    ("R", "R"), ("N", "N"), ("Z", "Z"), ("Complex", "C"), ("cnums", "C"), ("natnums", "N"),
    ("Reals", "R"), ("reals", "R"),
  ]
}

extension FormulaParser {
  /// An argument whose letters are read in an alphabet.
  mutating func argument(of use: Token, in alphabet: MathAlphabet) -> [MathNode] {
    let saved = font
    font.alphabet = alphabet
    let nodes = argument(of: use)
    font = saved
    return nodes
  }
}
