import Testing

@testable import Bibliography

@Suite struct NameTests {
  /// What an author writes, and its first, von, last and suffix parts.
  static let names: [(String, [String])] = [
    ("Elman", ["", "", "Elman", ""]),
    ("Jeffrey L. Elman", ["Jeffrey L.", "", "Elman", ""]),
    ("Elman, Jeffrey L.", ["Jeffrey L.", "", "Elman", ""]),
    ("Laurens van der Maaten", ["Laurens", "van der", "Maaten", ""]),
    ("van der Maaten, Laurens", ["Laurens", "van der", "Maaten", ""]),
    (
      "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin",
      ["Charles Louis Xavier Joseph", "de la", "Vallée Poussin", ""]
    ),
    ("de la Vall{\\'e}e Poussin, Charles", ["Charles", "de la", "Vallée Poussin", ""]),
    ("jean de la fontaine", ["", "jean de la", "fontaine", ""]),
    ("Jean {de la} Fontaine", ["Jean de la", "", "Fontaine", ""]),
    ("Jean de La Fontaine du Bois Joli", ["Jean", "de La Fontaine du", "Bois Joli", ""]),
    ("King, Jr., Martin Luther", ["Martin Luther", "", "King", "Jr."]),
    ("von Neumann, Jr, John", ["John", "von", "Neumann", "Jr"]),
    ("{OpenAI}", ["", "", "OpenAI", ""]),
    ("{Barnes and Noble, Inc.}", ["", "", "Barnes and Noble, Inc.", ""]),
    ("{\\'e}mile Zola", ["", "émile", "Zola", ""]),
    ("{\\'E}mile Zola", ["Émile", "", "Zola", ""]),
    ("Émile Zola", ["Émile", "", "Zola", ""]),
    ("Donald~E. Knuth", ["Donald E.", "", "Knuth", ""]),
    ("Sch\\\"olkopf, Bernhard", ["Bernhard", "", "Schölkopf", ""]),
    ("Elman,", ["", "", "Elman", ""]),
    ("{Martin Luther} King {Jr.}", ["Martin Luther King", "", "Jr.", ""]),
  ]

  @Test(arguments: names) func nameIsCutAsBibTeXDoes(_ tex: String, _ parts: [String]) throws {
    let list = NameList(tex: tex)
    let name = try #require(list.names.first)
    #expect(list.names.count == 1)
    #expect([name.first, name.von, name.last, name.suffix] == parts)
  }

  @Test(arguments: [
    ("Jeffrey L.", "J. L."), ("Jean-Paul", "J.-P."), ("J. L.", "J. L."), ("J.L.", "J. L."),
    ("Émile", "É."), ("E\u{301}mile", "E\u{301}."), ("飞飞", "飞飞"), ("", ""), ("Ł", "Ł."),
  ])
  func initials(_ first: String, _ expected: String) {
    #expect(PersonName(first: first, last: "X").initials == expected)
  }

  @Test(arguments: [
    ("A and B", ["A", "B"], false), ("A AND\n B", ["A", "B"], false),
    ("A and others", ["A"], true), ("Others and A", ["Others", "A"], false),
    ("{A and B} and C", ["A and B", "C"], false), ("Sandy Anderson", ["Anderson"], false),
    ("A and and B", ["A", "B"], false), ("", [], false), ("and", [], false),
  ])
  func listIsCutAtAnd(_ tex: String, _ families: [String], _ hasOthers: Bool) {
    let list = NameList(tex: tex)
    #expect(list.names.map(\.family) == families)
    #expect(list.hasOthers == hasOthers)
  }

  @Test(arguments: [
    ("A B", "B"), ("A B and C D", "B and D"), ("A B and C D and E F", "B et al."),
    ("A B and others", "B et al."), ("A B and C D and others", "B et al."),
    ("Laurens van der Maaten", "van der Maaten"),
  ])
  func shortForm(_ tex: String, _ expected: String) {
    #expect(NameList(tex: tex).short == expected)
  }

  @Test func aLongListIsCut() {
    let tex = (1...30).map { "Author\($0), Ann" }.joined(separator: " and ")
    let long = NameList(tex: tex).long(\.straight)
    #expect(long.hasSuffix("A. Author18, A. Author19, et al."))
  }
}
