import DocumentModel
import Markdown
import Testing

/// References and citations in running text.
@Suite struct ReferenceTests {
  /// The references of a text as `@label`, its citations as `prefix|-key|locator` joined by `;`.
  private func references(in text: String) -> [String] {
    ParsedPage(text).inlines.compactMap { inline in
      switch inline.kind {
      case .reference(let label): return "@" + label
      case .citation(let citation):
        let items = citation.items.map { item in
          [item.prefix, (item.omitsAuthor ? "-" : "") + item.key, item.locator]
            .joined(separator: "|")
        }
        return (citation.isNarrative ? "narrative " : "") + items.joined(separator: ";")
      default: return nil
      }
    }
  }

  @Test(arguments: [
    ("See @fig-loop.", ["@fig-loop"]),
    ("(@eq-a,@tbl-b; @sec-c: @lst-d!)", ["@eq-a", "@tbl-b", "@sec-c", "@lst-d"]),
    ("*@thm-one* and **@def-x_y**", ["@thm-one", "@def-x_y"]),
    ("@eq-w:w.1.", ["@eq-w:w.1"]),
    ("\\@fig-x, me@fig-x.org, `@fig-x`, $@fig-x$, [@fig-x](a), <!-- @fig-x -->", []),
    ("/@fig-x a.@fig-x x@@fig-x @-fig @ fig-x", []),
    ("| @fig-a | b |\n|---|---|\n| @fig-c | |", ["@fig-a", "@fig-c"]),
    ("# About @fig-x", ["@fig-x"]),
    ("![alt @fig-x](a.png)", []),
    ("@fig-é", ["@fig-é"]),
    (
      "@eq-a https://a.org and @eq-b, @eq-c ada@a.org y @eq-d",
      ["@eq-a", "@eq-b", "@eq-c", "@eq-d"]
    ),
    ("\\$5 @eq-a &amp; b@c.org @eq-b *x* www.a.org @eq-c", ["@eq-a", "@eq-b", "@eq-c"]),
  ])
  func labelsAreFound(_ text: String, _ expected: [String]) {
    #expect(references(in: text) == expected)
  }

  @Test(arguments: [
    ("[@elman1990]", ["|elman1990|"]),
    ("[see @a, p. 3; @b; also -@c chapter 2]", ["see|a|p. 3;|b|;also|-c|chapter 2"]),
    ("[-@elman1990]", ["|-elman1990|"]),
    ("[see @a,\n  pp. 3–4;\n@b]", ["see|a|pp. 3–4;|b|"]),
    ("as @elman1990 shows", ["narrative |elman1990|"]),
    ("[no key; @a]", ["narrative |a|"]),
    ("[@a](url) and \\[@b\\]", ["narrative |b|"]),
    ("[@fig-x]", ["@fig-x"]),
    ("[[@a]]", ["|a|"]),
    ("[@a", ["narrative |a|"]),
    ("A \\$5 &amp; &copy; &#64; \\\\ 1\\. @b &lt;[@c]", ["narrative |b|", "|c|"]),
    ("mail a@b.org or [a@b.org]", []),
  ])
  func citationsAreFound(_ text: String, _ expected: [String]) {
    #expect(references(in: text) == expected)
  }

  @Test func placesAreExactInContainersAndAcrossLines() {
    let page = ParsedPage("> - see [@a,\n>   p. 1;\n>   @bee] and @fig-x\n")
    var found: [String] = []
    for inline in page.inlines {
      switch inline.kind {
      case .reference: found.append(page.file.text(inline.range))
      case .citation(let citation): found += citation.items.map { page.file.text($0.range) }
      default: break
      }
    }
    #expect(found == ["@a", "@bee", "@fig-x"])
  }

  @Test func textAroundReferencesStays() {
    let page = ParsedPage("a @fig-x b\nc &amp; [@k]\\* d")
    #expect(page.document.blocks[0].kind.inlines.plainText == "a @fig-x b c & @k* d")
  }

  @Test func manyBracketsCostLinearTime() {
    let page = ParsedPage(String(repeating: "[@a; ", count: 2_000) + "x")
    #expect(page.inlines.count > 2_000)
  }
}
