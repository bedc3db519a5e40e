/// Why the results of a page's cells are taken from the cache, or not.
package struct CellExplanation: Hashable, Sendable {
  /// Whether the next build takes them from the cache.
  package var isCached: Bool
  /// One line each: what the results depend on, or what changed since they were stored.
  package var reasons: [String]

  /// An explanation.
  package init(isCached: Bool, reasons: [String]) {
    self.isCached = isCached
    self.reasons = reasons
  }
}
