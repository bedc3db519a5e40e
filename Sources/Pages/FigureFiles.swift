import DocumentModel
import FigureModel
import Figures
import Site

/// The files that lie beside a page for one of its figures: the drawing, and the data of plots.
struct FigureFiles {
  private let figure: Figure
  private let base: String
  private let data: FigureData?

  /// The files of a figure of a cell, by its place among the cell's figures.
  ///
  /// They have the cell's label, `fig-sum.svg`; a cell without one is known by its number.
  init(_ figure: Figure, of cell: Cell, at index: Int) {
    self.figure = figure
    let label = cell.options.label.flatMap { $0.utf8.allSatisfy(Self.isPlain) ? $0 : nil }
    base = (label ?? "cell\(cell.id.index)") + (index == 0 ? "" : "-\(index)")
    data = FigureData(figure)
  }

  /// Their names.
  var names: [String] { data == nil ? ["\(base).svg"] : ["\(base).svg", "\(base).csv"] }

  /// Their bytes, in the order of the names.
  func contents(_ renderer: FigureRenderer) -> [[UInt8]] {
    [renderer.file(figure)] + (data.map { [$0.csv] } ?? [])
  }

  /// The folder of a page's files: `rnn/` beside `rnn.html`.
  static func folder(of page: Route) -> String {
    (page.path.hasSuffix(".html") ? String(page.path.dropLast(5)) : page.path + "-files") + "/"
  }

  /// Letters, digits, hyphens and low lines; anything else could not be a name everywhere.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
