import DocumentModel
import SourceText

/// Checks that links, images and references lead somewhere.
struct LinkChecker {
  /// How many names a page is told what they may be meant as: each is compared with all there are.
  private static let searchLimit = 100

  let links: LinkTable
  /// The paths of pages that are left out.
  let drafts: Set<String>

  /// The message about each one that does not.
  func diagnostics(of document: Document) -> [Diagnostic] {
    let page = document.source.path
    var diagnostics: [Diagnostic] = []
    var searches = 0
    if let image = document.frontMatter.image,
      let message = message(image.text, page, image.range, &searches)
    {
      diagnostics.append(message)
    }
    document.visitInlines { inline in
      switch inline.kind {
      case .link(let link):
        if let message = message(link.destination, page, inline.range, &searches) {
          diagnostics.append(message)
        }
      case .image(let image):
        if let message = message(image.destination, page, inline.range, &searches) {
          diagnostics.append(message)
        }
      case .reference(let label):
        if links.target(ofLabel: label) == nil {
          let near = near(&searches) { NearestName.find(label, among: links.allLabels) }
          diagnostics.append(.unknownLabel(label, near: near, page, inline.range))
        }
      default: break
      }
    }
    return diagnostics
  }

  /// The message about each link in the bar on top that leads nowhere; they are written as on the
  /// first page.
  func diagnostics(of navigation: [SiteConfiguration.NavigationLink]) -> [Diagnostic] {
    var searches = 0
    return navigation.compactMap { link in
      let target = link.destination
      var found = message(target.text, "content/index.md", target.range, &searches)
      found?.file = "notesite.yml"
      return found
    }
  }

  private func message(
    _ destination: String, _ page: String, _ range: SourceRange, _ searches: inout Int
  ) -> Diagnostic? {
    switch links.target(of: destination, on: page) {
    case .external, .page, .asset: return nil
    case .unsafe: return .unsafeScheme(page, range)
    case .outside: return .leavesSite(destination, page, range)
    case .missing(let path) where drafts.contains(path): return .leadsToDraft(path, page, range)
    case .missing(let path):
      let near = near(&searches) {
        NearestName.find(path, among: links.paths, after: "content/")
      }
      return .missingFile(path, near: near, page, range)
    case .missingAnchor(let target, let fragment):
      let near = near(&searches) {
        NearestName.find(fragment, among: links.anchors(of: target))
      }
      return .missingAnchor(fragment, of: target, near: near, page, range)
    }
  }

  private func near(_ searches: inout Int, _ find: () -> String?) -> String? {
    guard searches < Self.searchLimit else { return nil }
    searches += 1
    return find()
  }
}
