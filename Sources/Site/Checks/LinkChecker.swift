import DocumentModel
import SourceText

/// Checks that links, images and references lead somewhere.
struct LinkChecker {
  let links: LinkTable
  /// The paths of pages that are left out.
  let drafts: Set<String>

  /// How many messages of a page look for the nearest name, which costs time for every name there
  /// is.
  private static let hintLimit = 100

  /// The message about each one that does not.
  func diagnostics(of document: Document) -> [Diagnostic] {
    let page = document.source.path
    var diagnostics: [Diagnostic] = []
    var hasHint: Bool { diagnostics.count < Self.hintLimit }
    document.visitInlines { inline in
      switch inline.kind {
      case .link(let link):
        if let message = message(link.destination, page, inline.range, hasHint) {
          diagnostics.append(message)
        }
      case .image(let image):
        if let message = message(image.destination, page, inline.range, hasHint) {
          diagnostics.append(message)
        }
      case .reference(let label):
        if links.target(ofLabel: label) == nil {
          let near = hasHint ? NearestName.find(label, among: links.allLabels) : nil
          diagnostics.append(.unknownLabel(label, near: near, page, inline.range))
        }
      default: break
      }
    }
    return diagnostics
  }

  private func message(
    _ destination: String, _ page: String, _ range: SourceRange, _ hasHint: Bool
  ) -> Diagnostic? {
    switch links.target(of: destination, on: page) {
    case .external, .page, .asset: return nil
    case .unsafe: return .unsafeScheme(page, range)
    case .outside: return .leavesSite(destination, page, range)
    case .missing(let path) where drafts.contains(path): return .leadsToDraft(path, page, range)
    case .missing(let path):
      let near =
        hasHint ? NearestName.find(path, among: links.paths, after: "content/") : nil
      return .missingFile(path, near: near, page, range)
    case .missingAnchor(let target, let fragment):
      let near = hasHint ? NearestName.find(fragment, among: links.anchors(of: target)) : nil
      return .missingAnchor(fragment, of: target, near: near, page, range)
    }
  }
}
