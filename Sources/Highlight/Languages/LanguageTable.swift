/// The languages that are coloured.
enum LanguageTable {
  /// Every language.
  static let all: [Grammar] = [
    SwiftTable.grammar, PythonTable.grammar, ShellTable.grammar, ConsoleTable.grammar,
    JSONTable.grammar, YAMLTable.grammar, TeXTable.grammar, MarkdownTable.grammar,
    HTMLTable.grammar,
  ]

  private static let byName = Dictionary(
    all.flatMap { grammar in grammar.names.map { ($0, grammar) } }, uniquingKeysWith: { $1 })

  /// The language of that name, in any case.
  static func grammar(named name: String) -> Grammar? { byName[name.lowercased()] }
}
