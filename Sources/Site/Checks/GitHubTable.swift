/// What GitHub does to formulas and HTML.
enum GitHubTable {
  /// Commands that it refuses, and what to write instead.
  static let refused: [String: String] = [
    "\\newcommand": "write out what the macro stands for",
    "\\renewcommand": "write out what the macro stands for",
    "\\providecommand": "write out what the macro stands for",
    "\\def": "write out what the macro stands for",
    "\\gdef": "write out what the macro stands for",
    "\\let": "write out what the macro stands for",
    "\\DeclareMathOperator": "write '\\mathrm{…}' where the operator is used",
    "\\operatorname": "write '\\mathrm{…}'",
    "\\mbox": "write '\\text{…}'",
  ]

  /// Names for commands of one sign, whose backslash it takes as Markdown's.
  static let spelledOut: [String: String] = [
    "\\{": "\\lbrace", "\\}": "\\rbrace", "\\,": "\\thinspace", "\\:": "\\medspace",
    "\\;": "\\thickspace", "\\!": "\\negthinspace", "\\|": "\\Vert",
  ]

  /// The tags that its filter takes out.
  static let filteredTags = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]
}
