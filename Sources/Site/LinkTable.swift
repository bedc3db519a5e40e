import DocumentModel

/// Where the links of a site lead: the only place that knows which pages, anchors and files exist.
package struct LinkTable: Sendable {
  /// What a link's destination turned out to be.
  package enum Target: Sendable, Hashable {
    /// Somewhere else: written as it is.
    case external
    /// Somewhere that may run code or read the reader's files.
    case unsafe
    /// A page of the site, and the fragment with its `#`, or nothing.
    case page(Route, fragment: String)
    /// A file that is copied with the pages.
    case asset(Route, suffix: String)
    /// A page or file that does not exist.
    case missing(path: String)
    /// A fragment that its page does not have.
    case missingAnchor(page: String, fragment: String)
    /// A path that leads out of the site.
    case outside
  }

  private var anchors: [String: Set<String>] = [:]
  private var assets: Set<String>
  /// The paths of all pages and files, sorted by their bytes.
  package let paths: [String]

  /// The table of these pages and files, by their paths in the site.
  package init(documents: [Document], assets: Set<String>) {
    self.assets = assets
    for document in documents {
      anchors[document.source.path] = document.anchors
    }
    paths = (Array(anchors.keys) + assets).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a destination on a page leads to.
  package func target(of destination: String, on page: String) -> Target {
    guard LinkScheme.isSafe(destination) else { return .unsafe }
    if Self.isExternal(destination) { return .external }
    let (reference, suffix) = Self.split(destination)
    guard let decoded = URLPath.decoded(reference) else { return .missing(path: reference) }
    guard let path = decoded.isEmpty ? page : URLPath.resolved(decoded, from: page) else {
      return .outside
    }
    let candidates = [path, path + "/index.md", path + "/README.md"]
    if let file = candidates.first(where: { anchors[$0] != nil }), let target = anchors[file] {
      let fragment = suffix.hasPrefix("#") ? String(suffix.dropFirst()) : ""
      guard fragment.isEmpty || target.contains(URLPath.decoded(fragment) ?? fragment) else {
        return .missingAnchor(page: file, fragment: fragment)
      }
      return .page(Route(page: file), fragment: suffix)
    }
    return assets.contains(path)
      ? .asset(Route(asset: path), suffix: suffix) : .missing(path: path)
  }

  /// The anchors of a page, sorted by their bytes.
  package func anchors(of page: String) -> [String] {
    (anchors[page] ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The URL to write for a destination; what leads nowhere is written as the author wrote it.
  package func url(for destination: String, on page: String) -> String {
    let here = Route(page: page)
    switch target(of: destination, on: page) {
    case .page(let route, let fragment):
      return route == here && !fragment.isEmpty ? fragment : here.url(to: route) + fragment
    case .asset(let route, let suffix): return here.url(to: route) + suffix
    case .external, .unsafe, .missing, .missingAnchor, .outside: return destination
    }
  }
}

extension LinkTable {
  private static func isExternal(_ destination: String) -> Bool {
    if destination.hasPrefix("//") { return true }
    let scheme = destination.utf8.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    return !scheme.isEmpty && destination.utf8.dropFirst(scheme.count).first == UInt8(ascii: ":")
  }

  private static func split(_ destination: String) -> (path: String, suffix: String) {
    let cut = destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    guard let cut else { return (destination, "") }
    return (String(destination[..<cut]), String(destination[cut...]))
  }
}

extension Document {
  /// What a fragment may name: the headings' slugs, the footnotes, and cells' labels.
  fileprivate var anchors: Set<String> {
    Set(headings.map(\.slug) + cells.compactMap(\.options.label))
  }
}
