/// TeX and LaTeX.
enum TeXTable {
  /// The names, modes and rules.
  static let grammar = Grammar(
    ["tex", "latex", "math"],
    modes: [
      Mode(
        "text",
        [
          Rule(.line("%"), .comment),
          Rule(.oneOf(["\\begin{", "\\end{"]), .keyword, .enter("environment")),
          Rule(.sigil("\\", .letter), .keyword),
          Rule(.escape, .escape),
          Rule(.oneOf(["$$", "$", "&", "^", "_"]), .marker),
          Rule(.sigil("#", .digit), .variable),
          Rule(.number, .number),
        ]),
      Mode(
        "environment", fill: .type, endsWithLine: true, [Rule(.literal("}"), .keyword, .leave)]),
    ])
}
