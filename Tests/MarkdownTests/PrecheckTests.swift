import SourceText
import Testing

/// Inputs on which cmark-gfm would take forever are refused; large real pages are not.
@Suite struct PrecheckTests {
  /// A kind of page, made of repeats.
  struct Repeats: CustomTestStringConvertible {
    var testDescription: String
    var id: String
    var text: String

    init(_ name: String, _ id: String, _ text: String) {
      testDescription = name
      self.id = "markdown/" + id
      self.text = text
    }
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let bombs: [Repeats] = [
    Repeats("large file", "file-too-large", times((8 << 20) + 1, "a")),
    Repeats("quotes on a line", "too-many-markers", times(5000, ">") + "a"),
    Repeats("dashes on a line", "too-many-markers", times(5000, "- ") + "a"),
    Repeats("numbers on a line", "too-many-markers", times(5000, "1. ") + "a"),
    Repeats("footnotes on a line", "too-many-markers", times(5000, "[^1]:") + "a"),
    Repeats("deep list", "list-too-deep", "- a\n" + times(300, " ") + "- b\n"),
    Repeats("openers", "text-too-costly", times(1 << 17, "[")),
    Repeats("images", "text-too-costly", times(1 << 16, "![[]()")),
    Repeats("www", "text-too-costly", times(1 << 16, "www._")),
    Repeats("addresses", "text-too-costly", times(1 << 16, "http://a.b<")),
    Repeats("processing instructions", "text-too-costly", times(1 << 16, "a <?")),
    Repeats("emphasis", "text-too-costly", times(1 << 16, "*a ") + times(1 << 16, "_a*_ ")),
    Repeats("dollars", "text-too-costly", times(1 << 16, "${")),
    Repeats("over lines", "text-too-costly", times(1 << 14, "*a **a _a `a\n")),
    Repeats("in a quote", "text-too-costly", times(1 << 14, "> *a **a _a `a\n")),
    Repeats("items that are none", "text-too-costly", "a\n" + times(1 << 14, "2. *a **a _a `a\n")),
    Repeats("indented items", "text-too-costly", "a\n" + times(1 << 14, "     - *a **a _a `a\n")),
    Repeats(
      "behind a fence in a quote", "text-too-costly", "> ```\n\n" + times(1 << 14, "*a **a _a `a\n")
    ),
    Repeats(
      "behind a fence in a comment", "text-too-costly",
      "<!--\n```\n-->\n\n" + times(1 << 14, "*a **a _a `a\n")),
    Repeats(
      "behind a fence in a formula", "text-too-costly",
      "$$\n```\n$$\n\n" + times(1 << 14, "*a **a _a `a\n")),
    Repeats(
      "behind an indented fence", "text-too-costly",
      "a\n     ```\n\n" + times(1 << 14, "*a **a _a `a\n")),
    Repeats(
      "behind a table that a heading ends", "text-too-costly",
      "|a|\n|-|\n# b\n" + times(1 << 14, "*a **a _a `a\n")),
    Repeats(
      "below dashes of another width", "text-too-costly",
      "|a|b|\n|-|\n" + times(1 << 14, "*a **a _a `a\n")),
    Repeats("many texts", "text-too-costly", times(100, times(1 << 12, "*a _b `c") + "\n\n")),
    Repeats("wide table", "table-too-wide", times(3000, "|a") + "\n" + times(3000, "|-") + "\n"),
    Repeats(
      "short rows", "table-too-large",
      times(1000, "|a") + "\n" + times(1000, "|-") + "\n" + times(5000, "a\n")),
    Repeats("delimiter rows", "too-many-delimiter-rows", "a\n" + times(1000, "|-|-|\n")),
    Repeats(
      "long definition", "definitions-too-costly",
      "[a]: /" + times(1 << 15, "x") + "\n\n" + times(500, "[a]\n\n")),
    Repeats(
      "title over lines that look like definitions", "definitions-too-costly",
      "[a]: /x \"\n" + times(1 << 11, "[b]: y\n") + "\"\n\n" + times(500, "[a]\n\n")),
  ]

  @Test(arguments: bombs) func bombsAreRefused(_ bomb: Repeats) {
    let page = ParsedPage(bomb.text)
    #expect(page.diagnostics.map(\.id) == [bomb.id])
    #expect(page.document.blocks.isEmpty)
  }

  static let realPages: [Repeats] = [
    Repeats(
      "prose", "", times(2000, "A sentence with *emphasis*, `code`, [a link](/url) and $x_1$.\n\n")),
    Repeats("code", "", "```swift\n" + times(20_000, "let a = b[0] * c[1] // <&!>\n") + "```\n"),
    Repeats(
      "code in a list", "",
      "- a\n\n  ```\n" + times(20_000, "  let a = b[0] * c[1] // <&!>\n") + "  ```\n\nend\n"),
    Repeats("list", "", times(5000, "- item with [a link](/url) and *more*\n")),
    Repeats(
      "numbered list", "", times(999, "1. item with [a link](/url) and *more*\n   - inner *item*\n")
    ),
    Repeats(
      "table", "", "| a | b | c |\n|---|---|---|\n" + times(5000, "| *a* | `b` | [c](/d) |\n")),
    Repeats("quotes", "", times(500, "> quote with *emphasis*\n> and [links](/url)\n\n")),
    Repeats(
      "changelog", "",
      (0..<300).map { "[v1.\($0)]: https://example.org/compare/v1.\($0)...v1.\($0 + 1)\n" }.joined()
        + "\n[v1.1]\n"),
    Repeats("headings", "", times(300, "# Heading\n\ntext[^1]\n\n") + "[^1]: note\n"),
    Repeats("dashes", "", times(40, "- ") + "a\n"),
    Repeats(
      "html", "",
      "<p align=\"center\">\n" + times(50, "<img src=\"a.png\">\n") + "</p>\n\n```\ncode\n```\n"),
  ]

  @Test(arguments: realPages) func realPagesAreRead(_ real: Repeats) {
    let page = ParsedPage(real.text)
    #expect(page.messages == [])
    #expect(!page.document.blocks.isEmpty)
  }
}
