import Bibliography
import DocumentModel
import SourceText

/// Puts many documents together to one site: the only stage that sees every page.
package struct SiteResolver {
  private let configuration: SiteConfiguration

  /// A resolver for a site of this configuration.
  package init(configuration: SiteConfiguration) { self.configuration = configuration }

  /// What a site is made of; paths begin with the content folder.
  package struct Sources: Sendable {
    /// The pages.
    package var documents: [Document]
    /// The paths of the files that are copied.
    package var assets: Set<String>
    /// `SUMMARY.md`, if the site has one.
    package var summary: Document?
    /// The paths of pages that are left out.
    package var drafts: Set<String>
    /// The entries of the BibTeX files, by their paths.
    package var bibliographies: [String: [BibliographyEntry]] = [:]

    /// The sources of a site.
    package init(
      documents: [Document], assets: Set<String> = [], summary: Document? = nil,
      drafts: Set<String> = []
    ) {
      self.documents = documents
      self.assets = assets
      self.summary = summary
      self.drafts = drafts
    }
  }

  /// The site of these sources, and everything in them that does not fit together.
  package func resolve(_ sources: Sources) -> Diagnosed<ResolvedSite> {
    var diagnostics: [Diagnostic] = []
    let documents = unique(sources.documents, &diagnostics)
    diagnostics += AddressChecker.diagnostics(of: documents, sources.assets)
    let contents = contents(of: documents, sources, &diagnostics)
    let byPath = Dictionary(
      documents.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
    let listed = contents.readingOrder.compactMap { byPath[$0] }
    let isListed = Set(listed.map(\.source.path))
    let ordered = listed + documents.filter { !isListed.contains($0.source.path) }

    let numberers = number(ordered, contents)
    let targets = numberers.flatMap(\.targets)
    diagnostics += NameChecker.diagnostics(of: targets)
    let links = LinkTable(documents: documents, assets: sources.assets, targets: targets)
    let checker = LinkChecker(links: links, drafts: sources.drafts)
    for document in ordered + [sources.summary].compactMap(\.self) {
      diagnostics += checker.diagnostics(of: document)
    }
    diagnostics += checker.diagnostics(of: configuration.navigation)
    let redirects = RedirectTable(ordered, links: links, assets: sources.assets)
    diagnostics += redirects.diagnostics

    let shelf = BibliographyShelf(sources.bibliographies, configuration: configuration)
    diagnostics += shelf.diagnostics
    var pages = pages(ordered, numberers, shelf, &diagnostics)
    connect(&pages[listed.indices])
    return Diagnosed(
      ResolvedSite(
        configuration: configuration, pages: pages, contents: contents, links: links,
        redirects: redirects.redirects),
      diagnostics)
  }
}

extension SiteResolver {
  private func pages(
    _ documents: [Document], _ numberers: [PageNumberer], _ shelf: BibliographyShelf,
    _ diagnostics: inout [Diagnostic]
  ) -> [ResolvedPage] {
    zip(documents, numberers).map { document, numberer in
      let references = shelf.references(of: document, style: configuration.citationStyle)
      diagnostics += references.diagnostics
      return ResolvedPage(
        document: document, route: Route(of: document), number: numberer.title,
        numbers: numberer.numbers, references: references.value)
    }
  }

  /// Makes each page know the one before it and the one behind it.
  private func connect(_ pages: inout ArraySlice<ResolvedPage>) {
    for index in pages.indices.dropFirst() {
      pages[index].previous = neighbour(pages[index - 1])
      pages[index - 1].next = neighbour(pages[index])
    }
  }

  /// The documents by path, without those whose URL another one has already taken.
  private func unique(_ documents: [Document], _ diagnostics: inout [Diagnostic]) -> [Document] {
    var taken: [String: String] = [:]
    let sorted = documents.sorted {
      $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8)
    }
    return sorted.filter { document in
      if let slug = document.frontMatter.slug, document.validSlug == nil {
        diagnostics.append(
          .badSlug(document.source.path, slug, isFolderPage: document.isFolderPage))
      }
      // Keys that differ only in letter case or in Unicode form are equal on some file systems;
      // Swift's strings already compare by canonical equivalence.
      let key = Route(of: document).path.lowercased()
      if let other = taken[key] {
        diagnostics.append(.sameURL(document.source.path, as: other))
        return false
      }
      taken[key] = document.source.path
      return true
    }
  }

  private func contents(
    of documents: [Document], _ sources: Sources, _ diagnostics: inout [Diagnostic]
  ) -> Contents {
    guard let summary = sources.summary else { return Contents(documents) }
    let links = LinkTable(documents: documents, assets: sources.assets)
    let titles = Dictionary(
      documents.map { ($0.source.path, $0.title) }, uniquingKeysWith: { first, _ in first })
    var reader = SummaryReader(summary, links: links)
    let contents = reader.read(titles: titles)
    diagnostics += contents.diagnostics + reader.unlisted(among: documents)
    return contents.value
  }

  private func number(_ documents: [Document], _ contents: Contents) -> [PageNumberer] {
    let entries = Dictionary(
      contents.allEntries.compactMap { entry in entry.page.map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    return documents.map { document in
      let entry = entries[document.source.path]
      let hasPages = entry?.entries.isEmpty == false
      return PageNumberer(
        document, prefix: entry?.number ?? [],
        sectionNumbers: !configuration.numbersSections ? .none : hasPages ? .title : .all)
    }
  }

  private func neighbour(_ page: ResolvedPage) -> ResolvedPage.Neighbour {
    ResolvedPage.Neighbour(title: page.document.title, route: page.route)
  }
}
