import Foundation
import Testing

/// What the search does for a reader, on pages opened from a disk.
@Suite struct SearchTests {
  private static let files = [
    "content/index.md": """
    # Notes

    Where to begin.
    """,
    "content/nets/index.md": "# Nets",
    "content/nets/gates & more.md": """
    # Gates and more

    A gate $\\mathbf{h}_{(t)}$ is a <b>number</b> with the rate $\\alpha$. Déjà vu.

    ## Forget gates

    They let the state decay. `x < y`

    ## Training a café

    The gates are learned with softmax.
    """,
  ]

  /// What a script in the first page answers; `open` opens the search and waits for its index,
  /// `results` types a query and gives what is shown.
  private static func answer(
    _ script: String, on page: String = "index.html", _ files: [String: String] = files,
    without missing: String? = nil
  ) async throws -> String {
    let harness = """
      <script>
      addEventListener("load", async () => {
        const answer = document.createElement("pre")
        answer.id = "answer"
        document.body.append(answer)
        const find = (selector) => document.querySelector(selector)
        const press = (key, options = {}, target = document.activeElement) =>
          target.dispatchEvent(new KeyboardEvent("keydown", {
            key, bubbles: true, cancelable: true, ...options }))
        const until = async (test) => {
          for (let i = 0; i < 200 && !test(); i += 1) await new Promise((go) => setTimeout(go, 10))
        }
        const open = async () => {
          find("button.find").click()
          await until(() => find(".search [role=status]").textContent.startsWith("All words"))
        }
        const results = (query) => {
          const input = find(".search [role=combobox]")
          input.value = query
          input.dispatchEvent(new Event("input", { bubbles: true }))
          return [...document.querySelectorAll(".search [role=option]")]
        }
        const names = (query) => results(query)
          .map((link) => link.querySelector(".name").textContent).join("; ")
        answer.textContent = await (async () => { \(script) })()
      })
      </script>
      """
    return try await TestSite.withSite(files) { folder in
      if let missing { try FileManager.default.removeItem(at: folder.appending(path: missing)) }
      let file = folder.appending(path: page)
      let markup = try String(contentsOf: file, encoding: .utf8)
      try markup.replacingOccurrences(of: "</body>", with: harness + "</body>")
        .write(to: file, atomically: true, encoding: .utf8)
      let dump = try Browser().dump(file)
      guard let opening = dump.range(of: "<pre id=\"answer\">") else { return dump }
      return String(dump[opening.upperBound...].prefix(while: { $0 != "<" }))
    }
  }

