import DocumentModel
import FigureModel
import Figures
import Site

extension PageRenderer {
  /// The files beside a page, by their paths: the drawings of its figures and their data.
  package func files(of page: ResolvedPage) -> [String: [UInt8]] {
    let folder = FigureFiles.folder(of: page.route)
    var files: [String: [UInt8]] = [:]
    for (cell, index, figure) in shownFigures(on: page) {
      let made = FigureFiles(figure.described(as: cell.options.alt), of: cell, at: index)
      for (name, bytes) in zip(made.names, made.contents(figures)) {
        files[folder + name] = bytes
      }
    }
    return files
  }

  /// The figures that a page shows, each with its cell and its place among the cell's figures.
  private func shownFigures(
    on page: ResolvedPage
  ) -> [(cell: Cell, index: Int, figure: Figure)] {
    page.document.allBlocks.flatMap { block -> [(Cell, Int, Figure)] in
      guard case .cell(let cell) = block.kind, cell.options.isIncluded, cell.options.showsOutput
      else { return [] }
      let figures = (outputs[cell.id] ?? []).compactMap { output in
        if case .figure(let figure) = output { figure } else { nil }
      }
      return figures.enumerated().map { (cell, $0, $1) }
    }
  }
}
