/// How a page refers to its sources.
package enum CitationStyle: String, Sendable, Hashable, CaseIterable {
  /// `(Elman, 1990)`, and a list sorted by author.
  case authorYear = "author-year"
  /// `[1]`, and a list in the order of the citations.
  case numeric
}
