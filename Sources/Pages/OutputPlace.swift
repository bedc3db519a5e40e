import DocumentModel
import FigureModel
import SourceText

/// Says where in a page's file the code stands that showed one of a cell's outputs; nil if it
/// cannot tell.
package typealias OutputPlace = @Sendable (Cell, _ index: Int, _ outputs: [Output]) -> SourceRange?

extension Diagnostic {
  /// The same message at a place, if there is one.
  func moved(to range: SourceRange?) -> Diagnostic {
    var copy = self
    copy.range = range ?? self.range
    return copy
  }

  /// The same message about a figure: at the line that showed it, else at the cell that made it.
  func placed(at cell: SourceRange, in document: Document) -> Diagnostic {
    let place = range.isEmpty ? cell : range
    var copy = located(in: document.source.path)
    let line = document.source.lines.line(at: place.start)
    let end = document.source.lines.start(ofLine: line + 1)
    copy.range = SourceRange(place.start, min(max(end - 1, place.start), place.end))
    return copy
  }
}
