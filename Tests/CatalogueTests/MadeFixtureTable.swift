/// Fixtures that are large or need a special state, and so are made by code.
enum MadeFixtureTable {
  static let all: [DiagnosticFixture] = [
    page("markdown/file-too-large", times((8 << 20) + 1, "a"), "(a file of more than 8 MiB)"),
    page(
      "markdown/too-many-markers", times(101, ">") + " text\n", "(a line with 101 signs '>')"),
    page(
      "markdown/list-too-deep", "- a\n" + times(300, " ") + "- b\n",
      "- a\n(300 spaces) - b"),
    page("markdown/text-too-costly", times(1 << 17, "["), "(131072 signs '[' in one paragraph)"),
    page(
      "markdown/too-many-delimiter-rows", "a\n" + times(1000, "|-|-|\n"),
      "a\n|-|-|\n|-|-|\n(998 more such rows)"),
    page(
      "markdown/table-too-wide", times(3000, "|a") + "\n" + times(3000, "|-") + "\n",
      "(a table of 3000 columns)"),
    page(
      "markdown/table-too-large",
      times(1000, "|a") + "\n" + times(1000, "|-") + "\n" + times(5000, "a\n"),
      "(a table of 1000 columns and 5000 rows)"),
    page(
      "markdown/definitions-too-costly",
      "[a]: /" + times(1 << 15, "x") + "\n\n" + times(500, "[a]\n\n"),
      "[a]: /xxxx(32764 more)\n\n[a]\n\n(499 more such links)"),
    page(
      "markdown/nested-too-deep", (0..<99).map { times(2 * $0, " ") + "- a\n" }.joined(),
      "- a\n  - a\n    - a\n(and so on, 99 lists within one another)"),
    page(
      "front-matter/too-large",
      "---\ndescription: " + times(1 << 16, "x") + "\n---\n\n# Notes\n",
      "---\ndescription: xxxx(65532 more)\n---\n\n# Notes"),
    bibliography(
      "bibliography/value-too-long", "@misc{long, note = {" + times(70_000, "x") + "}}\n",
      "@misc{long, note = {xxxx(69996 more)}}"),
    bibliography(
      "bibliography/strings-too-long",
      "@string{s = {" + times(60_000, "x") + "}}\n"
        + (1...1000).map { "@misc{key\($0), note = s}\n" }.joined(),
      "@string{s = {xxxx(59996 more)}}\n@misc{key1, note = s}\n(999 more such entries)"),
    bibliography(
      "bibliography/too-many-mistakes", times(1000, "@misc\n"), "@misc\n(999 more such lines)"),
    DiagnosticFixture(
      id: "cell/compiler-gave-up", files: [("content/page.md", cell)], method: .hastyCompiler,
      description: "```swift cell\n(an expression that takes the compiler minutes)\n```"),
    DiagnosticFixture(
      id: "cell/damaged-cache", files: [("content/page.md", cell)], method: .damagedCache,
      description: "(a page with cells, after somebody changed a file in .notesite/cache)"),
    DiagnosticFixture(
      id: "cell/not-deterministic", files: [("content/page.md", clock)], method: .verifiedCache),
    DiagnosticFixture(
      id: "figure/crowded", files: [("content/page.md", crowded)], method: .checkAfterBuild),
    DiagnosticFixture(id: "cell/not-run", files: [("content/page.md", cell)], method: .noRun),
  ]

  private static let clock = Array(
    """
    ```swift cell
    print(ContinuousClock.now)
    ```

    """.utf8)

  private static let crowded = Array(
    """
    ```swift cell
    Canvas(width: 200, height: 60) {
      Text("one", at: (100, 30))
      Text("two", at: (104, 34))
    }
    ```

    """.utf8)

  private static let cell = Array("```swift cell\nprint(1)\n```\n".utf8)

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private static func page(
    _ id: String, _ text: String, _ description: String
  ) -> DiagnosticFixture {
    DiagnosticFixture(
      id: id, files: [("content/page.md", Array(text.utf8))], method: .check(isForGitHub: false),
      description: description)
  }

  private static func bibliography(
    _ id: String, _ text: String, _ description: String
  ) -> DiagnosticFixture {
    DiagnosticFixture(
      id: id, files: [("references.bib", Array(text.utf8))], method: .bibliography,
      description: description)
  }
}
