/// HTML, SVG and other XML.
enum HTMLTable {
  /// The names, modes and rules.
  static let grammar = Grammar(
    ["html", "xml", "svg"],
    modes: [
      Mode(
        "text",
        [
          Rule(.literal("<!--"), .comment, .enter("comment")),
          Rule(.sigil("<!", .letter), .keyword, .enter("tag")),
          Rule(.sigil("<?", .name), .keyword, .enter("tag")),
          Rule(.sigil("</", .dashedName), .tag, .enter("tag")),
          Rule(.sigil("<", .dashedName), .tag, .enter("tag")),
          Rule(.sigil("&#", .name), .escape),
          Rule(.sigil("&", .name), .escape),
        ]),
      Mode("comment", fill: .comment, [Rule(.literal("-->"), .comment, .leave)]),
      Mode(
        "tag",
        [
          Rule(.oneOf(["/>", "?>", ">"]), .tag, .leave),
          Rule(.literal("\""), .string, .enter("string")),
          Rule(.literal("'"), .string, .enter("verbatim")),
          Rule(.run(.dashedName), .property),
        ]),
      Mode("string", fill: .string, [Rule(.literal("\""), .string, .leave)]),
      Mode("verbatim", fill: .string, [Rule(.literal("'"), .string, .leave)]),
    ])
}
