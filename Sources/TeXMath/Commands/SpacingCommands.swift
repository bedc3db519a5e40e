import SourceText

/// Horizontal space, named or measured.
enum SpacingCommands {
  /// The family.
  static let all: [Command] =
    named.map { name, width in
      Command(name, example: "a\\\(name) b", .run { _, _ in .space(width) })
    }
    + [
      ("hspace", "{1em}"), ("hskip", " 1em"), ("kern", " 1em"), ("mkern", " 18mu"),
      ("mskip", " 3mu"), ("mspace", "{18mu}"),
    ]
    .map { name, use in
      Command(name, use) { parser, token in measured(&parser, token) }
    }
    + [
      Command("tmspace", "+{.2em}{.2em}") { parser, token in
        let isNegative = parser.consume("-")
        _ = parser.consume("+")
        let (text, range) = parser.stream.text(of: token)
        _ = parser.stream.text(of: token)
        return parser.length(text, range: range).map { .space(isNegative ? -$0 : $0) }
      }
    ]
    + ["allowbreak", "nobreak", "xspace", "-", "/"].map { Command($0, .nothing) }

  private static let named: [(String, Double)] = [
    (",", 3.0 / 18), ("thinspace", 3.0 / 18), (":", 4.0 / 18), (">", 4.0 / 18),
    ("medspace", 4.0 / 18), (";", 5.0 / 18), ("thickspace", 5.0 / 18), ("!", -3.0 / 18),
    ("negthinspace", -3.0 / 18), ("negmedspace", -4.0 / 18), ("negthickspace", -5.0 / 18),
    (" ", 1.0 / 3), ("\n", 1.0 / 3), ("\t", 1.0 / 3), ("space", 1.0 / 3),
    ("nobreakspace", 1.0 / 3), ("enspace", 0.5), ("enskip", 0.5), ("quad", 1), ("qquad", 2),
  ]

  private static func measured(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let start = token.range.start
    let name = parser.stream.name(of: token)
    if name == "hspace" {
      _ = parser.consume("*")
      let (text, range) = parser.stream.text(of: token)
      return parser.length(text, range: range).map { .space($0) }
    }
    let text = parser.bareLength()
    let range = SourceRange(start, max(start, parser.stream.lastEnd))
    return parser.length(text, range: range).map { .space($0) }
  }
}

extension FormulaParser {
  /// A length in em, clamped to ±50; nil with a message if it is none.
  mutating func length(_ text: String, range: SourceRange) -> Double? {
    if let length = TeXLength.em(text) { return min(max(length, -50), 50) }
    stream.report(.badLength(text, range: range))
    return nil
  }

  /// A length without braces, as `\kern` takes it: a sign, digits, a point, a unit.
  mutating func bareLength() -> String {
    if stream.peekPastSpace().kind == .beginGroup { return stream.text(of: stream.peek()).text }
    var text = ""
    var letters = 0
    while letters < 2 {
      let token = stream.peekPastSpace()
      guard token.kind == .character, let scalar = token.scalar, scalar.isASCII else { break }
      let isLetter = scalar.properties.isAlphabetic
      guard isLetter || "+-.0123456789".unicodeScalars.contains(scalar) && letters == 0 else {
        break
      }
      text.unicodeScalars.append(scalar)
      letters += isLetter ? 1 : 0
      _ = stream.next()
    }
    return text
  }
}
