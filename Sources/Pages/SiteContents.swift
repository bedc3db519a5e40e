import Site

/// The site's contents as markup, rendered once a folder instead of once a page: the pages of a
/// folder share all links, and differ in which one is marked as the page being shown.
struct SiteContents: Sendable {
  /// Begins and ends the number of a page in a template's result. `HTMLWriter` lets no control
  /// character through, so no title can be taken for one.
  private static let (opening, closing) = (UInt8(1), UInt8(2))

  private var markup: [String: [UInt8]] = [:]
  private var numbers: [String: String] = [:]

  /// The contents of a site, for every folder that has a page.
  init(_ site: ResolvedSite, _ templates: PageTemplates) {
    for (number, page) in site.pages.enumerated() {
      numbers[page.document.source.path] = String(number)
    }
    for page in site.pages where markup[page.route.folder] == nil {
      let entries = entries(site.contents.entries, from: page.route, site)
      markup[page.route.folder] = Array(templates.contents(ContentsValues(entries: entries)).utf8)
    }
  }

  /// The contents as a page shows them.
  func markup(for page: ResolvedPage) -> String {
    guard let number = numbers[page.document.source.path], let all = markup[page.route.folder]
    else { return "" }
    var result: [UInt8] = []
    result.reserveCapacity(all.count)
    var rest = all[...]
    while let start = rest.firstIndex(of: Self.opening) {
      result += rest[..<start]
      let end = rest[start...].firstIndex(of: Self.closing) ?? rest.endIndex - 1
      if rest[(start + 1)..<end].elementsEqual(number.utf8) {
        result += " aria-current=\"page\"".utf8
      }
      rest = rest[(end + 1)...]
    }
    return String(decoding: result + rest, as: UTF8.self)
  }
}

extension SiteContents {
  private func entries(
    _ entries: [Contents.Entry], from here: Route, _ site: ResolvedSite
  ) -> [ContentsEntry] {
    entries.map { entry in
      let route = entry.page.flatMap { site.links.routes[$0] }
      let number = entry.page.flatMap { numbers[$0] } ?? ""
      let isNumbered = site.configuration.numbersSections
      return ContentsEntry(
        number: isNumbered ? entry.numberText : nil, title: entry.title.escaped,
        url: route.map { here.url(to: $0).escaped },
        current: "\u{1}\(number)\u{2}", hasEntries: !entry.entries.isEmpty,
        entries: self.entries(entry.entries, from: here, site))
    }
  }
}
