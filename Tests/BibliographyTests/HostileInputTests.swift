import SourceText
import Testing

@testable import Bibliography

@Suite struct HostileInputTests {
  /// A repeated text, and the kinds of messages that it gives.
  static let repeated: [(String, Int, [String])] = [
    ("{", 100_000, []), ("}", 100_000, []), ("@", 1_000_000, []), ("\u{0}", 100_000, []),
    ("@a", 100_000, ["missing-brace"]), ("@a{", 100_000, ["missing-comma"]),
    ("@a\n", 50_000, ["missing-brace", "too-many-mistakes"]), ("@comment{", 100_000, []),
    ("@a{k,t={", 50_000, ["unclosed-brace"]),
    ("\n@a{k,t={", 50_000, ["unclosed-brace", "too-many-mistakes"]),
    ("@a{k,t=\"", 50_000, ["unclosed-quote"]),
    ("@a{k,", 50_000, ["missing-field-name"]),
    ("@a(", 50_000, ["unclosed-brace"]), ("%", 100_000, []),
    ("\r", 100_000, []),
    ("@string{", 50_000, ["missing-field-name"]),
    ("@a{k,t=\u{0}}", 50_000, ["missing-value", "too-many-mistakes"]),
    ("@a{k,t=x}", 50_000, ["undefined-string", "too-many-mistakes"]), ("@a{k}", 100_000, []),
    ("@ ", 200_000, []),
  ]

  @Test(arguments: repeated)
  func repeatedTextsAreRead(_ piece: String, _ count: Int, _ ids: [String]) {
    let parsed = parse(String(repeating: piece, count: count))
    #expect(Set(parsed.diagnostics.map(\.id)) == Set(ids.map { "bibliography/" + $0 }))
    #expect(parsed.diagnostics.count <= BibTeXParser.maximumDiagnostics + 1)
  }

  @Test(arguments: [
    "{", "}", "\"", "#", "\\'", "\\'{", "\\emph{", "$", "and ", ",", "x and ", "~", "\\(", "`",
    "\u{0}", "a-",
    "\\url{", "\\href{", "\\unknown", "é", "arXiv:", "{\\", "von ",
  ])
  func repeatedValuesAreFormatted(_ piece: String) {
    let value = String(repeating: piece, count: 2_000)
    let fields = ["author", "title", "journal", "year", "doi", "url", "pages", "eprint"].map {
      BibliographyEntry.Field(name: $0, value: value, range: SourceRange(0, 0))
    }
    let none = SourceRange(0, 0)
    let entry = BibliographyEntry(
      type: "article", typeRange: none, key: "k", keyRange: none, file: "x.bib", fields: fields,
      isComplete: true)
    for style in CitationStyle.allCases {
      let list = ReferenceList(style: style, keysInOrder: ["k"], in: EntryTable([entry]))
      #expect(list.items.count == 1)
    }
    #expect(EntryCheck.diagnostics(for: entry).count < 100_000)
  }

  @Test func stringsThatDoubleAreCut() {
    let doubling = (1...40).map { "@string{s\($0) = s\($0 - 1) # s\($0 - 1)}\n" }.joined()
    let parsed = parse("@string{s0 = {0123456789}}\n\(doubling)@misc{k, title = s40}")
    #expect(parsed.diagnostics.first?.id == "bibliography/value-too-long")
    #expect((parsed.value.first?.fields.first?.value.utf8.count ?? 0) <= BibTeXParser.maximumValue)
  }

  @Test func stringsOfAFileAreBoundedTogether() {
    let long = String(repeating: "x", count: 60_000)
    let entries = String(repeating: "@misc{k, a = s}\n", count: 1_000)
    let parsed = parse("@string{s = {\(long)}}\n\(entries)")
    #expect(parsed.diagnostics.first?.id == "bibliography/strings-too-long")
    #expect(parsed.value.count == 1_000)
    let total = parsed.value.map { $0.fields[0].value.utf8.count }.reduce(0, +)
    #expect(total <= BibTeXParser.maximumExpansion)
  }

  @Test func aValueThatIsTooLongIsLeftOut() {
    let parsed = parse("@misc{k, a = {\(String(repeating: "x", count: 70_000))}, b = 1}")
    #expect(parsed.diagnostics.map(\.id) == ["bibliography/value-too-long"])
    #expect(parsed.value.first?.fields.map(\.value) == ["", "1"])
  }

  @Test func everyPrefixOfAFileIsRead() throws {
    let bytes = try FixtureFolder("bibliography").file("dialect").bytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let file = SourceFile(path: "x.bib", bytes: Array(bytes.prefix(count)))
      let table = readAll(file).value
      let list = ReferenceList(style: .authorYear, keysInOrder: table.keys, in: table)
      #expect(list.items.count == table.entries.count)
    }
  }

  @Test(arguments: 1...200) func shuffledPiecesAreRead(_ seed: UInt64) {
    let pieces = [
      "@", "{", "}", "(", ")", "\"", ",", "=", "#", "%", "\\", "\n", " ", "~", "$", "article",
      "misc",
      "string", "comment", "author", "title", "year", "doi", "crossref", "k", "and", "1990", "\\'",
      "\\emph", "\\url", "https://a.org", "10.1/x", "arXiv:1409.0473", "é", "\u{0}", "@misc{k,",
      " = {",
      "},\n", "von", "--",
    ]
    var state = seed
    var text = ""
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let table = readAll(SourceFile(path: "x.bib", text: text)).value
    for style in CitationStyle.allCases {
      let list = ReferenceList(style: style, keysInOrder: table.keys, in: table)
      #expect(list.items.map(\.number) == Array(1...table.entries.count + 1).dropLast())
    }
  }
}
