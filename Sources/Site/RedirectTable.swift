import DocumentModel
import SourceText

/// The former addresses of pages.
struct RedirectTable {
  private(set) var redirects: [ResolvedSite.Redirect] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The `aliases` of these documents, but for those that something else has.
  init(_ documents: [Document], links: LinkTable, assets: Set<String>) {
    var taken: [String: String] = [:]
    for document in documents {
      taken[Route(of: document).path.lowercased()] = document.source.path
    }
    for asset in assets { taken[Route(asset: asset).path.lowercased()] = asset }
    for document in documents {
      for alias in document.frontMatter.aliases {
        add(alias, document, &taken)
      }
    }
    redirects.sort { $0.from.path.utf8.lexicographicallyPrecedes($1.from.path.utf8) }
  }

  private mutating func add(
    _ alias: PlacedText, _ document: Document, _ taken: inout [String: String]
  ) {
    let page = document.source.path
    guard let route = Route(alias: alias.text) else {
      return diagnostics.append(.badAlias(page, alias))
    }
    let key = route.path.lowercased()
    if let other = taken[key] { return diagnostics.append(.aliasTaken(page, alias, by: other)) }
    taken[key] = page
    redirects.append(
      ResolvedSite.Redirect(from: route, to: Route(of: document), title: document.title))
  }
}
