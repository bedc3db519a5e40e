import DocumentModel
import FigureModel
import Figures
import HTML
import Highlight
import SourceText

/// A cell on the page: its code, then what it gave, or what went wrong in place of it.
struct CellRenderer: Sendable {
  let figures: FigureRenderer
  /// What stands in the caption of a cell's last figure, if it has one.
  let caption: @Sendable (Cell) -> HTMLNode?

  /// The markup of a cell.
  ///
  /// - Parameters:
  ///   - outputs: What the cell gave, in order.
  ///   - failure: The messages of a cell that failed, as the terminal shows them.
  ///   - name: What the ids in its drawings begin with, unique on the page.
  func render(
    _ cell: Cell, outputs: [Output], failure: String?, name: String
  ) -> Diagnosed<HTMLNode> {
    var nodes = [code(cell)].compactMap { $0 }
    var diagnostics: [Diagnostic] = []
    let lastFigure = outputs.lastIndex { if case .figure = $0 { true } else { false } }
    for (index, output) in outputs.enumerated() {
      switch output {
      case .text(let text):
        nodes.append(.element("pre", ["class": "prints"], [.element("code", [:], [.text(text)])]))
      case .figure(let figure):
        let drawn = figures.render(figure, id: index == 0 ? name : "\(name)-\(index)")
        diagnostics += drawn.diagnostics
        let caption = index == lastFigure ? self.caption(cell) : nil
        nodes.append(figureElement(figure, drawn.value, caption))
      }
    }
    if let failure {
      let text = HTMLNode.element("code", [:], [.text(failure)])
      nodes.append(.element("pre", ["class": "failure", "role": "alert"], [text]))
    }
    let attributes: HTMLAttributes = ["class": "cell", "id": cell.options.label]
    return Diagnosed(.element("div", attributes, nodes), diagnostics)
  }
}

extension CellRenderer {
  private func code(_ cell: Cell) -> HTMLNode? {
    guard cell.options.echo != .false else { return nil }
    let nodes = Highlighter.nodes(cell.code, language: "swift")
    let block = HTMLNode.element(
      "pre", [:], [.element("code", ["class": "language-swift"], nodes)])
    guard cell.options.echo == .fold else { return block }
    return .element("details", [:], [.element("summary", [:], [.text("Code")]), block])
  }

  private func figureElement(
    _ figure: Figure, _ drawing: HTMLNode, _ caption: HTMLNode?
  ) -> HTMLNode {
    var nodes = [HTMLNode.element("div", ["class": "drawing"], [drawing])]
    if let caption { nodes.append(.element("figcaption", [:], [caption])) }
    if case .plot(let plot) = figure { nodes.append(data(of: plot)) }
    return .element("figure", [:], nodes)
  }

  private func data(of plot: Plot) -> HTMLNode {
    let table = PlotTable(plot)
    let head = table.columns.map { column in
      HTMLNode.element("th", ["scope": "col"], [column.markup])
    }
    let rows = table.rows.map { row in
      HTMLNode.element("tr", [:], row.map { .element("td", [:], [.text($0)]) })
    }
    let markup = HTMLNode.element(
      "table",
      children: .element("thead", children: .element("tr", [:], head)),
      .element("tbody", [:], rows))
    return .element(
      "details", ["class": "data"],
      [
        .element("summary", [:], [.text("Data")]),
        .element("div", ["class": "table"], [markup]),
      ])
  }
}
