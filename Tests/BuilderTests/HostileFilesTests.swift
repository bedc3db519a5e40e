import Foundation
import Testing

@testable import Builder

/// What lies in a site's folder besides files: nothing outside is published, and nothing hangs.
@Suite struct HostileFilesTests {
  private let manager = FileManager.default

  private func link(_ site: TestSite, _ path: String, to destination: String) throws {
    try manager.createSymbolicLink(
      atPath: site.folder.url.appending(path: path).path, withDestinationPath: destination)
  }

  private func pipe(_ site: TestSite, _ path: String) {
    #expect(mkfifo(site.folder.url.appending(path: path).path, 0o600) == 0)
  }

  @Test func linksLoopsAndPipesAreLeftOut() async throws {
    let outside = try TestSite(["secret.md": "# Secret\n", "secret.txt": "secret"])
    let site = try TestSite(["content/a.md": "# A\n", "content/b/c.md": "# C\n"])
    try link(site, "content/file.md", to: outside.folder.url.path + "/secret.md")
    try link(site, "content/file.txt", to: outside.folder.url.path + "/secret.txt")
    try link(site, "content/folder", to: outside.folder.url.path)
    try link(site, "content/up", to: "..")
    try link(site, "content/b/here", to: ".")
    try link(site, "content/one.md", to: "two.md")
    try link(site, "content/two.md", to: "one.md")
    try link(site, "content/dangling.md", to: "nowhere.md")
    try link(site, "content/zero.md", to: "/dev/zero")
    pipe(site, "content/pipe.md")
    pipe(site, "content/pipe.txt")
    try manager.createDirectory(
      at: site.folder.url.appending(path: "content/folder.md"), withIntermediateDirectories: true)
    let built = try await site.build()
    #expect(built.firstLines == [])
    let files = built.files.keys.filter { !$0.hasPrefix("assets/") }
    #expect(files.sorted() == ["a.html", "b/c.html"])
    #expect(!built.files.values.contains { String(decoding: $0, as: UTF8.self).contains("ecret") })
  }

  @Test func linksToWhatIsLeftOutAreErrors() async throws {
    let site = try TestSite(["content/a.md": "[a](pipe.md) ![b](zero.png) [c](up/notesite.yml)\n"])
    pipe(site, "content/pipe.md")
    try link(site, "content/zero.png", to: "/dev/zero")
    try link(site, "content/up", to: "..")
    #expect(
      try await site.diagnose().messages
        == [1, 14, 29].map { "content/a.md:1:\($0): site/missing-file" })
  }

  @Test(arguments: ["notesite.yml", "templates/page.mustache", "content/SUMMARY.md"])
  func aPipeInPlaceOfAFileHangsNothing(_ path: String) async throws {
    let site = try TestSite(["content/a.md": "# A\n", "templates/x.css": ""])
    pipe(site, path)
    if path == "notesite.yml" {
      await #expect(throws: SiteFolderError.self) { try await site.diagnose() }
    } else {
      #expect(try await site.diagnose().messages == [])
    }
  }

  @Test func namesOfFilesAreNoMarkupAndNoPath() async throws {
    let site = try TestSite(["content/index.md": "# A\n"])
    let names = ["<b>&\".md", "a b%2F..#?.md", "'\u{202E}x.md", "{{title}}.md", "line\nfeed.md"]
    for name in names { try site.folder.write("content/" + name, "# \\<i>\n\n[a](index.md)\n") }
    let built = try await site.build()
    #expect(built.messages.allSatisfy { $0.hasSuffix(" markdown/bidirectional-control") })
    let index = built.text("index.html")
    for url in [
      "%3Cb%3E%26%22.html", "a%20b%252F..%23%3F.html", "%27%E2%80%AEx.html",
      "%7B%7Btitle%7D%7D.html", "line%0Afeed.html",
    ] { #expect(index.contains("href=\"\(url)\""), "\(url)") }
    #expect(!index.contains("<b>") && !index.contains("<i>"))
  }

  @Test func listingsAreSortedByBytes() async throws {
    let names = ["a", "B", "é", "e\u{301}x", "Z", "10", "9", "_", "ä", "a-b", "a/b"]
    let site = try TestSite()
    for name in names { try site.folder.write("content/\(name).md", "# Same\n") }
    let listed = try SiteFolder(site.folder.url).list().notes
    let expected = names.map { "content/\($0).md" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(listed.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func nothingOfTheMachineIsInThePages() async throws {
    let files = [
      "content/index.md": "---\ndate: 2020-02-03\n---\n# A\n\n```swift cell\n1 + 1\n```\n",
      "content/b.md": "# B $x$\n", "notesite.yml": "title: T\n",
    ]
    let first = try TestSite(files)
    let second = try TestSite(files)
    let pages = try await first.build().files
    #expect(try await second.build().files == pages)
    let year = Calendar(identifier: .gregorian).component(.year, from: Date())
    for (path, bytes) in pages where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(first.folder.url.path) && !text.contains("/tmp/"))
      #expect(!text.contains("\(year)-"))
    }
  }
}
