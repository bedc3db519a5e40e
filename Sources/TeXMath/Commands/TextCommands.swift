import SourceText

/// Words in a formula.
enum TextCommands {
  /// The family.
  static let all: [Command] =
    fonts.map { name, alphabet in
      Command(name, "{a b}") { parser, token in
        FormulaParser.grouped(parser.textArgument(of: token, in: alphabet))
      }
    } + [
      Command("ensuremath", "{x}") { parser, token in .group(parser.argument(of: token)) },
      Command("verb", "|x|") { parser, _ in .text(parser.verbatim(), .monospace) },
      intertext("intertext"), intertext("shortintertext"),
      Command("textsuperscript", "{a}") { parser, token in
        .scripts(MathScripts(base: [], sup: parser.textArgument(of: token)))
      },
      Command("textsubscript", "{a}") { parser, token in
        .scripts(MathScripts(base: [], sub: parser.textArgument(of: token)))
      },
      Command("TeX", .run { _, _ in .text("TeX", .upright) }),
      Command("LaTeX", .run { _, _ in .text("LaTeX", .upright) }),
    ]
    + ["ref", "eqref"].map { name in
      Command(name, "{eq-a}") { parser, token in
        let label = parser.stream.text(of: token).text
        return .text(name == "ref" ? label : "(\(label))", .upright)
      }
    }

  /// Words between rows; elsewhere than at the start of a row they stand where they are.
  private static func intertext(_ name: String) -> Command {
    Command(name, "{and}") { parser, token in .group(parser.textArgument(of: token)) }
  }

  /// The commands that set text, and their alphabets.
  static let fonts: [(String, MathAlphabet)] = [
    ("text", .upright), ("mbox", .upright), ("hbox", .upright),
    ("textrm", .upright), ("textnormal", .upright), ("textup", .upright), ("textmd", .upright),
    ("textbf", .bold), ("textit", .italic), ("textsl", .italic), ("emph", .italic),
    ("textsf", .sansSerif), ("texttt", .monospace), ("textsc", .upright),
  ]

  /// The commands that change the rest of a group of words, and their alphabets.
  static let switches: [String: MathAlphabet] = [
    "rm": .upright, "bf": .bold, "it": .italic, "sl": .italic, "sc": .upright, "sf": .sansSerif,
    "tt": .monospace, "rmfamily": .upright, "sffamily": .sansSerif, "ttfamily": .monospace,
    "bfseries": .bold, "mdseries": .upright, "itshape": .italic, "slshape": .italic,
    "scshape": .upright, "upshape": .upright, "normalfont": .upright,
  ]

  /// The alphabet of a text command.
  static func alphabet(of name: String) -> MathAlphabet? {
    fonts.first { $0.0 == name }?.1
  }

  /// The combining character of an accent in text.
  static let accents: [String: Unicode.Scalar] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}",
    "=": "\u{304}", ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}",
    "c": "\u{327}", "r": "\u{30A}", "d": "\u{323}", "b": "\u{331}", "k": "\u{328}",
  ]
}
