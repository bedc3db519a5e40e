import Foundation
import Testing

@testable import Builder

@Suite struct SiteBuilderTests {
  @Test(arguments: [
    (
      "small",
      [
        "dot.svg", "index.html", "sub/sum.html", "sub/sum/cell1.csv", "sub/sum/cell1.svg",
        "sub/sum/fig-sum.svg",
      ]
    ),
    (
      "course",
      [
        "dot.svg", "first.html", "index.html", "networks/index.html", "networks/loops.html",
        "networks/loops/fig-sum.svg", "old/start.html",
      ]
    ),
  ])
  func aWholeSiteComesOutByteForByte(_ name: String, _ paths: [String]) async throws {
    let built = try await TestSite(fixture: name).build()
    #expect(built.firstLines == [])
    let expected = Fixtures.sites.appending(path: "\(name).expected")
    let pages = built.files.filter { !$0.key.hasPrefix("assets/") }
    if Fixtures.areRewritten {
      try? FileManager.default.removeItem(at: expected)
      for (path, bytes) in pages {
        let file = expected.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      Issue.record("the expected site has been written anew; look at it")
    }
    #expect(pages.keys.sorted() == paths)
    for (path, bytes) in pages {
      let golden = try Data(contentsOf: expected.appending(path: path))
      #expect(golden.elementsEqual(bytes), "\(path) differs")
    }
    let assets = built.files.keys.filter { $0.hasPrefix("assets/") }.sorted()
    #expect(
      assets == [
        "assets/icon.svg", "assets/math.otf", "assets/search-index.js", "assets/search.js",
        "assets/style.css", "assets/theme.js",
      ])
  }

  @Test(
    arguments: [
      ("pic.png", "https://a.org/b/pic.png", nil),
      ("https://c.org/d.png", "https://c.org/d.png", nil),
      ("pi.png", nil, "content/index.md:2:8: site/missing-file"),
    ] as [(String, String?, String?)])
  func theImageOfFrontMatterHasAWholeAddress(
    _ path: String, _ address: String?, _ message: String?
  ) async throws {
    let built = try await TestSite([
      "notesite.yml": "url: https://a.org/b", "content/pic.png": "x",
      "content/index.md": "---\nimage: \(path)\n---\n# A\n",
    ]).build()
    let tag = address.map { "<meta property=\"og:image\" content=\"\($0)\">" } ?? "og:image"
    #expect(built.text("index.html").contains(tag) == (address != nil))
    #expect(built.messages == [message].compactMap(\.self))
  }

  @Test func linksInTheBarAreChecked() async throws {
    let built = try await TestSite([
      "notesite.yml": "nav:\n  A: a.md\n  B: b.md\n  C: https://c.org\n", "content/a.md": "# A\n",
    ]).build()
    #expect(built.messages == ["notesite.yml:3:6: site/missing-file"])
  }

  @Test func twoColdBuildsGiveTheSameBytesAndAWarmOneRunsNothing() async throws {
    let first = try TestSite(fixture: "small")
    let cold = try await first.build()
    let warm = try await first.build()
    let other = try await TestSite(fixture: "small").build()
    #expect(cold.files == other.files)
    #expect(cold.files == warm.files)
    #expect(cold.counts.ranCells == 2 && cold.counts.cachedCells == 0)
    #expect(warm.counts.ranCells == 0 && warm.counts.cachedCells == 2)
  }

  @Test(arguments: [#"\sqrt{x}"#, #"\sqrt[3]{x}"#])
  func theSignOfARootIsInTheFont(formula: String) async throws {
    let root = try await TestSite(["content/index.md": "# A\n\n$\(formula)$"]).build()
    let sign = try await TestSite(["content/index.md": "# A\n\n$\\surd x$"]).build()
    #expect(root.files["assets/math.otf"] == sign.files["assets/math.otf"])
  }

  @Test func anEditedSiteEqualsACleanBuild() async throws {
    let page = "# A\n\n```swift cell\n40 + 2\n```\n"
    let site = try TestSite(["content/index.md": page, "content/b.md": "# B"])
    _ = try await site.build()
    let edited = page + "\nMore prose.\n"
    try site.folder.write("content/index.md", edited)
    let rebuilt = try await site.build()
    let clean = try await TestSite(["content/index.md": edited, "content/b.md": "# B"]).build()
    #expect(rebuilt.files == clean.files)
    #expect(rebuilt.counts.ranCells == 0)
    #expect(rebuilt.text("index.html").contains("<pre class=\"prints\"><code>42\n</code></pre>"))
  }

  @Test func draftsAndModelsAreLeftOut() async throws {
    let site = try TestSite([
      "content/index.md": "# A", "content/d.md": "---\ndraft: true\n---\n# D",
      "content/models/Net.swift": "let x = 1", "content/.hidden.md": "# H",
    ])
    let built = try await site.build()
    #expect(built.firstLines == [])
    #expect(built.files.keys.filter { !$0.hasPrefix("assets/") } == ["index.html"])
  }

  @Test func symbolicLinksAreNotFollowed() async throws {
    let site = try TestSite(["content/index.md": "# A"])
    try FileManager.default.createSymbolicLink(
      atPath: site.folder.url.path + "/content/passwd.txt", withDestinationPath: "/etc/passwd")
    let built = try await site.build()
    #expect(built.files["passwd.txt"] == nil)
  }

  @Test func whatIsNoSiteIsSaidInOneSentence() async throws {
    await #expect(throws: SiteFolderError.self) { try await TestSite(["a.md": "# A"]).build() }
    await #expect(throws: SiteFolderError.self) {
      try await TestSite(["content/a.txt": "no page"]).build()
    }
  }
}
