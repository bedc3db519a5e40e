import DocumentModel
import SourceText

/// Finds labels that nothing in the site refers to.
enum UnusedLabelChecker {
  /// A warning for each.
  static func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
    var used: Set<[UInt8]> = []
    for page in site.pages {
      let path = page.document.source.path
      page.document.visitInlines { inline in
        switch inline.kind {
        case .reference(let label): used.insert(Array(label.utf8))
        case .link(let link):
          if let target = site.links.labelledTarget(of: link.destination, on: path) {
            used.insert(Array(target.label.utf8))
          }
        default: break
        }
      }
    }
    return site.links.allLabels.compactMap { label in
      guard !used.contains(Array(label.utf8)), let target = site.links.target(ofLabel: label)
      else { return nil }
      return .unusedLabel(target)
    }
  }
}
