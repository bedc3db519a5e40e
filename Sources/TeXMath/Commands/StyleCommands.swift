/// Styles and sizes for the rest of a group.
enum StyleCommands {
  /// The family.
  static let all: [Command] =
    styles.map { Command($0, example: "\\\($0) x", .listSwitch(.style($1))) }
    + sizes.map { Command($0, example: "\\\($0) x", .listSwitch(.size($1))) }
    + [
      Command("mathchoice", "{a}{b}{c}{d}") { parser, token in
        let display = parser.argument(of: token)
        let text = parser.argument(of: token)
        let script = parser.argument(of: token)
        return .choice(
          MathChoice(
            display: display, text: text, script: script,
            scriptScript: parser.argument(of: token)))
      }
    ]

  private static let styles: [(String, MathStyle)] = [
    ("displaystyle", .display), ("textstyle", .text), ("scriptstyle", .script),
    ("scriptscriptstyle", .scriptScript),
  ]

  private static let sizes: [(String, Double)] = [
    ("Tiny", 0.45), ("tiny", 0.5), ("sixptsize", 0.6), ("scriptsize", 0.7), ("footnotesize", 0.8),
    ("small", 0.9), ("normalsize", 1),
    ("large", 1.2), ("Large", 1.44), ("LARGE", 1.728), ("huge", 2.074), ("Huge", 2.488),
  ]
}
