import DocumentModel
import FigureModel
import SourceText

/// What the cells of a page gave.
package struct CellResults: Hashable, Sendable {
  /// The outputs of each cell, in the order in which they were made; a cell without any has none.
  package var outputs: [Cell.ID: [Output]]
  /// How the cells failed that were expected to: shown in the place of their results.
  package var expected: [Diagnostic] = []
  /// How many cells and expressions began to run for this.
  package var ranCount: Int
  /// How many cells had their outputs in the cache.
  package var cachedCount: Int

  /// Results.
  package init(outputs: [Cell.ID: [Output]] = [:], ranCount: Int = 0, cachedCount: Int = 0) {
    self.outputs = outputs
    self.ranCount = ranCount
    self.cachedCount = cachedCount
  }
}
