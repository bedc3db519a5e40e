import DocumentModel
import SourceText

/// Finds files that would be written over a page: `a.html` beside `a.md`.
enum AddressChecker {
  /// The message about each file that has the URL of a page, but for letter case and Unicode form.
  static func diagnostics(of documents: [Document], _ assets: Set<String>) -> [Diagnostic] {
    var taken: [String: String] = [:]
    for document in documents {
      taken[Route(of: document).path.lowercased()] = document.source.path
    }
    let sorted = assets.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return sorted.compactMap { asset in
      taken[Route(asset: asset).path.lowercased()].map { Diagnostic.sameURL(asset, as: $0) }
    }
  }
}
