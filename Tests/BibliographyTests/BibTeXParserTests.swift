import SourceText
import Testing

@testable import Bibliography

@Suite struct BibTeXParserTests {
  @Test(arguments: [
    ("@misc{k, a = {b}}", "b"), ("@misc{k,a={b},}", "b"), ("@MISC ( k , A = \"b\" )", "b"),
    ("@misc{k, a = 12}", "12"), ("@misc{k, a = {x} # 1 # \"y\"}", "x1y"),
    ("@misc{k, a = FEB}", "February"),
    ("@misc{k, a = {x {y {z}}}}", "x {y {z}}"), ("@misc{k, a = \"x {\"} y\"}", "x {\"} y"),
    ("@string{s = {t}} @misc{k, a = S # { } # s}", "t t"), ("@string(s = 5)@misc{k,a=s}", "5"),
    ("@string{s = {t}} @string{s = s # s} @misc{k, a = s}", "tt"),
    ("\u{FEFF}@misc{k, a = {b}}", "b"), ("@misc{\r\n  k,\r\n  a = {b\r\nc}\r\n}\r\n", "b\r\nc"),
    ("junk @ foo a@b.org @misc{k, a = {b}} junk", "b"), ("@misc{k, a = {me@b.org}}", "me@b.org"),
    ("@comment{x} @comment y @misc{k, a = {b}}", "b"),
    ("@preamble{{x} # \"y\"}@misc{k, a = {b}}", "b"),
    ("@misc{k, % why\n a = {50% of {b}}}", "50% of {b}"), ("@misc(k, a = {)})", ")"),
    ("@misc{k, a = {x\n@y z}}", "x\n@y z"), ("@misc{k, a = {}}", ""), ("@misc{k, a = {\\}}", "\\"),
    ("@misc{k, author+an = {b}}", "b"),
  ])
  func valueIsRead(_ text: String, _ value: String) {
    let parsed = parse(text)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.map(\.key) == ["k"])
    #expect(parsed.value.first?.fields.map(\.value) == [value])
  }

  /// What is wrong in an entry; a good one stands before and behind it.
  @Test(arguments: [
    ("@misc{k, a = {b", "unclosed-brace"), ("@misc{k, a = \"b}", "unclosed-quote"),
    ("@misc{k", "unclosed-brace"), ("@misc{", "unclosed-brace"),
    ("@misc(k, a = 1", "unclosed-brace"),
    ("@misc{k a = 1}", "missing-comma"), ("@misc{k, a = 1 b = 2}", "missing-comma"),
    ("@misc{k, a 1}", "missing-equals"), ("@misc{k, a = }", "missing-value"),
    ("@misc{k, a = \\b}", "missing-value"),
    ("@misc{k, a = {b} # , c = 1}", "missing-value"), ("@misc{a = 1}", "missing-key"),
    ("@misc{}", "missing-key"),
    ("@misc{k, a = x}", "undefined-string"), ("@misc{k, {a} = 1}", "missing-field-name"),
    ("@misc{k, , a = 1}", "missing-field-name"), ("@misc k, a = 1", "missing-brace"),
    ("@string{s}", "missing-equals"), ("@string{= 1}", "missing-field-name"),
    ("@string{s = 1, t = 2}", "text-before-end"),
    ("@string{s = {x}", "unclosed-brace"), ("@preamble{x", "undefined-string"),
    ("@string{", "missing-field-name"),
    ("@misc{k, a = {b}, c = {d\n  e = {f}\n}", "unclosed-brace"),
    ("@misc{k, a = {b}, a = {c}}", "repeated-field"),
  ])
  func aMistakeCostsItsOwnEntryOnly(_ broken: String, _ id: String) {
    let parsed = parse("@misc{before, a = {b}}\n\(broken)\n@misc{behind, a = {b}}")
    #expect(parsed.diagnostics.first?.id == "bibliography/\(id)")
    #expect(parsed.value.first?.key == "before")
    #expect(parsed.value.last?.key == "behind")
    #expect(parsed.value.last?.isComplete == true)
    #expect(parsed.value.last?.fields.map(\.value) == ["b"])
  }

  @Test func placesAreThoseOfTheFile() throws {
    let file = SourceFile(
      path: "x.bib", text: "@Misc{kéy, Title = {A \\foo b}, year = 19 # \"90\"}")
    let parsed = BibTeXParser().parse(file)
    let entry = try #require(parsed.value.first)
    #expect(file.text(entry.typeRange) == "@Misc")
    #expect(file.text(entry.keyRange) == "kéy")
    #expect(entry.fields.map { file.text($0.range) } == ["A \\foo b", "19 # \"90\""])
    let messages = EntryCheck.diagnostics(for: entry)
    #expect(messages.map { file.text($0.range) } == ["\\foo"])
    #expect(messages.map(\.file) == ["x.bib"])
  }

  @Test func aBrokenEntryCanBeCited() {
    let entries = parse("@article{k, title = {T}, year 1990}").value
    #expect(entries.map(\.key) == ["k"])
    #expect(EntryCheck.diagnostics(for: entries[0]).isEmpty)
  }
}
