import DocumentModel
import Site
import Testing

/// Numbers, and what references say.
@Suite struct NumberTests {
  private let chapter = """
    # Chapter

    ## One <!-- {#sec-one} -->

    ![a](a.png "A") <!-- {#fig-a} -->

    ### Deep <!-- {#sec-deep} -->

    ## Two <!-- {#sec-two} -->

    ```swift cell
    //| label: fig-b
    //| caption: B
    1
    ```

    ```swift cell
    //| label: tbl-c
    1
    ```

    > [!THEOREM] T <!-- {#thm-t} -->
    > Text with $$ z \\label{eq-z} $$

    > [!PROOF] <!-- {#prf-t} -->
    > Text.

    $$
    \\begin{align}
    a &= b \\label{eq-a} \\\\
    c &= d \\\\
    e &= f \\notag \\\\
    g &= h \\tag{$*$} \\label{eq-g}
    \\end{align}
    $$

    $$ k \\label{eq-k} $$
    """

  private var files: [String: String] {
    [
      "content/index.md": "# Home\n\n$$ x \\label{eq-home} $$", "content/a.png": "",
      "content/a.md": "# First", "content/b/index.md": "# Folder\n\n## Part <!-- {#sec-part} -->",
      "content/b/a.png": "", "content/b/two.md": chapter,
    ]
  }

  @Test func everyKindCountsBehindThePagesNumber() {
    let site = ParsedSite(files)
    let expected = [
      ("sec-one", "Section 2.1.1"), ("sec-deep", "Section 2.1.1.1"), ("sec-two", "Section 2.1.2"),
      ("fig-a", "Figure 2.1.1"), ("fig-b", "Figure 2.1.2"), ("tbl-c", "Table 2.1.1"),
      ("thm-t", "Theorem 2.1.1"), ("eq-z", "Equation (2.1.1)"), ("eq-a", "Equation (2.1.2)"),
      ("eq-g", "Equation (∗)"), ("eq-k", "Equation (2.1.3)"), ("eq-home", "Equation (1)"),
      ("sec-part", "Section “Part”"),
    ]
    for (label, text) in expected { #expect(site.text(label) == text, "\(label)") }
    #expect(site.messages == [])
  }

  @Test func headingsAndRowsKnowTheirNumbers() {
    let site = ParsedSite(files)
    let page = site.page("content/b/two.md")
    let headings = page?.document.blocks.compactMap { block in
      if case .heading = block.kind { page?.numbers.blocks[block.range.start] } else { nil }
    }
    #expect(headings == ["2.1", "2.1.1", "2.1.1.1", "2.1.2"])
    let align = page?.document.formulas.first { $0.formula.labels.count == 2 }
    #expect(align.flatMap { page?.numbers.rows(of: $0).map(\.row) } == [0, 3])
    #expect(align.flatMap { page?.numbers.rows(of: $0).map(\.id) } == ["eq-a", "eq-g"])
  }

  @Test func sectionsCanGoWithoutNumbers() {
    var configuration = SiteConfiguration()
    configuration.numbersSections = false
    let site = ParsedSite(files, configuration: configuration)
    #expect(site.text("sec-one") == "Section “One”")
    #expect(site.text("fig-a") == "Figure 2.1.1")
  }

  @Test func aPageKeepsItsNumbersWhenAnotherChanges() {
    let before = ParsedSite(files)
    var edited = files
    edited["content/a.md"] = "# First\n\n![a](a.png \"A\")\n\n$$ x \\label{eq-new} $$"
    let after = ParsedSite(edited)
    #expect(
      before.page("content/b/two.md")?.numbers == after.page("content/b/two.md")?.numbers)
  }

  @Test func labelsResolveFromEveryPage() {
    let site = ParsedSite([
      "content/index.md": "@fig-x, [](#fig-x), [see](sub/a.md#fig-x), [there](#fig-x)",
      "content/sub/a.md": "![a](../p.png \"P\") <!-- {#fig-x} -->", "content/p.png": "",
    ])
    #expect(site.messages == [])
    let target = site.site.links.target(ofLabel: "fig-x")
    #expect(
      target.map { site.site.links.url(of: $0, from: Route(path: "index.html")) }
        == "sub/a.html#fig-x")
    #expect(site.site.links.url(for: "#fig-x", on: "content/index.md") == "sub/a.html#fig-x")
  }

  @Test func unknownAndRepeatedNamesAreReported() {
    let site = ParsedSite([
      "content/index.md": "@fig-lop and [x](a.md#sec-on)\n\n# A <!-- {#x} -->\n\n# B <!-- {#x} -->",
      "content/a.md": "## One <!-- {#sec-one} -->\n\n![a](p.png \"P\") <!-- {#fig-loop} -->",
      "content/b.md": "![a](p.png \"P\") <!-- {#fig-loop} -->", "content/p.png": "",
    ])
    #expect(
      site.messages == [
        "content/b.md:23: site/same-name", "content/index.md:0: site/unknown-label",
        "content/index.md:13: site/missing-anchor", "content/index.md:61: site/same-name",
      ])
    let hints = site.diagnostics.sortedAndUnique.compactMap(\.hint)
    #expect(hints.contains("did you mean '@fig-loop'?"))
    #expect(hints.contains("did you mean '#sec-one'?"))
    #expect(site.diagnostics.sortedAndUnique[0].notes.first?.file == "content/a.md")
  }

  @Test func namesThatDifferInTheirUnicodeFormOnlyAreTwo() {
    let site = ParsedSite([
      "content/index.md":
        "# a <!-- {#sec-\u{E9}} -->\n\n# b <!-- {#sec-e\u{301}} -->\n\n@sec-\u{E9} @sec-e\u{301}"
    ])
    #expect(site.messages == [])
  }
}
