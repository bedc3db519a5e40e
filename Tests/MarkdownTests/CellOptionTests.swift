import DocumentModel
import SourceText
import Testing

@testable import Markdown

/// What the option lines of a cell, and values in running text, are read as.
@Suite struct CellOptionTests {
  @Test func everyOptionHasItsValue() throws {
    let page = ParsedPage(
      """
      ```swift cell
      //| label: fig-a
      //| alt: A curve.
      //| echo: fold
      //| eval: cached
      //| output: false
      //| include: false
      //| error: true
      //| width: 60%
      //| timeout: 2.5
      //| memory: 512 MB
      //| seed: -7
      //| inputs: [data/a.csv, "b c.txt"]
      //| cache: false
      1
      ```
      """)
    #expect(page.messages == [])
    let options = try #require(page.cells.first?.options)
    var expected = CellOptions()
    expected.anchor = options.anchor
    #expect(options.label == "fig-a")
    expected.alt = "A curve."
    expected.echo = .fold
    expected.evaluation = .cached
    expected.showsOutput = false
    expected.isIncluded = false
    expected.expectsFailure = true
    expected.width = CellOptions.Width(value: 60, unit: "%")
    expected.timeout = 2.5
    expected.memory = 512_000_000
    expected.seed = -7
    expected.inputs = ["data/a.csv", "b c.txt"]
    expected.usesCache = false
    let text = page.cells.first?.optionLines.mapValues { page.file.text($0) } ?? [:]
    #expect(text["error"] == "//| error: true")
    #expect(text["inputs"] == "//| inputs: [data/a.csv, \"b c.txt\"]")
    #expect(options == expected)
    #expect(page.cells.first?.code == "1\n")
  }

  @Test func aPageStandsOverTheSiteAndACellOverThePage() {
    var site = FrontMatter.CellDefaults()
    (site.echo, site.seed, site.timeout) = (.fold, 1, 9)
    let text =
      "---\ncells: {seed: 2, eval: false}\n---\n```swift cell\n//| seed: 3\n1\n```\n"
      + "```swift cell\n2\n```\n"
    let file = SourceFile(path: "a.md", text: text)
    let cells = MarkdownParser(cellDefaults: site).parse(file).value.cells
    #expect(cells.map(\.options.seed) == [3, 2])
    #expect(cells.map(\.options.echo) == [.fold, .fold])
    #expect(cells.map(\.options.timeout) == [9, 9])
    #expect(cells.map(\.options.evaluation) == [.false, .false])
  }

  @Test(arguments: [
    ("a `{swift} x + 1` b", "x + 1"), ("`` {swift}  \"`\"  ``", "\"`\" "),
    ("> *b `{swift} f(\n>   2)`*", "f( 2)"), ("|a|\n|-|\n|`{swift} c`|", "c"),
  ]) func aValueInTextIsAPartOfTheProgram(markdown: String, code: String) throws {
    let page = ParsedPage("```swift cell\n1\n```\n\n" + markdown + "\n")
    let program = page.document.program
    #expect(program.map(\.mode) == [.run, .value])
    #expect(program.map(\.id.index) == [0, 1])
    let value = try #require(program.last)
    #expect(value.code == code)
    let start = page.file.text(value.map.fileRange(SourceRange(0, 1)))
    #expect(start == String(code.prefix(1)))
  }

  @Test(arguments: ["`{swift}x`", "`{swif} x`", "`x {swift} y`", "```swift value\n1\n```"])
  func otherCodeIsCode(markdown: String) {
    #expect(ParsedPage(markdown).document.program == [])
  }
}
