import Bibliography
import DocumentModel

extension ReferenceList {
  /// What a citation says; nil if it is a name in a sentence that the list does not have.
  package func label(of citation: DocumentModel.Citation) -> [CitationRun]? {
    if citation.isNarrative, let key = citation.items.first?.key, !contains(key) { return nil }
    let items = citation.items.map { item in
      Bibliography.Citation.Item(
        item.key, prefix: item.prefix, locator: item.locator, suppressesAuthor: item.omitsAuthor)
    }
    return label(for: Bibliography.Citation(items, isNarrative: citation.isNarrative))
  }
}
