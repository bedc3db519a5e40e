import DocumentModel
import FigureModel
import Figures
import SourceText

/// Looks at the figures of a page, as a reader would, for labels that cannot be read.
package struct FigureCheck: Sendable {
  private let renderer: FigureRenderer
  private let place: OutputPlace

  /// A check with what draws the figures, and with what says where the code of each stands.
  package init(_ renderer: FigureRenderer, place: @escaping OutputPlace) {
    (self.renderer, self.place) = (renderer, place)
  }

  /// What is wrong with the drawings of a page's figures and with their values, at their code.
  package func diagnostics(
    of document: Document, _ outputs: [Cell.ID: [Output]]
  ) -> [Diagnostic] {
    document.allBlocks.flatMap { block -> [Diagnostic] in
      guard case .cell(let cell) = block.kind, cell.options.isIncluded, cell.options.showsOutput
      else { return [] }
      let outputs = outputs[cell.id] ?? []
      return outputs.enumerated().flatMap { index, output -> [Diagnostic] in
        let found: [Diagnostic] =
          switch output {
          case .figure(let figure):
            renderer.render(figure, id: "f").diagnostics + renderer.findings(figure)
          case .table(let table): renderer.diagnostics(of: table)
          case .text, .math: []
          }
        let code = found.isEmpty ? nil : place(cell, index, outputs)
        return found.map { $0.moved(to: code).placed(at: block.range, in: document) }
      }
    }
  }
}
