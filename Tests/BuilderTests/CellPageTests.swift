import Foundation
import Testing

@testable import Builder

/// What cells and values in text come to on a page.
@Suite struct CellPageTests {
  @Test func everyOptionShowsOnThePage() async throws {
    let site = try TestSite([
      "notesite.yml": "cells: {echo: false}\n",
      "content/models/twice.swift": "func twice(_ n: Int) -> Int { n * 2 }\n",
      "content/index.md": """
      # A

      ```swift cell
      //| echo: true
      //| alt: Two points.
      //| width: 60%
      let n = twice(21)
      Plot { Line([1, 2]) }
      ```

      The answer is `{swift} n`, about `{swift} Double(n) / 9`.

      ```swift cell
      //| output: false
      print("not shown")
      ```

      ```swift cell
      //| include: false
      print("neither")
      ```

      ```swift cell
      //| label: tbl-squares
      //| caption: A table.
      DataTable(["n", "square"], rows: (1...2).map { [$0, $0 * $0] })
      ```

      ```swift cell
      //| error: true
      //| echo: fold
      [1][n]
      ```

      ```swift cell
      let m: Tensor = [[1, 2], [3, 4]]
      m
      ```
      """,
    ])
    let built = try await site.build()
    #expect(built.firstLines == [])
    let page = built.text("index.html")
    #expect(page.contains("<p>The answer is <span class=\"value\">42</span>, about"))
    #expect(page.contains("<span class=\"value\">4.667</span>"))
    #expect(page.contains(">Two points.</title>"))
    #expect(page.contains("style=\"max-width: 60%; margin-inline: auto\""))
    #expect(!page.contains("not shown") && !page.contains("neither"))
    #expect(
      page.contains("<figcaption><span class=\"number\">Table 1</span> A table.</figcaption>"))
    #expect(page.contains("<td style=\"text-align: end\">4</td>"))
    #expect(page.contains("<pre class=\"expected\"><code>content/index.md:"))
    #expect(page.contains("Index out of range"))
    #expect(page.contains("<summary>Code</summary>"))
    #expect(page.contains("<div class=\"formula\"><math"))
    let warm = try await site.build()
    #expect(warm.files == built.files && warm.counts.ranCells == 0)
  }

  @Test func aPageWithAMistakeCostsNoOtherPageAnything() async throws {
    let site = try TestSite([
      "content/index.md": "# A\n\n```swift cell\nprint(1)\n```\n\n```swift cell\n[1][2]\n```\n",
      "content/b.md": "# B\n\n`{swift} nowhere`\n", "content/c.md": "# C\n\n`{swift} 1 + 1`\n",
    ])
    let built = try await site.build()
    #expect(
      built.firstLines == [
        "content/b.md:3:10: error: cannot find 'nowhere' in scope [cell/does-not-compile]",
        "content/index.md:8:4: error: Index out of range [cell/trap]",
      ])
    #expect(built.failed == ["b.html", "index.html"])
    #expect(built.text("index.html").contains("<code>1\n</code>"))
    #expect(built.text("index.html").contains("class=\"failure\" role=\"alert\""))
    #expect(built.text("b.html").contains("<span class=\"failure\" role=\"alert\""))
    #expect(built.text("c.html").contains("<span class=\"value\">2</span>"))
  }

  @Test func mistakesInSharedCodeAreInItsFile() async throws {
    let site = try TestSite([
      "content/models/a.swift": "let x: Int = \"no\"\n",
      "content/index.md": "# A\n\n```swift cell\nx\n```\n",
    ])
    let lines = try await site.build().firstLines
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("content/index.md:4:1: error: this cell did not run") == true)
    #expect(
      lines.last == "content/models/a.swift:1:14: error: cannot convert value of type 'String' "
        + "to specified type 'Int' [cell/does-not-compile]")
  }

  @Test func oneWorkerAndTwoGiveTheSameBytes() async throws {
    var files = ["content/index.md": "# A\n"]
    for page in 0..<6 {
      files["content/p\(page).md"] =
        "# P\n\n```swift cell\nPlot { Line((0..<9).map { _ in Double.random(in: 0..<1) }) }\n```\n"
        + "\n`{swift} [1, 2, 3, 4].shuffled()`\n"
    }
    let two = try await TestSite(files).build()
    let one = try await TestSite(files).build(width: 1)
    #expect(two.firstLines == [] && one.files == two.files)
  }

  @Test func cleaningRunsEverythingAgain() async throws {
    let site = try TestSite(["content/index.md": "# A\n\n`{swift} 1`\n"])
    _ = try await site.build()
    try SiteBuilder(folder: SiteFolder(site.folder.url), installation: .current).clean()
    #expect(try await site.build().counts.ranCells == 1)
  }
}
