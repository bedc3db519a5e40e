import DocumentModel
import FigureModel
import Figures
import SourceText

/// Looks at the figures of a page, as a reader would, for labels that cannot be read.
package struct FigureCheck: Sendable {
  private let renderer: FigureRenderer

  /// A check with what draws the figures.
  package init(_ renderer: FigureRenderer) { self.renderer = renderer }

  /// What is wrong with the drawings of a page's figures and with their values, at their cells.
  package func diagnostics(
    of document: Document, _ outputs: [Cell.ID: [Output]]
  ) -> [Diagnostic] {
    document.allBlocks.flatMap { block -> [Diagnostic] in
      guard case .cell(let cell) = block.kind, cell.options.isIncluded, cell.options.showsOutput
      else { return [] }
      return (outputs[cell.id] ?? []).flatMap { output -> [Diagnostic] in
        guard case .figure(let figure) = output else { return [] }
        return (renderer.render(figure, id: "f").diagnostics + renderer.findings(figure))
          .map { $0.placed(at: block.range, in: document) }
      }
    }
  }
}
