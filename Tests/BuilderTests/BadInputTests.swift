import Foundation
import Testing

@testable import Builder

/// Every kind of bad page in one site: each gives its message, and the others are built.
@Suite struct BadInputTests {
  /// Pages with the first line of the message that each gives. Where an endless loop was when its
  /// time was up depends on the machine, so `*` stands for the place.
  static let pages: [(name: String, bytes: [UInt8], message: String)] = [
    (
      "utf8", [0x61, 0xFF, 0x62],
      "1:2: error: the file is not UTF-8 from here on [markdown/not-utf8]"
    ),
    ("empty", [], "1:1: error: the page is empty [markdown/empty-page]"),
    (
      "large", [UInt8](repeating: 0x61, count: 10 << 20),
      "1:1: error: the file has 10485760 bytes; at most 8388608 are read "
        + "[markdown/file-too-large]"
    ),
    (
      "dollars", Array("# T\n\n$$\nx\n".utf8),
      "3:1: error: the formula that '$$' opens is never closed [markdown/unclosed-formula]"
    ),
    (
      "fence", Array("# T\n\n```swift\nlet x\n".utf8),
      "3:1: error: the code fence is never closed [markdown/unclosed-fence]"
    ),
    (
      "key", Array("---\nweight: 3\n---\n# T\n".utf8),
      "2:1: error: unknown key 'weight' [yaml/unknown-key]"
    ),
    (
      "yaml", Array("---\ntitle: [a\n---\n# T\n".utf8),
      "3:1: error: broken YAML: did not find expected ',' or ']' [yaml/broken]"
    ),
    (
      "math", Array("We use $\\softmx(z)$ here.\n".utf8),
      "1:9: error: unknown command '\\softmx' [math/unknown-command]"
    ),
    (
      "link", Array("[x](nowhere.md)\n".utf8),
      "1:1: error: there is no page or file 'content/nowhere.md' [site/missing-file]"
    ),
    (
      "compile", Array("```swift cell\nlet x: Int = \"a\"\n```\n".utf8),
      "2:14: error: cannot convert value of type 'String' to specified type 'Int' "
        + "[cell/does-not-compile]"
    ),
    (
      "trap", Array("```swift cell\nlet xs = [1]\nxs[7]\n```\n".utf8),
      "3:3: error: Index out of range [cell/trap]"
    ),
    (
      "prints",
      Array(
        ("```swift cell\n//| timeout: 60\n"
          + "while true { print(String(repeating: \"x\", count: 999)) }\n```\n").utf8),
      "3:1: error: this cell gave out more than 1048576 bytes [cell/too-much-output]"
    ),
    (
      "loop", Array("```swift cell\nvar n = 0\nwhile true { n &+= 1 }\n```\n".utf8),
      "*: error: this cell was still running after 2 s [cell/timeout]"
    ),
    (
      "figure", Array("text\n\n```swift cell\nPlot {}\n```\n".utf8),
      "4:1: warning: this plot has nothing to show [figure/empty-plot]"
    ),
  ]

  @Test func eachGivesItsMessageAndTheOthersAreBuilt() async throws {
    let site = try TestSite([
      "notesite.yml": "cells:\n  timeout: 2\nwieght: 1\n", "content/index.md": "# Good\n",
    ])
    for page in Self.pages { try site.folder.write("content/\(page.name).md", page.bytes) }
    let built = try await site.build()
    let expected =
      Self.pages.sorted { $0.name < $1.name }.map { "content/\($0.name).md:\($0.message)" }
      + ["notesite.yml:3:1: error: unknown key 'wieght' [yaml/unknown-key]"]
    let lines = built.firstLines.map { line in
      line.contains("[cell/timeout]")
        ? line.replacing(/:[23]:[0-9]+: error/, with: ":*: error") : line
    }
    #expect(lines == expected)
    let failed = Set(
      Self.pages.filter { $0.message.contains(": error:") }.map { "\($0.name).html" })
    #expect(built.failed == failed)
    #expect(built.goodFiles["index.html"] != nil)
  }

  @Test func whatWasPublishedOfAFailedPageStays() async throws {
    let site = try TestSite(["content/index.md": "# One\n", "content/b.md": "# Two\n"])
    let tree = OutputTree(folder: site.folder.url.appending(path: "public"))
    let first = try await site.build()
    _ = try tree.replace(with: first.goodFiles, keeping: first.failed)
    try site.folder.write("content/index.md", "# Changed\n")
    try site.folder.write("content/b.md", "# Broken $\\nope$\n")
    let second = try await site.build()
    _ = try tree.replace(with: second.goodFiles, keeping: second.failed)
    let read = { (path: String) in
      try String(contentsOf: site.folder.url.appending(path: "public/\(path)"), encoding: .utf8)
    }
    #expect(try read("index.html").contains("Changed"))
    #expect(try read("b.html").contains("Two"))
  }

  @Test func aFailedCellShowsItsMessageInItsPlace() async throws {
    let site = try TestSite([
      "content/index.md": """
      ```swift cell
      print("before")
      ```

      ```swift cell
      Array<Int>()[3]
      ```
      """
    ])
    let text = try await site.build().text("index.html")
    #expect(text.contains("<pre class=\"prints\"><code>before\n</code></pre>"))
    #expect(text.contains("<pre class=\"failure\" role=\"alert\"><code>content/index.md:6:"))
  }
}
