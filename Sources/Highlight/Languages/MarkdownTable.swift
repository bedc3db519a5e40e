/// Markdown, as notes write it: CommonMark, tables, math.
enum MarkdownTable {
  private static let headings = (1...6).reversed().map { level in
    String(repeating: "#", count: level) + " "
  }

  private static let blocks: [Rule] = [
    Rule(.line("````"), .marker, at: .lineStart, .enter("long fence")),
    Rule(.literal("```swift"), .marker, at: .lineStart, .enter("swift fence")),
    Rule(.line("```math"), .marker, at: .lineStart, .enter("math fence")),
    Rule(.line("```"), .marker, at: .lineStart, .enter("fence")),
    Rule(.line("~~~"), .marker, at: .lineStart, .enter("tilde fence")),
    Rule(.literal("$$"), .string, .enter("display math")),
    Rule(.oneOf(headings), .heading, at: .lineStart, .enter("heading")),
    Rule(.oneOf(["- [ ] ", "- [x] ", "- ", "* ", "+ ", "> ", ">"]), .marker, at: .lineStart),
  ]

  private static let inlines: [Rule] = [
    Rule(.literal("<!--"), .comment, .enter("remark")),
    Rule(.literal("`"), .string, .enter("code span")),
    Rule(.formula, .string),
    Rule(.literal("]("), .marker, .enter("link")),
    Rule(.oneOf(["***", "**", "*", "~~", "![", "[", "]"]), .marker),
    Rule(.escape, .escape),
  ]

  private static func span(_ name: String, until end: StaticString, endsWithLine: Bool) -> Mode {
    Mode(
      name, fill: .string, endsWithLine: endsWithLine, [Rule(.literal(end), .string, .leave)])
  }

  private static func fence(
    _ name: String, _ end: StaticString, fill: TokenKind? = nil
  ) -> Mode {
    Mode(name, fill: fill, [Rule(.line(end), .marker, at: .lineStart, .leave)])
  }

  /// The names, modes and rules.
  static let grammar = Grammar(
    ["markdown", "md"],
    modes: [
      Mode("blocks", blocks + inlines),
      Mode("heading", fill: .heading, endsWithLine: true, inlines),
      Mode("remark", fill: .comment, [Rule(.literal("-->"), .comment, .leave)]),
      span("code span", until: "`", endsWithLine: true),
      span("display math", until: "$$", endsWithLine: false),
      Mode("link", fill: .variable, endsWithLine: true, [Rule(.literal(")"), .marker, .leave)]),
      Mode(
        "swift fence", [Rule(.line("```"), .marker, at: .lineStart, .leave)] + SwiftTable.code),
      fence("fence", "```"),
      fence("math fence", "```", fill: .string),
      fence("long fence", "````"),
      fence("tilde fence", "~~~"),
    ] + SwiftTable.modes)
}
