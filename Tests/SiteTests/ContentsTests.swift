import Site
import SourceText
import Testing

/// The order of pages, their addresses, and their former ones.
@Suite struct ContentsTests {
  private func outline(_ site: ParsedSite) -> [String] {
    site.site.contents.allEntries.map {
      [$0.numberText ?? "-", $0.page ?? "·", $0.title].joined(separator: " ")
    }
  }

  private let pages = [
    "content/index.md": "# Home", "content/a.md": "# A", "content/b.md": "# B",
    "content/sub/c.md": "# C",
  ]

  @Test func foldersNumberTheirPages() {
    #expect(
      outline(ParsedSite(pages)) == [
        "- content/index.md Home", "1 content/a.md A", "2 content/b.md B", "3 · sub",
        "3.1 content/sub/c.md C",
      ])
  }

  @Test func aSummaryDecides() {
    var files = pages
    files["content/SUMMARY.md"] = """
      # Summary

      [Welcome](index.md)

      # Part one

      - [](b.md)
        - [See](sub/c.md)
      - Later

      # Part two

      - [The A](a.md)
      """
    let site = ParsedSite(files)
    #expect(
      outline(site) == [
        "- content/index.md Welcome", "- · Part one", "1 content/b.md B",
        "1.1 content/sub/c.md See", "2 · Later", "- · Part two", "3 content/a.md The A",
      ])
    #expect(site.messages == [])
    #expect(site.page("content/sub/c.md")?.next?.route == Route(path: "a.html"))
  }

  @Test func mistakesInASummaryAreReported() {
    var files = pages
    files["content/SUMMARY.md"] =
      "- [A](a.md)\n- [A](a.md)\n- [X](x.md)\n- [Y](https://y.org)\n- [B](index.md)\n"
    #expect(
      ParsedSite(files).messages == [
        "content/SUMMARY.md:14: site/listed-twice", "content/SUMMARY.md:26: site/missing-file",
        "content/SUMMARY.md:38: site/not-a-page", "content/b.md:0: site/not-listed",
        "content/sub/c.md:0: site/not-listed",
      ])
  }

  @Test(arguments: [
    ("old.md", "old.html"), ("/old/x.html", "old/x.html"), ("old/", "old/index.html"),
    ("a b", "a b.html"),
  ])
  func aliasesLeadToThePage(_ alias: String, _ route: String) {
    let site = ParsedSite(["content/a.md": "---\naliases: [\(alias)]\n---\n# A"])
    #expect(site.messages == [])
    #expect(site.site.redirects.map(\.from.path) == [route])
    #expect(site.site.redirects.map(\.to.path) == ["a.html"])
  }

  @Test func aliasesThatCannotBeAreReported() {
    let site = ParsedSite([
      "content/a.md": "---\naliases: [b.md, ../x, A.md, old, '']\n---\n# A",
      "content/b.md": "---\naliases: [a.md, OLD.html, p.png.html, /.git/x]\n---\n# B",
      "content/p.png": "",
    ])
    #expect(
      site.messages == [
        "content/a.md:14: site/alias-taken", "content/a.md:20: site/bad-alias",
        "content/a.md:26: site/alias-taken", "content/a.md:37: site/bad-alias",
        "content/b.md:14: site/alias-taken",
        "content/b.md:20: site/alias-taken", "content/b.md:42: site/bad-alias",
      ])
    #expect(site.site.redirects.map(\.from.path) == ["old.html", "p.png.html"])
  }

  @Test func slugsNameTheFile() {
    let site = ParsedSite([
      "content/sub/a.md": "---\nslug: other\n---\n# A\n\n[b](../b.md)",
      "content/b.md": "---\nslug: a/b\n---\n[a](sub/a.md)",
      "content/index.md": "---\nslug: x\n---\n",
    ])
    #expect(site.page("content/sub/a.md")?.route.path == "sub/other.html")
    #expect(site.site.links.url(for: "sub/a.md", on: "content/b.md") == "sub/other.html")
    #expect(
      site.messages == ["content/b.md:10: site/bad-slug", "content/index.md:10: site/bad-slug"])
  }

  @Test func pagesWithOneAddressAreNamed() {
    let site = ParsedSite([
      "content/A.md": "# A", "content/a.md": "# a", "content/x.md": "---\nslug: a\n---\n",
    ])
    #expect(site.messages.filter { $0.hasSuffix("site/same-url") }.count == 2)
    #expect(site.site.pages.count == 1)
  }

  @Test func linksToDraftsSaySo() {
    let site = ParsedSite(["content/index.md": "[d](d.md)"], drafts: ["content/d.md"])
    #expect(site.messages == ["content/index.md:0: site/leads-to-draft"])
  }

  @Test func fragmentsOfRawHTMLAndFootnotesCount() {
    let site = ParsedSite([
      "content/index.md": """
      <div id="one"><a name='two'></a></div>

      Text <b id=three>b</b>[^n]. [1](#one) [2](#two) [3](#three) [n](#fn-n) [x](#four)

      [^n]: note
      """
    ])
    #expect(site.messages.map { $0.split(separator: " ").last } == ["site/missing-anchor"])
  }
}
