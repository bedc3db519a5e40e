import Testing

/// What figures do for a reader with a pointer.
@Suite struct FigureScriptTests {
  /// What a script says of a page with these cells, after it has run.
  private func answer(
    _ cells: String, _ script: String, options: [String] = []
  ) async throws -> String {
    let page = """
      # Title

      ```swift cell
      \(cells)
      ```

      <style>* { transition: none !important }</style>

      """
    return try await TestSite.answer(page, script, options: options)
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

  /// What a reader who chose their own colors sees: every line and every word in one that differs
  /// from the page's.
  @Test func linesAndWordsStayVisibleInForcedColors() async throws {
    let script = """
      const page = document.body.appendChild(document.createElement("i"))
      page.style.color = "Canvas"
      const canvas = getComputedStyle(page).color
      const drawn = [...document.querySelectorAll("svg.fig :is(path, circle, rect, text, use)")]
      const seen = drawn.filter((part) => !part.closest("defs, title, .hit"))
      const paints = (part) => ["stroke", "fill"].map((name) => getComputedStyle(part)[name])
      const lines = seen.filter((part) => getComputedStyle(part).stroke !== "none")
      const words = seen.filter((part) => part.matches("text, use"))
      // What has a fill may have a rim in the page's color.
      const lost = [
        ...lines.filter((part) => paints(part).every((paint) => ["none", canvas].includes(paint))),
        ...words.filter((part) => paints(part)[1] === canvas),
      ]
      return [
        matchMedia("(forced-colors: active)").matches, lines.length > 10, words.length > 10,
        lost.map((part) => part.outerHTML.slice(0, 80)).join(" "),
      ].join(", ")
      """
    let cells = """
      show(Plot { Line([1, 2, 4], label: "a"); Line([2, 1, 3], label: "b") }.x("n"))
      show(RNN(state: 1) { h, x in h + x }.unrolled(over: [3, 1, 4, 1]))
      Heatmap(values: [[0.5, -1], [1, 0]], rows: ["a", "b"]).colors(.diverging)
      """
    let answer = try await answer(cells, script, options: ["--force-high-contrast"])
    #expect(answer == "true, true, true, ")
  }
}
