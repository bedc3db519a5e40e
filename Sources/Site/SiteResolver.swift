import DocumentModel
import SourceText

/// Puts many documents together to one site: the only stage that sees every page.
package struct SiteResolver {
  private let configuration: SiteConfiguration

  /// A resolver for a site of this configuration.
  package init(configuration: SiteConfiguration) { self.configuration = configuration }

  /// The site of these documents and files, whose paths begin with the content folder.
  ///
  /// Two pages with one URL, and links that lead nowhere, are diagnostics.
  package func resolve(documents: [Document], assets: Set<String>) -> Diagnosed<ResolvedSite> {
    var diagnostics: [Diagnostic] = []
    let documents = unique(documents, &diagnostics)
    let links = LinkTable(documents: documents, assets: assets)
    let contents = Contents(documents)
    let byPath = Dictionary(uniqueKeysWithValues: documents.map { ($0.source.path, $0) })
    let ordered = contents.readingOrder.compactMap { byPath[$0] }
    for document in ordered { check(document, links, &diagnostics) }
    let neighbours = ordered.map {
      ResolvedPage.Neighbour(title: $0.title, route: Route(page: $0.source.path))
    }
    let pages = ordered.indices.map { index in
      ResolvedPage(
        document: ordered[index], route: neighbours[index].route,
        previous: index > 0 ? neighbours[index - 1] : nil,
        next: index + 1 < neighbours.count ? neighbours[index + 1] : nil)
    }
    return Diagnosed(
      ResolvedSite(configuration: configuration, pages: pages, contents: contents, links: links),
      diagnostics)
  }
}

extension SiteResolver {
  /// The documents by path, without those whose URL another one has already taken.
  private func unique(_ documents: [Document], _ diagnostics: inout [Diagnostic]) -> [Document] {
    var taken: [String: String] = [:]
    let sorted = documents.sorted {
      $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8)
    }
    return sorted.filter { document in
      // Keys that differ only in letter case or in Unicode form are equal on some file systems;
      // Swift's strings already compare by canonical equivalence.
      let key = Route(page: document.source.path).path.lowercased()
      if let other = taken[key] {
        diagnostics.append(.sameURL(document.source.path, as: other))
        return false
      }
      taken[key] = document.source.path
      return true
    }
  }

  private func check(
    _ document: Document, _ links: LinkTable, _ diagnostics: inout [Diagnostic]
  ) {
    let page = document.source.path
    document.visitInlines { inline in
      let link: Link
      switch inline.kind {
      case .link(let found), .image(let found): link = found
      default: return
      }
      switch links.target(of: link.destination, on: page) {
      case .external, .page, .asset: break
      case .unsafe: diagnostics.append(.unsafeScheme(page, inline.range))
      case .outside: diagnostics.append(.leavesSite(link.destination, page, inline.range))
      case .missing(let path):
        let near = NearestName.find(path, among: links.paths, after: "content/")
        diagnostics.append(.missingFile(path, near: near, page, inline.range))
      case .missingAnchor(let target, let fragment):
        let near = NearestName.find(fragment, among: links.anchors(of: target))
        diagnostics.append(.missingAnchor(fragment, of: target, near: near, page, inline.range))
      }
    }
  }
}
