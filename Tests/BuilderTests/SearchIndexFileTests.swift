import Foundation
import Testing

@testable import Builder

/// The file that the search loads.
@Suite struct SearchIndexFileTests {
  private struct Page: Decodable, Equatable {
    struct Section: Decodable, Equatable {
      var heading: String
      var number: String?
      var fragment: String
      var text: String
    }

    var title: String
    var number: String?
    var url: String
    var text: String
    var sections: [Section]
  }

  private static func script(_ files: [String: String]) async throws -> String {
    try await TestSite(files).build().text("assets/search-index.js")
  }

  /// What the script hands over.
  private static func pages(_ script: String) throws -> [Page] {
    let call = "notesiteSearch("
    try #require(script.hasPrefix(call) && script.hasSuffix(")\n"))
    return try JSONDecoder().decode(
      [Page].self, from: Data(script.dropFirst(call.count).dropLast(2).utf8))
  }

  @Test func itHasEveryPageThatIsBuilt() async throws {
    let files = [
      "content/index.md": "# Home\n\nIt is `{swift} 6 * 7`.\n\n## Über uns\n\nWords",
      "content/sub/a b.md": "# Other",
      "content/draft.md": "---\ndraft: true\n---\n# Secret",
    ]
    let site = try TestSite(files)
    let script = try await site.build().text("assets/search-index.js")
    let home = Page(
      title: "Home", url: "index.html", text: "It is 42.",
      sections: [.init(heading: "Über uns", fragment: "%C3%BCber-uns", text: "Words")])
    let other = Page(title: "Other", number: "1.1", url: "sub/a%20b.html", text: "", sections: [])
    #expect(try Self.pages(script) == [home, other])
    #expect(try await site.build(width: 1).text("assets/search-index.js") == script)
    #expect(try await Self.script(files) == script)
  }

  @Test func whatItSaysCannotEndAScript() async throws {
    let hostile = "</script><!--\u{2028}\u{2029}\"\\'"
    let code = "# `\(hostile)`\n\n```\n\(hostile)\n```\n"
    let script = try await Self.script(["content/index.md": code])
    #expect(!script.contains("<") && !script.contains("\u{2028}") && !script.contains("\u{2029}"))
    let page = try #require(Self.pages(script).first)
    #expect(page.title == hostile)
    #expect(page.text == hostile)
  }

  @Test func anAuthorsFileOfThatNameIsSaidToBeInTheWay() async throws {
    let built = try await TestSite([
      "content/index.md": "# A", "content/assets/search-index.js": "x",
    ]).build()
    #expect(built.messages == ["content/assets/search-index.js:1:1: site/same-url"])
    #expect(built.text("assets/search-index.js").hasPrefix("notesiteSearch("))
  }

  @Test func onlyTheScriptShowsTheButton() async throws {
    let page = try await TestSite(["content/sub/a.md": "# A"]).build().text("sub/a.html")
    #expect(page.contains("<button class=\"find\" type=\"button\" hidden "))
    #expect(page.contains("<script src=\"../assets/search.js\" defer></script>"))
    #expect(!page.contains("search-index.js"))
  }
}
