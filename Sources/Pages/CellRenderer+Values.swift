import DocumentModel
import FigureModel
import Figures
import HTML

// Values in running text, and the small things that cells show.
extension CellRenderer {
  /// The markup of an expression in running text: its value, or its code where it has none.
  func renderValue(_ cell: Cell, outputs: [Output], failure: String?) -> HTMLNode {
    let shown = cell.options.showsOutput ? outputs.compactMap(\.inline) : []
    if let failure {
      let code = HTMLNode.element("code", [:], [.text(cell.code)])
      return .element("span", ["class": "failure", "role": "alert", "title": failure], [code])
    }
    if shown.isEmpty { return .element("code", [:], [.text(cell.code)]) }
    return .element("span", ["class": "value"], shown)
  }
}

extension Output {
  /// The output in running text; nil for what does not fit there.
  fileprivate var inline: HTMLNode? {
    switch self {
    case .text(let text): .text(text)
    case .math(let tex): Label.math(tex).markup
    case .table, .figure: nil
    }
  }
}

extension Figure {
  /// The same figure, for readers who cannot see it described by these words alone.
  func described(as words: String?) -> Figure {
    guard let words else { return self }
    switch self {
    case .plot(var plot):
      (plot.title, plot.description) = (words, "")
      return .plot(plot)
    case .diagram(var diagram):
      (diagram.title, diagram.description) = (words, "")
      return .diagram(diagram)
    case .canvas(var canvas):
      (canvas.title, canvas.description) = (words, "")
      return .canvas(canvas)
    case .sweep(var sweep):
      for index in sweep.frames.indices {
        sweep.frames[index].figure = sweep.frames[index].figure.described(as: words)
      }
      return .sweep(sweep)
    case .group(var group):
      (group.title, group.description) = (words, "")
      return .group(group)
    case .pixels, .matrix, .sign:
      var group = FigureGroup(.column, [FigureGroup.Member(self)])
      (group.title, group.description) = (words, "")
      return .group(group)
    }
  }
}

extension DataTable {
  /// The table, with numbers to the right.
  var markup: HTMLNode {
    let style = { (column: Int) -> String? in
      columns[column].isNumeric ? "text-align: end" : nil
    }
    let head = columns.enumerated().map { index, column in
      HTMLNode.element(
        "th", ["scope": "col", "style": style(index)], [column.label.markup])
    }
    let body = rows.map { row in
      HTMLNode.element(
        "tr", [:],
        row.prefix(columns.count).enumerated().map { index, entry in
          .element("td", ["style": style(index)], [entry.markup])
        })
    }
    return .element(
      "table",
      children: .element("thead", children: .element("tr", [:], head)),
      .element("tbody", [:], body))
  }
}
