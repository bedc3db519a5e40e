import Foundation
import Testing

@testable import Builder

/// Which pages change when one is edited.
@Suite struct CrossPageTests {
  private let files = [
    "content/index.md": "# Home\n\nSee @fig-a.",
    "content/a.md": "# A\n\n![a](p.svg \"A\") <!-- {#fig-a} -->\n\n$$ x \\label{eq-a} $$",
    "content/b.md": "# B\n\n![b](p.svg \"B\") <!-- {#fig-b} -->",
    "content/p.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
  ]

  /// The pages that differ between a build and one after an edit, which equals a clean build.
  private func changed(by edit: [String: String]) async throws -> [String] {
    let site = try TestSite(files)
    let before = try await site.build()
    for (path, text) in edit { try site.folder.write(path, text) }
    let after = try await site.build()
    let clean = try await TestSite(files.merging(edit) { $1 }).build()
    #expect(after.files == clean.files)
    #expect(after.firstLines == [])
    return after.files.keys.filter {
      $0.hasSuffix(".html") && before.files[$0] != after.files[$0]
    }.sorted()
  }

  @Test func aPageChangesAlone() async throws {
    let edit = (files["content/b.md"] ?? "") + "\n\n![c](p.svg \"C\")\n\n## More\n"
    #expect(try await changed(by: ["content/b.md": edit]) == ["b.html"])
  }

  @Test func aPageThatRefersToAnotherFollowsIt() async throws {
    let edit = "# A\n\n![n](p.svg \"New\")\n\n" + (files["content/a.md"] ?? "").dropFirst(5)
    #expect(try await changed(by: ["content/a.md": edit]) == ["a.html", "index.html"])
  }

  @Test func aTitleIsInTheContentsOfAllPages() async throws {
    #expect(
      try await changed(by: ["content/b.md": "# Bee"]) == ["a.html", "b.html", "index.html"])
  }
}
