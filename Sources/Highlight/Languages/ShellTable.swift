/// Bash and its relatives.
enum ShellTable {
  private static let words = WordTable(
    keywords: """
      case do done elif else esac fi for function if in select then time until while
      """,
    functions: """
      alias cd command declare echo eval exec exit export local printf pwd read readonly return set
      shift source test trap type ulimit umask unset wait
      """)

  private static let variables = [
    Rule(.literal("$("), .escape, .enter("substitution")),
    Rule(.literal("${"), .variable, .enter("expansion")),
    Rule(.sigil("$", .name), .variable),
    Rule(.oneOf(["$?", "$#", "$@", "$*", "$$", "$!", "$-"]), .variable),
  ]

  /// What a line of a shell is made of; the console's table uses it too.
  static let code: [Rule] =
    [
      Rule(.line("#"), .comment, at: .wordStart),
      Rule(.literal("'"), .string, .enter("verbatim")),
      Rule(.literal("\""), .string, .enter("string")),
      Rule(.escape, .escape),
    ] + variables + [
      Rule(.word(words)),
      Rule(.number, .number, at: .wordStart),
      Rule(.sigil("--", .dashedName), .attribute, at: .wordStart),
      Rule(.sigil("-", .name), .attribute, at: .wordStart),
    ]

  /// The modes that the rules of `code` enter.
  static let modes: [Mode] = [
    Mode("verbatim", fill: .string, [Rule(.literal("'"), .string, .leave)]),
    Mode(
      "string", fill: .string,
      [Rule(.literal("\""), .string, .leave), Rule(.escape, .escape)] + variables),
    Mode("substitution", [Rule(.literal(")"), .escape, .leave)] + code),
    Mode("expansion", fill: .variable, [Rule(.literal("}"), .variable, .leave)] + variables),
  ]

  /// The names, modes and rules.
  static let grammar = Grammar(
    ["bash", "sh", "shell", "zsh"], modes: [Mode("code", code)] + modes)
}
