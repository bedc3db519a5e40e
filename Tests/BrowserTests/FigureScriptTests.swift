import Testing

/// What figures do for a reader with a pointer.
@Suite struct FigureScriptTests {
  /// What a script says of a page with these cells, after it has run.
  private func answer(_ cells: String, _ script: String) async throws -> String {
    let page = """
      # Title

      ```swift cell
      \(cells)
      ```

      <style>* { transition: none !important }</style>
      <script>
      addEventListener("load", () => {
        const result = document.createElement("pre")
        result.id = "answer"
        result.textContent = (() => { \(script) })()
        document.body.append(result)
      })
      </script>

      """
    return try await TestSite.withPage(page) { page in
      let dump = try Browser().dump(page)
      let opening = try #require(dump.range(of: "<pre id=\"answer\">"))
      let rest = dump[opening.upperBound...]
      let closing = try #require(rest.range(of: "</pre>"))
      return String(rest[..<closing.lowerBound])
    }
  }

  @Test func aNodeThatIsPointedAtKeepsItsNeighboursAndTheRestFades() async throws {
    let script = """
      const circles = [...document.querySelectorAll("svg.fig circle[data-n]")]
      const opacities = () => circles.map((circle) => getComputedStyle(circle).opacity).join(" ")
      const before = opacities()
      circles[0].dispatchEvent(new PointerEvent("pointerover", { bubbles: true }))
      const during = opacities()
      circles[0].closest("svg").dispatchEvent(new PointerEvent("pointerleave"))
      return [before, during, opacities()].join(", ")
      """
    let answer = try await answer(
      "RNN(state: 1) { h, x in h + x }.unrolled(over: [3, 1, 4, 1])", script)
    #expect(answer == "1 1 1 1, 1 1 0.2 0.2, 1 1 1 1")
  }

  @Test func aSliderShowsItsFrame() async throws {
    let script = """
      const shown = () => [...document.querySelectorAll(".sweep > .step")]
        .map((step) => step.hidden ? "-" : step.dataset.value).join("")
      const slider = document.querySelector(".sweep input")
      const before = shown()
      slider.value = 2
      slider.dispatchEvent(new Event("input"))
      return [before, shown(), document.querySelector(".sweep output").textContent].join(", ")
      """
    let cells = """
      sweep("k", over: [1, 2, 3]) { k in Plot { Line(over: 0...1) { $0 * Double(k) } } }
      """
    #expect(try await answer(cells, script) == "-2-, --3, 3")
  }
}
