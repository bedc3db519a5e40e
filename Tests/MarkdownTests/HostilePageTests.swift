import DocumentModel
import SourceText
import Testing

@testable import Markdown

/// Pages that nobody writes, and that must cost no more than their length.
@Suite struct HostilePageTests {
  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private func ids(_ page: ParsedPage) -> [String] { page.diagnostics.map(\.id) }

  // What a fence holds is code to the page's precheck, but an example and a caption are read.

  @Test(arguments: [
    "```markdown example\n[#\n```\n", "```swift cell\n//| caption: [#\n1\n```\n",
    "![a](b.png '[#')\n",
  ]) func whatIsReadInsideAPageIsCheckedToo(_ page: String) {
    let page = ParsedPage(page.replacing("#", with: times(1 << 17, "[")) + "\n*after*\n")
    #expect(ids(page) == ["markdown/text-too-costly"])
  }

  @Test func whatExamplesCostIsAddedUp() {
    let example = "```markdown example\n" + times(1 << 11, "*a _b `c") + "\n```\n\n"
    #expect(ids(ParsedPage(example)) == [])
    let page = ParsedPage(times(30, example))
    #expect(Set(ids(page)) == ["markdown/text-too-costly"])
    #expect((1..<15).contains(page.diagnostics.count))
    #expect(page.document.blocks.count == 30)
  }

  @Test func anExampleInAnExampleIsCode() {
    let fences = (0..<200).map { times(203 - $0, "`") }
    let openers = fences.map { $0 + "markdown example\n" }.joined()
    let page = ParsedPage(openers + "a\n" + fences.reversed().joined(separator: "\n") + "\n")
    #expect(page.messages == [])
    guard case .example(let example)? = page.document.blocks.first?.kind,
      case .code(let code)? = example.blocks.first?.kind
    else {
      Issue.record("no example with code in it")
      return
    }
    #expect(page.document.blocks.count == 1 && example.blocks.count == 1)
    #expect(code.info == "markdown example")
  }

  @Test func whatAPageCostsIsAddedUp() {
    let paragraph = times(1 << 11, "*a _b `c") + "\n\n"
    #expect(ids(ParsedPage(paragraph)) == [])
    #expect(ids(ParsedPage(times(30, paragraph))) == ["markdown/text-too-costly"])
  }

  @Test(arguments: [
    (">", "markdown/too-many-markers"), ("> ", "markdown/too-many-markers"),
    ("- ", "markdown/too-many-markers"), ("1. ", "markdown/too-many-markers"),
    ("*a ", "markdown/text-too-costly"), ("![", "markdown/text-too-costly"),
    ("[^1]: ", "markdown/too-many-markers"), ("<b>", "markdown/text-too-costly"),
    ("$$\n", "markdown/text-too-costly"), ("<div>", "markdown/text-too-costly"),
    ("# ", nil), ("[", nil), ("a`", nil), ("\\{", nil), ("{", nil), ("a~", nil),
  ]) func whatNestsTenThousandDeepIsReadOrRefused(_ opener: String, _ id: String?) {
    let page = ParsedPage(times(10_000, opener) + "a\n")
    #expect(ids(page) == [id].compactMap(\.self))
    #expect(page.document.blocks.count == (id == nil ? 1 : 0))
  }

  @Test(arguments: [("*", "*"), ("**", "**"), ("[", "](b)"), ("![", "](b)"), ("~a ", " a~")])
  func whatNestsTooDeepIsCutWithOneMessage(_ opener: String, _ closer: String) {
    let page = ParsedPage("# Before\n\n" + times(1000, opener) + "a" + times(1000, closer) + "\n")
    #expect(Set(ids(page)).isSubset(of: ["markdown/nested-too-deep"]))
    #expect(page.diagnostics.count <= 1)
    #expect(page.document.blocks.count == 2)
  }

  @Test(arguments: ["{", "\\frac", "\\left(", "\\sqrt{", "x^{", "\\text{$"])
  func texNestsAtMostTwoHundredDeep(_ opener: String) {
    let page = ParsedPage("before\n\n$$\n" + times(4_000, opener) + "x\n$$\n\nafter $y$\n")
    #expect(page.diagnostics.contains { $0.id == "math/too-deep" })
    #expect(page.document.blocks.count == 3)
    #expect(page.diagnostics.allSatisfy { $0.range.start >= "before\n\n$$\n".utf8.count })
  }

  @Test(arguments: [(10_000, 1), (1, 10_000), (1_000, 10), (100, 100)])
  func aTableMayHaveTenThousandCells(_ columns: Int, _ rows: Int) {
    let row = times(columns, "| a ") + "|\n"
    let text = row + times(columns, "|---") + "|\n" + times(rows - 1, row)
    let page = ParsedPage(text + "\nafter\n")
    guard columns <= 2_000 else {
      #expect(ids(page) == ["markdown/table-too-wide"])
      return
    }
    #expect(page.messages == [])
    guard case .table(let table)? = page.document.blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.header.count == columns && table.rows.count == rows - 1)
    #expect(page.document.blocks.count == 2)
  }

  @Test(arguments: ["[a](b.md)", "<http://a.b>", "@fig-a", "$x$"])
  func aHundredThousandAreRead(_ piece: String) {
    let text = times(1000, times(100, piece + " ") + "\n\n")
    let page = ParsedPage(text)
    #expect(page.messages == [])
    let count = page.inlines.count { inline in
      switch inline.kind {
      case .text, .softBreak: false
      default: true
      }
    }
    #expect(count == 100_000)
  }

  @Test func aHundredThousandEscapesAreOneText() {
    let page = ParsedPage(times(100, times(1000, "\\*&lt;") + "\n\n"))
    #expect(page.messages == [])
    #expect(page.document.blocks.count == 100)
    #expect(page.inlines.count == 100)
  }

  @Test func tenThousandFootnotesAndHeadings() {
    let notes = (0..<10_000).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }.joined()
    #expect(ParsedPage(notes).document.footnotes.count == 10_000)
    let headings = ParsedPage(times(10_000, "# a\n"))
    let slugs = headings.document.headings.map(\.slug)
    #expect(Set(slugs).count == 10_000 && slugs.last == "a-9999")
  }
}
