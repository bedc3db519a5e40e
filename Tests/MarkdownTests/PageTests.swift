import DocumentModel
import Markdown
import SourceText
import Testing

/// What a page says comes out as values.
@Suite struct PageTests {
  @Test func frontMatterHasTypes() {
    let page = ParsedPage(
      """
      ---
      title: "Recurrent networks: a tour"
      description: One sentence.
      date: 2024-05-01
      authors: [Ada, Grace]
      tags: rnn
      draft: true
      aliases: [old.md]
      order: 3
      toc: false
      cells: {echo: fold, eval: false, timeout: 2.5, seed: 7}
      params:
        colour: red
      ---
      # Title
      """)
    #expect(page.messages == [])
    let front = page.document.frontMatter
    #expect(front.title?.text == "Recurrent networks: a tour")
    #expect(front.date == "2024-05-01")
    #expect(front.authors == ["Ada", "Grace"])
    #expect(front.tags == ["rnn"])
    #expect(front.isDraft)
    #expect(front.order == 3)
    #expect(front.hasContents == false)
    #expect(front.cells.echo == .fold)
    #expect(front.cells.evaluation == .false)
    #expect(front.cells.timeout == 2.5)
    #expect(front.cells.seed == 7)
    #expect(front.parameters == [.init(name: "colour", text: "red")])
    #expect(page.blocks.map { page.file.text($0.range) } == ["# Title"])
  }

  @Test func titlesAndCaptionsAreALineOfMarkdown() {
    let page = ParsedPage(
      """
      ---
      title: '1. The $\\beta$-VAE of *C* #'
      ---
      ![A](a.png "- of $x$ and C #")

      ```swift cell
      //| caption: "# 2) of $x_{t$"
      1
      ```
      """)
    #expect(page.document.frontMatter.titleContent.plainText == "1. The β-VAE of C #")
    let captions = page.blocks.compactMap { block in
      if case .captioned(let captioned) = block.kind { captioned.caption } else { nil }
    }
    #expect(captions.map(\.plainText) == ["- of x and C #"])
    #expect(page.cells.map { $0.options.caption?.plainText } == ["# 2) of $x_{t$"])
    #expect(page.messages == ["7:26: markdown/open-brace-in-dollars"])
    #expect(
      ParsedPage("---\ntitle: By $x_{t$\n---\nA").messages == [
        "2:14: markdown/open-brace-in-dollars"
      ])
  }

  @Test func aRuleAtTheTopIsNoFrontMatter() {
    let page = ParsedPage("---\n\n# A\n\n---\nb\n")
    #expect(page.document.frontMatter == FrontMatter())
    #expect(page.blocks.map { page.file.text($0.range) } == ["---", "# A", "---", "b"])
  }

  @Test func cellsAreNumberedAndMapped() {
    let page = ParsedPage(
      """
      Text.

      ```swift cell
      //| label: fig-rnn
      //| fig-cap: "An RNN: unrolled"
      //| echo: fold
      let x = 1
      x
      ```

      > ```swift check
      > let y = x
      > ```

      ```swift
      inert
      ```
      """)
    #expect(page.messages == [])
    #expect(page.cells.map(\.code) == ["let x = 1\nx\n", "let y = x\n"])
    #expect(
      page.cells.map(\.id) == [.init(page: "page.md", index: 0), .init(page: "page.md", index: 1)])
    #expect(page.cells.map(\.line) == [7, 12])
    #expect(page.cells.map(\.mode) == [.run, .check])
    #expect(page.cells[0].options.label == "fig-rnn")
    #expect(page.cells[0].options.caption?.plainText == "An RNN: unrolled")
    #expect(page.cells[0].options.echo == .fold)
    for cell in page.cells { #expect(page.text(of: cell.code, through: cell.map) == cell.code) }
  }

  @Test func captionsAreMarkdownWithPlacesInTheFile() throws {
    let page = ParsedPage(
      """
      > ```swift cell
      > //| caption: The *state* $\\mathbf{h}$ and $\\nope$
      > 1
      > ```
      """)
    let caption = try #require(page.cells.first?.options.caption)
    #expect(page.messages == ["2:46: math/unknown-command"])
    #expect(
      caption.map { page.file.text($0.range) }.prefix(4) == [
        "The ", "*state*", " ", "$\\mathbf{h}$",
      ])
  }

  @Test func headingsGetGitHubsSlugs() {
    let page = ParsedPage(
      """
      # Hello, World!
      ## A `code` & *more* $x_1$
      ## Straße 3.5 – Über_uns
      ## Hello world
      ## Hello, World!
      ## hello-world-1
      ## Backpropagation <!-- {#sec-bptt} -->
      ## 日本語
      """)
    let slugs = page.blocks.compactMap {
      if case .heading(let head) = $0.kind { head.slug } else { nil }
    }
    #expect(
      slugs == [
        "hello-world", "a-code--more-x_1", "straße-35--über_uns", "hello-world-1", "hello-world-2",
        "hello-world-1-1", "sec-bptt", "日本語",
      ])
    guard case .heading(let named) = page.blocks[6].kind else { return }
    #expect(named.content.plainText == "Backpropagation")
  }

  @Test func footnotesAreNumberedByFirstUse() {
    let page = ParsedPage("a[^b] c[^A] d[^b]\n\n[^a]: one\n[^b]: two\n[^c]: unused\n")
    #expect(page.document.footnotes.map(\.label) == ["b", "a"])
    #expect(page.document.footnotes.map(\.referenceCount) == [2, 1])
    let references = page.inlines.compactMap { inline -> [Int]? in
      if case .footnoteReference(_, let number, let occurrence) = inline.kind {
        return [number, occurrence]
      }
      return nil
    }
    #expect(references == [[1, 1], [2, 1], [1, 2]])
  }

  @Test func macrosLastToTheEndOfThePage() {
    let page = ParsedPage(
      "$\\newcommand{\\R}{\\mathbb{R}}\\R$\n\n$$\n\\R\n$$\n\n[^1]\n\n[^1]: $\\R$\n")
    #expect(page.messages == [])
    #expect(page.formulas.count == 3)
  }

  @Test func pagesMayBeParsedAtOnce() async {
    let texts = (0..<64).map { "# \($0)\n\n$x_\($0)$ ~~a~~ www.a.b *c* | d\n\n|a|\n|-|\n|$y$|\n" }
    let expected = texts.map { ParsedPage($0).document }
    let found = await withTaskGroup(of: (Int, Document).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, ParsedPage(text).document) }
      }
      return await group.reduce(into: [Int: Document]()) { $0[$1.0] = $1.1 }
    }
    for (index, document) in expected.enumerated() { #expect(found[index] == document) }
  }

  @Test func theSamePageGivesTheSameDocument() {
    let text = "# a\n\n[b](c) $d$ [^e]\n\n[^e]: f\n\n```swift cell\n1\n```\n"
    #expect(ParsedPage(text).document == ParsedPage(text).document)
  }
}
