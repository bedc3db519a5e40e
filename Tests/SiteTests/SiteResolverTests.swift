import DocumentModel
import Site
import SourceText
import Testing

@Suite struct SiteResolverTests {
  private func page(
    _ path: String, title: String? = nil, order: Int? = nil, links: [String] = [],
    headings: [String] = []
  ) -> Document {
    var document = Document(source: SourceFile(path: path, text: "text"))
    document.frontMatter.title = title.map { PlacedText($0, range: SourceRange(0, 1)) }
    document.frontMatter.titleContent =
      title.map { [Inline(.text($0), range: SourceRange(0, 1))] } ?? []
    document.frontMatter.order = order
    document.blocks = headings.map { slug in
      let content = [Inline(.text(slug), range: SourceRange(0, 1))]
      let heading = Heading(level: 2, content: content, slug: slug)
      return Block(.heading(heading), range: SourceRange(0, 1))
    }
    let inlines = links.map {
      Inline(.link(Link(destination: $0, content: [])), range: .init(0, 4))
    }
    document.blocks.append(Block(.paragraph(inlines), range: SourceRange(0, 4)))
    return document
  }

  private func resolve(_ documents: [Document], assets: Set<String> = []) -> Diagnosed<ResolvedSite>
  {
    SiteResolver(configuration: SiteConfiguration())
      .resolve(.init(documents: documents, assets: assets))
  }

  @Test func ordersByOrderThenPathWithTheIndexFirst() {
    let site = resolve([
      page("content/z.md", order: 1), page("content/a.md"), page("content/index.md"),
      page("content/b/two.md"), page("content/b/index.md", order: 2),
    ])
    #expect(site.diagnostics.isEmpty)
    #expect(
      site.value.contents.readingOrder == [
        "content/index.md", "content/z.md", "content/b/index.md", "content/b/two.md",
        "content/a.md",
      ])
    #expect(site.value.pages[1].previous?.route == Route(path: "index.html"))
    #expect(site.value.pages[1].next?.route == Route(path: "b/index.html"))
    #expect(site.value.pages.last?.next == nil)
  }

  @Test(arguments: [
    ("a.md", "../a.html"), ("../a.md#x", "../a.html#x"), ("https://x.org/a.md", nil),
    ("#y", "#y"), ("../pic.png?v=1", "../pic.png?v=1"), ("..", "../index.html"),
    ("mailto:a@b.c", nil),
  ])
  func linksBecomeRelativeURLs(_ link: String, _ url: String?) {
    let destination = link == "a.md" ? "../a.md" : link
    let site = resolve(
      [
        page("content/a.md", headings: ["x"]), page("content/index.md"),
        page("content/b/c.md", links: [destination], headings: ["y"]),
      ], assets: ["content/pic.png"])
    #expect(site.diagnostics.isEmpty)
    #expect(
      site.value.links.url(for: destination, on: "content/b/c.md") == url ?? destination)
  }

  @Test(arguments: [
    ("b.md", "site/missing-file"), ("aa.md", "site/missing-file"),
    ("a.md#zz", "site/missing-anchor"), ("../../x.md", "site/leaves-site"),
    ("pic.jpg", "site/missing-file"), ("javascript:alert(1)", "site/unsafe-scheme"),
    ("JaVa\tscript:x", "site/unsafe-scheme"), ("data:text/html,x", "site/unsafe-scheme"),
  ])
  func linksToNowhereAreErrors(_ link: String, _ id: String) {
    let site = resolve([page("content/a.md", links: [link], headings: ["x"])])
    #expect(site.diagnostics.map(\.id) == [id])
    #expect(site.diagnostics.first?.range == SourceRange(0, 4))
  }

  @Test func nearestPageIsNamed() {
    let site = resolve([page("content/recurent.md"), page("content/a.md", links: ["recurrent.md"])])
    #expect(site.diagnostics.first?.hint == "did you mean 'content/recurent.md'?")
  }

  @Test func pagesWithOneURLAreNamed() {
    let site = resolve([page("content/A.md"), page("content/a.md"), page("content/b.md")])
    #expect(site.diagnostics.map(\.id) == ["site/same-url"])
    #expect(site.value.pages.map(\.route.path) == ["A.html", "b.html"])
  }
}
