import Testing

@testable import Bibliography

@Suite struct CitationTests {
  private static let table = EntryTable(
    parse(
      """
      @misc{elman, author = {Jeffrey L. Elman}, title = {T}, year = 1990}
      @misc{lstm, author = {Hochreiter, Sepp and Schmidhuber, J.}, title = {T}, year = 1997}
      @misc{attention, author = {A. Vaswani and N. Shazeer and N. Parmar}, title = {T}, year = 2017}
      @misc{cho-b, author = {Cho, K.}, title = {Properties}, year = 2014}
      @misc{cho-a, author = {Cho, K.}, title = {Learning}, year = 2014}
      @misc{undated, author = {Hinton, G.}, title = {T}}
      @misc{editor, editor = {Ed Itor}, title = {T}, year = 2000}
      @misc{organization, organization = {W3C}, title = {T}, year = 2001}
      @misc{title, title = {Only a Title}, year = 2002}
      """
    ).value)

  private func words(
    _ style: CitationStyle, _ items: [Citation.Item], isNarrative: Bool = false
  ) -> String {
    let keys = Self.table.keys
    let list = ReferenceList(style: style, keysInOrder: keys, in: Self.table)
    return list.label(for: Citation(items, isNarrative: isNarrative)).words
  }

  @Test(arguments: [
    ("elman", "(Elman, 1990)"), ("lstm", "(Hochreiter and Schmidhuber, 1997)"),
    ("attention", "(Vaswani et al., 2017)"), ("cho-a", "(Cho, 2014a)"), ("cho-b", "(Cho, 2014b)"),
    ("undated", "(Hinton, n.d.)"), ("editor", "(Itor, 2000)"), ("organization", "(W3C, 2001)"),
    ("title", "(“Only a Title”, 2002)"), ("nosuch", "(nosuch?)"),
  ])
  func authorYear(_ key: String, _ expected: String) {
    #expect(words(.authorYear, [.init(key)]) == expected)
  }

  @Test func authorYearWithPrefixLocatorAndNoAuthor() {
    let see = Citation.Item("elman", prefix: "see", locator: "p. 3")
    #expect(words(.authorYear, [see]) == "(see Elman, 1990, p. 3)")
    #expect(
      words(.authorYear, [see, .init("lstm")])
        == "(see Elman, 1990, p. 3; Hochreiter and Schmidhuber, 1997)")
    let year = Citation.Item("elman", suppressesAuthor: true)
    #expect(words(.authorYear, [year]) == "(1990)")
  }

  @Test func narrative() {
    #expect(words(.authorYear, [.init("elman")], isNarrative: true) == "Elman (1990)")
    #expect(
      words(.authorYear, [.init("elman", locator: "p. 3"), .init("lstm")], isNarrative: true)
        == "Elman (1990, p. 3; Hochreiter and Schmidhuber, 1997)")
    #expect(words(.numeric, [.init("elman")], isNarrative: true) == "Elman [1]")
    #expect(words(.numeric, [.init("nosuch")], isNarrative: true) == "[nosuch?]")
  }

  @Test(arguments: [
    (["elman"], "[1]"), (["attention", "elman"], "[1, 3]"),
    (["lstm", "attention", "elman"], "[1–3]"),
    (["cho-b", "lstm", "elman"], "[1, 2, 4]"), (["elman", "elman"], "[1]"),
    (["title", "cho-a", "cho-b", "attention", "elman"], "[1, 3–5, 9]"),
    (["nosuch", "lstm"], "[nosuch?; 2]"),
  ])
  func numeric(_ keys: [String], _ expected: String) {
    #expect(words(.numeric, keys.map { .init($0) }) == expected)
  }

  @Test func numericWithPrefixAndLocator() {
    let see = Citation.Item("lstm", prefix: "see", locator: "p. 3")
    #expect(words(.numeric, [see, .init("elman")]) == "[see 2, p. 3; 1]")
  }

  @Test func linksCoverTheLabelOnly() {
    let list = ReferenceList(style: .authorYear, keysInOrder: ["elman"], in: Self.table)
    let label = list.label(for: Citation([.init("elman", prefix: "see", locator: "p. 3")]))
    #expect(
      label == [
        .text("(see "), .reference("Elman, 1990", key: "elman"), .text(", p. 3)"),
      ])
  }
}
