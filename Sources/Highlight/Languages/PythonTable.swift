/// Python 3.12.
enum PythonTable {
  private static let words = WordTable(
    keywords: """
      and as assert async await break class continue def del elif else except finally for from
      global if import in is lambda nonlocal not or pass raise return try while with yield
      """,
    constants: "True False None Ellipsis NotImplemented",
    types: """
      bool bytes complex dict float frozenset int list object set str tuple type
      """,
    functions: "self cls", capitalizedTypes: true, calls: true)

  private static let quotes = ["\"\"\"", "'''", "\"", "'"]

  private static let raw = ["r", "R", "rb", "rB", "Rb", "RB", "br", "bR", "Br", "BR"]
  private static let formatted = ["f", "F", "fr", "fR", "Fr", "FR", "rf", "rF", "Rf", "RF"]
  private static let plain = ["", "u", "U", "b", "B"]

  private static func openings(_ prefixes: [String], _ style: String) -> [Rule] {
    quotes.map { quote in
      Rule(.oneOf(prefixes.map { $0 + quote }), .string, .enter(style + quote))
    }
  }

  private static let code: [Rule] =
    [
      Rule(.line("#|"), .attribute, at: .lineStart),
      Rule(.line("#"), .comment),
    ]
    + openings(formatted, "formatted") + openings(raw, "raw") + openings(plain, "plain")
    + [
      Rule(.word(words)),
      Rule(.number, .number),
      Rule(.sigil("@", .dottedName), .attribute, at: .lineStart),
    ]

  private static func strings(_ style: String, _ rules: [Rule]) -> [Mode] {
    quotes.map { quote in
      Mode(
        style + quote, fill: .string, endsWithLine: quote.utf8.count == 1,
        [Rule(.oneOf([quote]), .string, .leave)] + rules)
    }
  }

  private static func braces(_ name: String, _ kind: TokenKind?) -> Mode {
    Mode(
      name,
      [Rule(.literal("{"), nil, .enter("braces")), Rule(.literal("}"), kind, .leave)] + code)
  }

  /// The names, modes and rules.
  static let grammar = Grammar(
    ["python", "py", "python3"],
    modes: [Mode("code", code), braces("interpolation", .escape), braces("braces", nil)]
      + strings("plain", [Rule(.escape, .escape)])
      + strings("raw", [Rule(.escape, .string)])
      + strings(
        "formatted",
        [
          Rule(.oneOf(["{{", "}}"]), .escape),
          Rule(.literal("{"), .escape, .enter("interpolation")),
          Rule(.escape, .escape),
        ]))
}
