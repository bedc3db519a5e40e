import DocumentModel
import Markdown
import SourceText
import Testing

/// What a file's bytes may be besides Markdown: ends of lines, marks, forms, and what is no text.
@Suite struct BytesOfPageTests {
  private static let page = """
    ---
    title: Ünïcode
    slug: a/b
    ---
    # Head $x$ <!-- {#sec-a} -->

    > quote *b* and $\\nope$
    > [link](c.md)

    - item

      ```swift cell
      //| labl: x
      1
      ```

    | a | $b$ |
    |---|-----|
    | c | `d` |

    $$
    \\begin{align} a \\label{eq-a} \\\\
    b \\label{eq-b} \\end{align}
    $$

    end[^1] \u{202E}x

    [^1]: note $y$

    """

  /// What each range of a page covers, without carriage returns.
  private func covered(_ page: ParsedPage) -> [String] {
    let ranges =
      page.document.allBlocks.map(\.range) + page.inlines.map(\.range)
      + page.formulas.flatMap { source in
        source.formula.labels.map { source.map.fileRange($0.range) }
      } + page.diagnostics.map(\.range)
    return ranges.map { page.file.text($0).replacing("\r\n", with: "\n") }
  }

  @Test func endsOfLinesDoNotMoveAnything() {
    let page = ParsedPage(Self.page)
    #expect(page.messages.count == 3)
    let other = ParsedPage(Self.page.replacing("\n", with: "\r\n"))
    #expect(other.messages == page.messages)
    #expect(covered(other) == covered(page))
    #expect(other.document.frontMatter.title?.text == page.document.frontMatter.title?.text)
    #expect(other.cells.map(\.line) == page.cells.map(\.line))
    let old = ParsedPage(Self.page.replacing("\n", with: "\r"))
    #expect(old.messages == page.messages)
  }

  @Test func aByteOrderMarkMovesRangesByItsLength() {
    for text in [
      Self.page, "# A *b* $c$\n", "a $\\nope$\n", "| a |\n|---|\n| $b$ |\n", "$$\nx\n$$\n",
    ] {
      let page = ParsedPage(text)
      let marked = ParsedPage("\u{FEFF}" + text)
      #expect(covered(marked) == covered(page), "\(text)")
      #expect(marked.diagnostics.map(\.id) == page.diagnostics.map(\.id))
      #expect(
        marked.document.blocks.map(\.range) == page.document.blocks.map { $0.range.shifted(by: 3) })
      #expect(marked.document.headings.map(\.slug) == page.document.headings.map(\.slug))
      #expect(marked.document.frontMatter.title?.text == page.document.frontMatter.title?.text)
    }
    #expect(ParsedPage("\u{FEFF}").document.blocks.isEmpty)
  }

  @Test(arguments: [
    ("---\ntitle: a\0b\n---\nc\n", "2:9"), ("\0", "1:1"), ("```\na\0\n```\n", "2:2"),
    ("a\r\n\r\nb\0\r\n", "3:2"),
  ]) func aNULIsRefusedWhereverItStands(_ text: String, _ place: String) {
    #expect(ParsedPage(text).messages == ["\(place): markdown/nul-byte"])
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0xC3], 1), ([0xC3, 0x28], 1), ([0xC0, 0xAF], 1), ([0xE0, 0x80, 0xAF], 1),
      ([0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 1), ([0xF0, 0x9F, 0x98], 1), ([0x80], 1),
    ] as [([UInt8], Int)])
  func whatIsNoUTF8IsRefused(_ bytes: [UInt8], _ column: Int) {
    for text in [bytes, bytes + [0x61], bytes + [0x0A]] {
      let file = SourceFile(path: "page.md", bytes: Array("a\n".utf8) + text)
      #expect(ParsedPage(file).messages == ["2:\(column): markdown/not-utf8"])
    }
  }

  @Test func everyBidirectionalControlIsWarnedAboutOnceALine() {
    for value in Array(0x202A...0x202E) + Array(0x2066...0x2069) {
      let control = Unicode.Scalar(UInt32(value)).map(String.init) ?? ""
      let page = ParsedPage(
        "a\(control)\(control)b\n\n```swift\nlet x\(control) = 1\n```\n\n[c](d\(control).md) $\(control)$\n"
      )
      #expect(
        page.messages.filter { $0.contains("bidi") }
          == [1, 4, 7].map { line in
            "\(line):\([1: 2, 4: 6, 7: 6][line] ?? 0): markdown/bidirectional-control"
          })
      #expect(page.diagnostics.allSatisfy { $0.severity == .warning || $0.id.hasPrefix("math/") })
    }
    #expect(ParsedPage("\u{200E} \u{2029} \u{2065} \u{206A} á\n").messages == [])
  }

  @Test func namesOfAnotherUnicodeFormAreOtherNames() {
    let page = ParsedPage(
      """
      # \u{E9}
      # e\u{301}
      # \u{212B}
      # a <!-- {#sec-\u{E9}} -->
      # b <!-- {#sec-e\u{301}} -->
      """)
    let slugs = page.document.headings.map { Array($0.slug.utf8) }
    #expect(Set(slugs).count == 5)
    #expect(slugs[0] == Array("\u{E9}".utf8) && slugs[1] == Array("e\u{301}".utf8))
    #expect(slugs[4] == Array("sec-e\u{301}".utf8))
    let formula = ParsedPage(
      "$$\n\\begin{align} a \\label{eq-\u{E9}} \\\\ b \\label{eq-e\u{301}} \\end{align}\n$$\n")
    #expect(formula.messages == [])
  }

  @Test func scalarsAndNumbersThatAreNoneDoNotTrap() {
    let page = ParsedPage(
      """
      &#xD800; &#0; &#x110000; &#99999999; &#xFFFFFFFFFF; [a](&#xD800;) ![&#0;](b)

      999999999. a

      9999999999. b

      $\\char"D800 \\char99999999999999999999 \\hspace{9e999em} \\rule{1e400em}{-1e400em}$

      $\\unicode{xD800} x^{\\hspace{99999999999999999999pt}}$
      """)
    #expect(page.document.blocks.count == 5)
    #expect(page.diagnostics.allSatisfy { $0.id.hasPrefix("math/") })
    let order = ParsedPage("---\norder: 99999999999999999999\n---\na\n")
    #expect(order.messages == ["2:8: yaml/wrong-type"])
    let cell = ParsedPage("```swift cell\n//| timeout: 99999999999999999999\n1\n```\n")
    #expect(cell.messages.count == 1)
  }

  @Test func frontMatterHasAtMost64KiB() {
    let line = "description: " + String(repeating: "a", count: 64 << 10) + "\n"
    let page = ParsedPage("---\n\(line)---\n# A\n")
    #expect(page.messages == ["1:1: front-matter/too-large"])
    #expect(page.document.headings.map(\.slug) == ["a"])
    let list = "tags: [" + String(repeating: "\"é\", ", count: 8_000) + "b]\n"
    let long = ParsedPage("---\n\(list)---\n# A\n")
    #expect(long.messages == [])
    #expect(long.document.frontMatter.tags.count == 8_001)
  }
}
