import DocumentModel

/// Where the links of a site lead: the only place that knows which pages, names and files exist.
package struct LinkTable: Sendable {
  /// What a link's destination turned out to be.
  package enum Destination: Sendable, Hashable {
    /// Somewhere else: written as it is.
    case external
    /// Somewhere that may run code or read the reader's files.
    case unsafe
    /// A page of the site, by the path of its file, and the fragment with its `#`, or nothing.
    case page(String, fragment: String)
    /// A file that is copied with the pages.
    case asset(Route, suffix: String)
    /// A page or file that does not exist.
    case missing(path: String)
    /// A fragment that its page does not have.
    case missingAnchor(page: String, fragment: String)
    /// A path that leads out of the site.
    case outside
  }

  /// The routes of the pages, by the paths of their files.
  package let routes: [String: Route]
  /// The paths of all pages and files, sorted by their bytes.
  package let paths: [String]
  /// The labels of the site, sorted by their bytes.
  package let allLabels: [String]
  private var anchors: [String: Set<[UInt8]>]
  private var labels: [[UInt8]: Target] = [:]
  private let assets: Set<String>

  /// The table of these pages and files, by their paths in the site, with the names on the pages.
  package init(documents: [Document], assets: Set<String>, targets: [Target] = []) {
    self.assets = assets
    routes = Dictionary(
      documents.map { ($0.source.path, Route(of: $0)) }, uniquingKeysWith: { first, _ in first })
    anchors = Dictionary(
      documents.map { ($0.source.path, $0.otherAnchors) }, uniquingKeysWith: { first, _ in first })
    paths = (Array(routes.keys) + assets).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    allLabels = Set(targets.filter { $0.kind != nil }.map { Array($0.label.utf8) })
      .sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
    for target in targets {
      anchors[target.page, default: []].insert(Array(target.label.utf8))
      // What has a kind is found from every page; the first of a name counts.
      let key = Array(target.label.utf8)
      if target.kind != nil, labels[key] == nil { labels[key] = target }
    }
  }

  /// What a label names, on whatever page.
  package func target(ofLabel label: String) -> Target? { labels[Array(label.utf8)] }

  /// What a link's destination names, if that is something with a kind.
  package func labelledTarget(of destination: String, on page: String) -> Target? {
    guard case .page(let path, let fragment) = target(of: destination, on: page),
      fragment.hasPrefix("#")
    else { return nil }
    let name = String(fragment.dropFirst())
    let target = target(ofLabel: URLPath.decoded(name) ?? name)
    return target?.page == path ? target : nil
  }

  /// What a destination on a page leads to.
  package func target(of destination: String, on page: String) -> Destination {
    guard LinkScheme.isSafe(destination) else { return .unsafe }
    if Self.isExternal(destination) { return .external }
    let (reference, suffix) = Self.split(destination)
    guard let decoded = URLPath.decoded(reference) else { return .missing(path: reference) }
    guard let path = decoded.isEmpty ? page : URLPath.resolved(decoded, from: page) else {
      return .outside
    }
    let candidates = [path, path + "/index.md", path + "/README.md"]
    if let file = candidates.first(where: { anchors[$0] != nil }) {
      return self.page(file, suffix: suffix, isHere: decoded.isEmpty)
    }
    return assets.contains(path)
      ? .asset(Route(asset: path), suffix: suffix) : .missing(path: path)
  }

  private func page(_ file: String, suffix: String, isHere: Bool) -> Destination {
    let written = suffix.hasPrefix("#") ? String(suffix.dropFirst()) : ""
    let fragment = URLPath.decoded(written) ?? written
    if fragment.isEmpty || anchors[file]?.contains(Array(fragment.utf8)) == true {
      return .page(file, fragment: suffix)
    }
    if isHere, let target = target(ofLabel: fragment) {
      return .page(target.page, fragment: suffix)
    }
    return .missingAnchor(page: file, fragment: written)
  }

  /// The names on a page, sorted by their bytes.
  package func anchors(of page: String) -> [String] {
    (anchors[page] ?? []).sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The URL to write for a destination; what leads nowhere is written as the author wrote it.
  ///
  /// - Parameters:
  ///   - page: The page on which the author wrote it.
  ///   - here: The page for which it is written, if that is another one.
  package func url(for destination: String, on page: String, from here: Route? = nil) -> String {
    let here = here ?? routes[page] ?? Route(page: page)
    switch target(of: destination, on: page) {
    case .page(let path, let fragment):
      let route = routes[path] ?? Route(page: path)
      return route == here && !fragment.isEmpty ? fragment : here.url(to: route) + fragment
    case .asset(let route, let suffix): return here.url(to: route) + suffix
    case .external, .unsafe, .missing, .missingAnchor, .outside: return destination
    }
  }

  /// The URL of something with a name.
  package func url(of target: Target, from here: Route) -> String {
    let route = routes[target.page] ?? Route(page: target.page)
    let fragment = "#" + URLPath.encoded(target.label)
    return route == here ? fragment : here.url(to: route) + fragment
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

extension Route {
  /// The route of a document.
  init(of document: Document) {
    self.init(page: document.source.path, slug: document.validSlug)
  }
}

extension Document {
  /// The slug of the front matter, if it can be the name of a file.
  var validSlug: String? {
    guard let slug = frontMatter.slug?.text, !isFolderPage, !slug.isEmpty, slug.utf8.count <= 200,
      !slug.hasPrefix("."), !slug.utf8.contains(where: { $0 < 0x20 || "/\\#?%".utf8.contains($0) })
    else { return nil }
    return slug
  }

  /// What a fragment may name besides headings and labels: footnotes, and `id`s in raw HTML.
  fileprivate var otherAnchors: Set<[UInt8]> {
    var names: Set<[UInt8]> = []
    for footnote in footnotes { names.insert(Array("fn-\(footnote.label)".utf8)) }
    for block in allBlocks {
      if case .html(let html) = block.kind { names.formUnion(HTMLAnchors.names(in: html)) }
    }
    visitInlines { inline in
      if case .html(let html) = inline.kind { names.formUnion(HTMLAnchors.names(in: html)) }
    }
    return names
  }
}
