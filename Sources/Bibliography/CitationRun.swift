/// A part of a citation as a page shows it.
package enum CitationRun: Sendable, Hashable {
  /// Words, brackets, commas.
  case text(String)
  /// Words that lead to the entry of a key in the list of references.
  case reference(String, key: String)

  /// The words.
  package var words: String {
    switch self {
    case .text(let words), .reference(let words, _): words
    }
  }
}
