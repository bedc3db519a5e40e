/// JSON, with the comments that configuration files allow themselves.
///
/// An object's mode expects a key; a colon leads into a value, from which a comma leads back.
enum JSONTable {
  private static let words = WordTable(constants: "true false null")

  private static let value: [Rule] = [
    Rule(.line("//"), .comment),
    Rule(.literal("{"), nil, .enter("object")),
    Rule(.literal("["), nil, .enter("array")),
    Rule(.literal("\""), .string, .enter("string")),
    Rule(.literal("-"), .number),
    Rule(.number, .number),
    Rule(.word(words)),
  ]

  private static func string(_ name: String, _ kind: TokenKind) -> Mode {
    Mode(
      name, fill: kind, endsWithLine: true,
      [Rule(.literal("\""), kind, .leave), Rule(.escape, .escape)])
  }

  /// The names, modes and rules.
  static let grammar = Grammar(
    ["json", "jsonc", "json5"],
    modes: [
      Mode("document", value),
      Mode(
        "object",
        [
          Rule(.line("//"), .comment),
          Rule(.literal("\""), .property, .enter("key")),
          Rule(.literal(":"), nil, .enter("value")),
          Rule(.literal("}"), nil, .leave),
        ]),
      Mode(
        "value", [Rule(.literal(","), nil, .leave), Rule(.literal("}"), nil, .leave(2))] + value),
      Mode("array", [Rule(.literal("]"), nil, .leave)] + value),
      string("key", .property),
      string("string", .string),
    ])
}