  @Test func typingShowsWhatIsFoundWithItsPlace() async throws {
    let script = """
      await open()
      const [first, second] = results("forget dec")
      const root = new URL(".", location).href
      return [
        second === undefined, first.href.replace(root, ""), first.querySelector(".name").innerText,
        first.querySelector(".page").innerText, first.querySelector(".excerpt").innerText,
        [...first.querySelectorAll("mark")].map((mark) => mark.textContent),
        find(".search [role=status]").textContent,
        find(".search [role=combobox]").getAttribute("aria-activedescendant") === first.id,
        document.activeElement === find(".search [role=combobox]"),
      ].join("|")
      """
    #expect(
      try await Self.answer(script)
        == [
          "true", "nets/gates%20%26%20more.html#forget-gates", "1.1.1 Forget gates",
          "1.1 Gates and more", "They let the state decay. x &lt; y", "Forget,dec", "1 result",
          "true", "true",
        ].joined(separator: "|"))
  }

  /// Queries with the names of what they find.
  private static let queries: KeyValuePairs = [
    "gates": "1.1 Gates and more; 1.1.1 Forget gates; 1.1.2 Training a café",
    "gate": "1.1 Gates and more; 1.1.1 Forget gates; 1.1.2 Training a café",
    "ates": "1.1 Gates and more; 1.1.1 Forget gates; 1.1.2 Training a café",
    "DEJA": "1.1 Gates and more",
    "cafe": "1.1.2 Training a café",
    "alpha": "1.1 Gates and more",
    "α": "1.1 Gates and more",
    "\\alpha": "1.1 Gates and more",
    "h_t": "1.1 Gates and more",
    "h_{(t)}": "1.1 Gates and more",
    "oftma": "1.1.2 Training a café",
    // Inside of words is looked only where no word begins so.
    "be": "Notes",
    "gates begin": "",
    // What the page's title has need not be in its sections.
    "more softmax": "1.1.2 Training a café",
    "learned gates": "1.1.2 Training a café",
    "<": "1.1.1 Forget gates",
    "1.1": "1.1 Gates and more; 1.1.1 Forget gates; 1.1.2 Training a café",
    "1.1.2": "1.1.2 Training a café",
    "nets": "1 Nets",
    "   ": "",
  ]

  @Test func allWordsMatchWhateverTheirForm() async throws {
    let asked = try JSONEncoder().encode(Self.queries.map(\.key))
    let answer = try await Self.answer(
      "await open(); return \(String(decoding: asked, as: UTF8.self)).map(names).join(\"\\n\")")
    let found = answer.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(found.count == Self.queries.count)
    for (query, names) in zip(Self.queries, found) { #expect(names == query.value, "\(query.key)") }
  }

  @Test func theKeysChooseAndEscapeCloses() async throws {
    let script = """
      const dialog = () => find("dialog.search[open]") !== null
      const log = [dialog()]
      press("/")
      log.push(dialog())
      await until(() => find(".search [role=status]").textContent.startsWith("All words"))
      results("gates")
      const chosen = () => find("[role=option][aria-selected=true]").id.slice(-1)
      log.push(chosen())
      for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
        press(key)
        log.push(chosen())
      }
      press("Escape")
      log.push(dialog())
      press("k", { ctrlKey: true })
      log.push(dialog())
      press("Escape")
      const field = document.body.appendChild(document.createElement("input"))
      press("/", {}, field)
      press("k", { ctrlKey: true }, field)
      log.push(dialog())
      find("button.find").click()
      find("dialog.search").dispatchEvent(new PointerEvent("pointerdown"))
      log.push(dialog())
      press("/")
      find(".search [type=checkbox]").click()
      press("Escape")
      press("/", {}, document.body)
      log.push(dialog(), find("button.find kbd").textContent)
      return log.join(" ")
      """
    #expect(
      try await Self.answer(script)
        == "false true 0 1 2 0 2 false true false false false Ctrl K")
  }

  @Test func enterGoesToTheSectionAlsoOnThePageItself() async throws {
    let script = """
      await open()
      results("softmax")
      press("Enter")
      await until(() => location.hash)
      return location.hash + " " + (find("dialog[open]") === null)
      """
    let page = "nets/gates & more.html"
    #expect(try await Self.answer(script, on: page) == "#training-a-caf%C3%A9 true")
    let away = "await open(); results(\"softmax\"); press(\"Enter\"); await until(() => false)"
    let dump = try await Self.answer(away)
    #expect(dump.contains("<title>Gates and more · Notes</title>"))
  }

  @Test func whatIsNotFoundIsSaidAndStaysText() async throws {
    let script = """
      await open()
      results("zzz <b>x</b>")
      const status = find(".search [role=status]")
      return [find(".search [role=listbox]").childElementCount, status.childElementCount,
        status.textContent, find("[role=combobox]").getAttribute("aria-expanded")].join("|")
      """
    #expect(
      try await Self.answer(script) == "0|0|Nothing found for “zzz &lt;b&gt;x&lt;/b&gt;”.|false")
  }

  @Test func atMostThirtyAreShownOfMany() async throws {
    let page = "# Many\n" + (1...40).map { "\n## Part \($0)\n\nword\n" }.joined()
    let script = """
      await open()
      return results("word").length + " " + find(".search [role=status]").textContent
      """
    #expect(
      try await Self.answer(script, ["content/index.md": page])
        == "30 The best 30 of 40 results")
  }

  @Test func withoutTheScriptThereIsNoButton() async throws {
    let script = "return find(\"button.find\").checkVisibility()"
    #expect(try await Self.answer(script, without: "assets/search.js") == "false")
    #expect(try await Self.answer(script) == "true")
  }

  @Test func anIndexThatIsNotThereIsSaid() async throws {
    let script = """
      find("button.find").click()
      const status = find(".search [role=status]")
      await until(() => !status.textContent.startsWith("Loading"))
      return status.textContent
      """
    #expect(
      try await Self.answer(script, without: "assets/search-index.js")
        == "What this site says could not be loaded.")
  }

  @Test func theIndexIsLoadedWhenTheSearchOpens() async throws {
    let script = """
      const loaded = () => [...document.scripts].filter((s) => s.src.includes("index.js")).length
      const before = loaded()
      await open()
      press("Escape")
      await open()
      return before + " " + loaded()
      """
    #expect(try await Self.answer(script) == "0 1")
  }
}
