import Testing

/// What a reader gets who selects formulas and copies them.
@Suite struct CopyTests {
  /// A page that copies from one element to another and shows what the clipboard would hold.
  private func copied(_ markdown: String, from start: String, to end: String) async throws -> String
  {
    let script = """
      <script>
      addEventListener("load", () => {
        const range = document.createRange()
        const text = (selector) => {
          const walker = document.createTreeWalker(document.querySelector(selector), 4)
          return walker.nextNode()
        }
        range.setStart(text("\(start)"), 0)
        range.setEnd(text("\(end)"), 1)
        getSelection().addRange(range)
        const clipboardData = new DataTransfer()
        document.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true }))
        const result = document.createElement("pre")
        result.id = "copied"
        result.textContent = clipboardData.getData("text/plain")
          + "|" + clipboardData.getData("text/html").includes("<math")
        document.body.append(result)
      })
      </script>
      """
    return try await TestSite.withPage("\(markdown)\n\n\(script)\n") { page in
      let dump = try Browser().dump(page)
      let opening = try #require(dump.range(of: "<pre id=\"copied\">"))
      let rest = dump[opening.upperBound...]
      let closing = try #require(rest.range(of: "</pre>"))
      return String(rest[..<closing.lowerBound])
    }
  }

  @Test func aSelectionAcrossFormulasHoldsTheirTeX() async throws {
    let markdown = """
      # Title

      Let $x^2 + \\alpha$ be *small*, then

      $$
      \\frac{1}{2} \\tag{3}
      $$

      is so.

      ## End
      """
    let text = try await copied(markdown, from: "h1", to: "h2")
    #expect(text.contains("Let $x^2 + \\alpha$ be small, then"))
    #expect(text.contains("$$\\frac{1}{2} \\tag{3}$$"))
    #expect(text.hasSuffix("E|true"))
  }

  @Test func aPartOfAFormulaBecomesTheWhole() async throws {
    let text = try await copied("# T\n\nLet $x^2$ be.", from: "mi", to: "mn")
    #expect(text == "$x^2$|true")
  }

  @Test func textWithoutFormulasIsLeftToTheBrowser() async throws {
    let text = try await copied("# Title\n\nLet *it* be.", from: "h1", to: "em")
    #expect(text == "|false")
  }
}
