/// YAML: keys, scalars and brackets; block scalars are read as ordinary lines.
enum YAMLTable {
  private static let words = WordTable(
    constants: "true false null True False Null TRUE FALSE NULL yes no on off ~")

  private static func values(inBrackets: Bool) -> [Rule] {
    [
      Rule(.line("#"), .comment, at: .wordStart),
      Rule(.literal("\""), .string, .enter("string")),
      Rule(.literal("'"), .string, .enter("verbatim")),
      Rule(.literal("["), nil, .enter("brackets")),
      Rule(.literal("{"), nil, .enter("brackets")),
      Rule(.sigil("&", .dashedName), .variable, at: .wordStart),
      Rule(.sigil("*", .dashedName), .variable, at: .wordStart),
      Rule(.sigil("!", .dashedName), .type, at: .wordStart),
      Rule(.scalar(words, inBrackets: inBrackets), at: .wordStart),
    ]
  }

  /// The names, modes and rules.
  static let grammar = Grammar(
    ["yaml", "yml"],
    modes: [
      Mode(
        "block",
        [
          Rule(.line("---"), .marker, at: .lineStart),
          Rule(.literal("- "), .marker, at: .lineStart),
          Rule(.key, .property, at: .lineStart),
          Rule(.oneOf(["|", ">"]), .marker, at: .wordStart),
        ] + values(inBrackets: false)),
      Mode("brackets", [Rule(.oneOf(["]", "}"]), nil, .leave)] + values(inBrackets: true)),
      Mode(
        "string", fill: .string, [Rule(.literal("\""), .string, .leave), Rule(.escape, .escape)]),
      Mode(
        "verbatim", fill: .string,
        [Rule(.literal("''"), .escape), Rule(.literal("'"), .string, .leave)]),
    ])
}
