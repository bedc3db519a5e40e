import SourceText
import Testing

@Suite struct DiagnosticTests {
  private let file = SourceFile(path: "a.md", text: "one\nWe use é $\\softmx(z)$ here.\n")

  @Test func printsPlaceSourceLineCaretAndHint() {
    let diagnostic = Diagnostic(
      id: "math/unknown-command", message: "unknown command '\\softmx'", file: "a.md",
      range: SourceRange(15, 22), hint: "did you mean '\\softmax'?")
    #expect(
      DiagnosticPrinter(sources: [file]).text(diagnostic) == """
        a.md:2:11: error: unknown command '\\softmx' [math/unknown-command]
        2 | We use é $\\softmx(z)$ here.
                      ^~~~~~~
           = hint: did you mean '\\softmax'?

        """)
  }

  @Test func escapesWhatWouldActOnTheTerminal() {
    #expect(DiagnosticPrinter.escaped("a\u{1B}[31m\u{202E}b\tc") == "a\\u{1b}[31m\\u{202e}b c")
  }

  @Test func longLinesAreShownAroundTheCaret() {
    let text = String(repeating: "x", count: 5_000) + "!" + String(repeating: "y", count: 5_000)
    let printer = DiagnosticPrinter(sources: [SourceFile(path: "l", text: text)])
    let lines = printer.text(
      Diagnostic(id: "t/t", message: "m", file: "l", range: SourceRange(5_000, 5_001))
    ).split(separator: "\n")
    #expect(lines[1].count < 180)
    let caret = lines[2].firstIndex(of: "^")
    let column = lines[2].distance(from: lines[2].startIndex, to: caret ?? lines[2].startIndex)
    #expect(Array(lines[1])[column] == "!")
  }

  @Test func sortsByFileAndPlaceAndKeepsEachOnce() {
    let make = { (file: String, start: Int) in
      Diagnostic(id: "t/t", message: "m", file: file, range: SourceRange(start, start + 1))
    }
    let sorted = [make("b", 1), make("a", 9), make("a", 2), make("b", 1)].sortedAndUnique
    #expect(sorted == [make("a", 2), make("a", 9), make("b", 1)])
  }

  @Test func mapsThroughPieces() {
    var map = SourceMap(start: 10)
    map.jump(at: 5, to: 17)
    #expect(map.fileRange(SourceRange(3, 4)) == SourceRange(13, 14))
    #expect(map.fileRange(SourceRange(3, 7)) == SourceRange(13, 19))
    let moved = Diagnostic(id: "t/t", message: "m", range: SourceRange(5, 6)).mapped(through: map)
    #expect(moved.range == SourceRange(17, 18))
  }
}
