import DocumentModel
import Site
import Testing

/// What readers can search for.
@Suite struct SearchIndexTests {
  /// The sections of a page as `number heading #fragment: text`; the page itself comes first.
  private func lines(
    _ markdown: String, _ others: [String: String] = [:], value: String? = nil
  ) -> [String] {
    let files = others.merging(["content/a.md": markdown]) { $1 }
    let index = SearchIndex(ParsedSite(files).site, value: { _ in value })
    guard let page = index.pages.first(where: { $0.route.path == "a.html" }) else { return [] }
    let own = "\(page.number ?? "–") \(page.title): \(page.text)"
    return [own]
      + page.sections.map {
        "\($0.number ?? "–") \($0.heading) #\($0.fragment): \($0.text)"
      }
  }

  @Test func aPageIsCutAtItsHeadings() {
    let page = """
      ---
      description: What it is about.
      authors: Ada
      tags: [nets, loops]
      ---

      # The *title*

      Some
      text.

      ## One $h_t$ <!-- {#sec-one} -->

      First.

      ### Deep

      #### Deeper

      Last.

      """
    #expect(
      lines(page) == [
        "1 The title: What it is about. Ada nets loops Some text.", "1.1 One hₜ #sec-one: First.",
        "1.1.1 Deep #deep: ", "– Deeper #deeper: Last.",
      ])
  }

  @Test(
    arguments: [
      ("A *b* `c`~~d~~ [e](https://x.org \"f\") <b>g</b>", "A b cd e g"),
      ("- [ ] a\n- b\n  1. c\n\n> d", "a b c d"),
      ("| a | b |\n| - | - |\n| $x^2$ | d |\n\nTable: E", "Table 1.1 E a b x² d"),
      ("> [!THEOREM] On $\\alpha$\n> Text.", "Theorem 1.1 On α Text."),
      ("> [!NOTE]\n> Text.", "Note Text."),
      ("![alt](p.svg \"Caption\")", "Figure 1.1 Caption alt"),
      (
        "$$\n\\operatorname{softmax}(z) \\label{eq-s}\n$$\n\nSee @eq-s.",
        "softmax (z) (1.1) See Equation (1.1)."
      ),
      ("```swift\nlet  model\n  = 1\n```", "let model = 1"),
      ("```swift cell\n//| caption: Sums\nlet a = 1\n```", "let a = 1 Figure 1.1 Sums"),
      ("```swift cell\n//| echo: false\nlet a = 1\n```", ""),
      ("````markdown example\n*a*\n````", "*a*"),
      ("<p>\nraw\n</p>\n\n---\n\nx", "x"),
      ("a[^n] b\n\nc\n\n[^n]: Note[^m].\n[^m]: Deep.", "a b Note. Deep. c"),
      ("a\u{1}b\u{7F}\u{A0}\u{2028}c", "ab\u{A0}\u{2028}c"),
    ])
  func theTextIsWhatThePageShows(_ markdown: String, _ words: String) {
    let lines = lines("# T\n\n\(markdown)\n", ["content/p.svg": ""])
    #expect(lines == ["1 T: \(words)"])
  }

  @Test func aValueInTextIsTheOneThatItGave() {
    #expect(lines("# T\n\nIt is `{swift} 6 * 7`.", value: "42") == ["1 T: It is 42."])
    #expect(lines("# T\n\nIt is `{swift} 6 * 7`.") == ["1 T: It is 6 * 7."])
  }

  @Test func aHeadingWithoutALinkBelongsToWhatIsBefore() {
    #expect(lines("# T\n\na\n\n## $+$\n\nb") == ["1 T: a + b"])
  }

  @Test func whatAPageCitesIsASectionOfIt() {
    let bib = "@misc{elman, author={Elman, Jeffrey}, title={Finding structure}, year=1990}"
    #expect(
      lines("# T\n\n@elman says. [@elman, p. 2]", ["content/r.bib": bib]) == [
        "1 T: Elman (1990) says. (Elman, 1990, p. 2)",
        "– References #ref-elman: Elman, J. (1990). Finding structure.",
      ])
  }

  @Test func aLongListingIsCutAfterALine() {
    let code = String(repeating: "0123456789\n", count: 100_000)
    let text = lines("# T\n\n```text\n\(code)```\n")[0]
    #expect(text.utf8.count < 5000)
    #expect(text.hasSuffix(" 0123456789"))
  }

  @Test func thePagesComeInReadingOrder() {
    let site = ParsedSite([
      "content/z.md": "# First", "content/a b.md": "Without a title",
      "content/SUMMARY.md": "- [First](z.md)\n- [Other](<a b.md>)",
    ])
    let pages = SearchIndex(site.site).pages
    #expect(pages.map(\.title) == ["First", "a b"])
    #expect(pages.map(\.route.path) == ["z.html", "a b.html"])
  }
}
