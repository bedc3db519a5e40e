import DocumentModel
import Markdown
import Testing

/// Callouts, captions and names.
@Suite struct CalloutTests {
  private func callout(_ text: String) -> Callout? {
    guard case .callout(let callout)? = ParsedPage(text).document.blocks.first?.kind else {
      return nil
    }
    return callout
  }

  @Test(arguments: Callout.Kind.allCases) func eachWordMakesItsCallout(_ kind: Callout.Kind) {
    let found = callout("> [!\(kind.rawValue.uppercased())]\n> Text\n>\n> - list")
    #expect(found?.kind == kind)
    #expect(found?.blocks.count == 2)
    #expect(callout("> [!\(kind.rawValue)]\n> Text")?.kind == kind)
  }

  @Test func theoremsHaveTitlesAndNames() {
    let found = callout("> [!THEOREM] Of *loops* $x$ <!-- {#thm-loops} -->\n> All of them.")
    #expect(found?.title.plainText == "Of loops x")
    #expect(found?.anchor?.name == "thm-loops")
    #expect(found?.blocks.first?.kind.inlines.plainText == "All of them.")
    #expect(callout("> [!LEMMA] Alone")?.blocks.isEmpty == true)
  }

  @Test(arguments: [
    ("> [!NOTE] Title\n> text", ["1:3: markdown/titled-alert"]),
    ("> [!THEORM]\n> text", ["1:3: markdown/unknown-callout"]),
    ("> text\n> [!NOTE]", []), ("[!NOTE]\ntext", []), ("> \\[!NOTE]\n> a", []),
    ("> [!NO TE]\n> a", []),
  ])
  func whatIsNoCalloutStaysAQuote(_ text: String, _ messages: [String]) {
    let page = ParsedPage(text)
    #expect(callout(text) == nil)
    #expect(page.messages == messages)
  }

  @Test func aLoneImageWithATitleIsAFigure() {
    let page = ParsedPage("![alt *text*](a.png \"The $x$ of @eq-y\") <!-- {#fig-a} -->")
    guard case .captioned(let figure)? = page.document.blocks.first?.kind else {
      Issue.record("no figure")
      return
    }
    #expect(figure.kind == .figure)
    #expect(figure.anchor?.name == "fig-a")
    #expect(figure.caption.plainText == "The x of @eq-y")
    #expect(figure.caption.map { page.file.text($0.range) } == ["The ", "$x$", " of ", "@eq-y"])
    #expect(figure.anchor.map { page.file.text($0.range) } == "fig-a")
    #expect(page.messages.isEmpty)
  }

  @Test(arguments: [
    "![alt](a.png)", "text ![alt](a.png \"title\")", "![a](a.png \"t\")\n![b](b.png \"t\")",
  ])
  func otherImagesAreNone(_ text: String) {
    if case .captioned = ParsedPage(text).document.blocks.first?.kind {
      Issue.record("a figure")
    }
  }

  @Test func tablesAndListingsTakeTheParagraphBehind() {
    let page = ParsedPage(
      """
      | a |
      |---|
      | 1 |

      Table: Numbers *here*. <!-- {#tbl-n} -->

      ```python
      x
      ```

      Listing: Code.

      Table: of nothing
      """)
    let captions = page.document.blocks.compactMap { block -> String? in
      guard case .captioned(let captioned) = block.kind else { return nil }
      return "\(captioned.kind) \(captioned.anchor?.name ?? "-") \(captioned.caption.plainText)"
    }
    #expect(captions == ["table tbl-n Numbers here.", "listing - Code."])
    #expect(page.document.blocks.count == 3)
  }

  @Test func namesThatNothingTakesAreReported() {
    #expect(ParsedPage("text <!-- {#x} -->").messages == ["1:13: markdown/unused-name"])
    #expect(ParsedPage("<!-- {#xyz} -->").messages == ["1:8: markdown/unused-name"])
    #expect(ParsedPage("<!-- {# x} --> <!-- {#} -->\n\n# A <!-- {#b} -->").messages == [])
  }

  @Test func headingsKeepTheirNamesAndAvoidThem() {
    let page = ParsedPage("# A <!-- {#b} -->\n\n## B\n\n## $+$\n")
    #expect(page.document.headings.map(\.slug) == ["b", "b-1", ""])
    #expect(page.document.headings[0].anchor.map { page.file.text($0.range) } == "b")
    #expect(page.messages == ["5:1: markdown/heading-without-words"])
  }

  @Test func examplesHoldWhatTheyShow() {
    let page = ParsedPage(
      """
      $\\def\\a{x}$

      ```markdown example
      $\\a \\nosuch$

      > [!TIP]
      > text

      ~~~swift cell
      1
      ~~~
      ```

      ```swift cell
      2
      ```
      """)
    guard case .example(let example)? = page.document.blocks.dropFirst().first?.kind else {
      Issue.record("no example")
      return
    }
    #expect(example.blocks.count == 3)
    #expect(example.code.code.hasPrefix("$\\a"))
    #expect(page.document.cells.map(\.id.index) == [0, 1])
    #expect(page.document.cells.map(\.line) == [10, 15])
    #expect(page.messages == ["4:5: math/unknown-command"])
  }

  @Test func labelsInIgnoredPlacesAreReported() {
    let page = ParsedPage(
      """
      A $x \\label{eq-a}$.

      $$
      y \\label{eq-b} \\label{eq-c}
      $$
      """)
    #expect(page.messages == ["1:12: markdown/ignored-label", "4:22: markdown/second-label"])
  }

  @Test func invisibleReorderingIsReported() {
    let page = ParsedPage("a\u{202E}b\u{202C}\n\n```\nx\u{2066}\n```\n\nשלום\u{200F}\n")
    #expect(
      page.messages == [
        "1:2: markdown/bidirectional-control", "4:2: markdown/bidirectional-control",
      ])
  }
}
