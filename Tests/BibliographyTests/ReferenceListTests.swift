import Testing

@testable import Bibliography

@Suite struct ReferenceListTests {
  private func order(_ style: CitationStyle, _ bib: String, _ keys: [String]) -> [String] {
    let table = EntryTable(parse(bib).value)
    return ReferenceList(style: style, keysInOrder: keys, in: table).items.map(\.key)
  }

  private func misc(_ key: String, _ author: String, _ year: String, _ title: String = "T")
    -> String
  {
    "@misc{\(key), author = {\(author)}, year = {\(year)}, title = {\(title)}}\n"
  }

  @Test func authorYearSortsByBaseLetters() {
    let bib = [
      misc("z", "Zeiler, M.", "2013"), misc("o", "Özil, Mesut", "2010"),
      misc("p", "Parr, T.", "2009"),
      misc("g", "G{\\\"u}l{\\c c}ehre, {\\c C}a{\\u g}lar", "2014"),
      misc("h", "hinton, G.", "1986"),
      misc("l", "{\\L}ukasz, A.", "2017"), misc("c", "Çelik, A.", "2000"),
      misc("d", "Cho, K.", "2014"),
    ].joined()
    let keys = ["z", "o", "p", "g", "h", "l", "c", "d"]
    #expect(order(.authorYear, bib, keys) == ["c", "d", "g", "h", "l", "o", "p", "z"])
    #expect(order(.authorYear, bib, keys.reversed()) == ["c", "d", "g", "h", "l", "o", "p", "z"])
    #expect(order(.numeric, bib, keys) == keys)
  }

  @Test func equalAuthorsSortByYearThenTitle() {
    let bib =
      misc("late", "Cho, K.", "2015") + misc("b", "Cho, K.", "2014", "Learning B")
      + misc("a", "Cho, K.", "2014", "{\\'A} la carte") + misc("none", "Cho, K.", "")
      + misc("two", "Cho, K. and Bengio, Y.", "2000")
    let keys = ["late", "b", "a", "none", "two"]
    #expect(order(.authorYear, bib, keys) == ["a", "b", "late", "none", "two"])
  }

  @Test func repeatedAndUnknownKeysAreLeftOut() {
    let bib = misc("b", "B", "1") + misc("a", "A", "1")
    #expect(order(.numeric, bib, ["b", "x", "b", "a"]) == ["b", "a"])
  }

  @Test func suffixesGoBeyondZ() {
    let keys = (0..<28).map { "k\(100 + $0)" }
    let table = EntryTable(parse(keys.map { misc($0, "Cho, K.", "2014", $0) }.joined()).value)
    let list = ReferenceList(style: .authorYear, keysInOrder: keys, in: table)
    #expect(list.label(for: "k100") == "Cho, 2014a")
    #expect(list.label(for: "k125") == "Cho, 2014z")
    #expect(list.label(for: "k127") == "Cho, 2014ab")
  }

  @Test func keysAreComparedByteForByte() {
    let composed = "\u{E9}lan"
    let decomposed = "e\u{301}lan"
    let table = EntryTable(parse(misc(composed, "A", "1") + misc(decomposed, "B", "2")).value)
    #expect(table.entries.count == 2)
    #expect(table.entry(for: decomposed)?.field("author")?.value == "B")
    #expect(table.entry(for: "\u{C9}lan") == nil)
    let list = ReferenceList(style: .numeric, keysInOrder: [composed, decomposed], in: table)
    #expect(list.label(for: decomposed) == "2")
  }

  @Test(arguments: [
    ("elman1990", "ref-elman1990"), ("DBLP:a/b-c_d", "ref-DBLP:a~2f~b-c_d"), ("é", "ref-~c3~~a9~"),
  ])
  func anchors(_ key: String, _ expected: String) {
    #expect(ReferenceList.anchor(of: key) == expected)
  }
}
