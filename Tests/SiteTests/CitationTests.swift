import Bibliography
import DocumentModel
import Site
import SourceText
import Testing

/// Which entries a page cites from.
@Suite struct CitationTests {
  private let files = [
    "content/refs.bib": "@misc{a, author={A, B}, title={T}, year=2001}",
    "content/sub/own.bib": "@misc{b, author={C, D}, title={U}, year=2002}",
  ]

  private func site(_ pages: [String: String], _ configuration: SiteConfiguration = .init())
    -> ParsedSite
  {
    ParsedSite(files.merging(pages) { first, _ in first }, configuration: configuration)
  }

  @Test func filesInTheContentFolderServeEveryPage() {
    let site = site([
      "content/index.md": "[@a] and [@b]", "content/sub/p.md": "@a says",
      "content/sub/q.md": "---\nbibliography: own.bib\n---\n[@b; @a]",
    ])
    #expect(site.messages == ["content/index.md:10: site/unknown-citation"])
    #expect(site.page("content/index.md")?.references?.items.map(\.key) == ["a"])
    #expect(site.page("content/sub/p.md")?.references?.items.map(\.key) == ["a"])
    #expect(site.page("content/sub/q.md")?.references?.items.map(\.key) == ["a", "b"])
  }

  @Test func theConfigurationNamesFilesAndTheStyle() {
    var configuration = SiteConfiguration()
    configuration.bibliography = [
      PlacedText("sub/own.bib", range: .init(at: 0)), PlacedText("ref.bib", range: .init(5, 6)),
    ]
    configuration.citationStyle = .numeric
    let site = site(["content/index.md": "[@b]"], configuration)
    #expect(site.messages == ["notesite.yml:5: site/missing-bibliography"])
    #expect(site.diagnostics.first?.hint == "did you mean 'refs.bib'?")
    #expect(site.page("content/index.md")?.references?.style == .numeric)
  }

  @Test func namesInASentenceAreKeysOnlyIfTheyAreKnown() {
    let site = site([
      "content/index.md": "Thanks to @octocat. [@nobody]",
      "content/refs.bib": "@misc{elman1990, author={E}, title={T}, year=1}",
    ])
    #expect(site.messages == ["content/index.md:21: site/unknown-citation"])
    let near = ParsedSite([
      "content/index.md": "as @elman1991 says",
      "content/r.bib": "@misc{elman1990, author={E}, title={T}, year=1}",
    ])
    #expect(near.diagnostics.map(\.severity) == [.warning])
  }

  @Test func onlyCitedEntriesAreChecked() {
    let site = ParsedSite([
      "content/r.bib": "@article{a, title={T}}\n@article{b, title={T}}",
      "content/index.md": "[@a]",
    ])
    #expect(Set(site.diagnostics.map(\.id)) == ["bibliography/missing-field"])
    #expect(site.diagnostics.allSatisfy { $0.range.start < 22 })
  }
}
