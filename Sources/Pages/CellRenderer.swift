import DocumentModel
import FigureModel
import Figures
import HTML
import Highlight
import SourceText

/// A cell on the page: its code, then what it gave, or what went wrong in place of it.
struct CellRenderer: Sendable {
  let figures: FigureRenderer
  /// The URL of a file of a figure by its name; nil where figures have no files.
  var fileURL: (@Sendable (String) -> String)?
  /// Where the code stands that showed an output.
  var place: OutputPlace = { _, _, _ in nil }
  /// What stands in the caption of a cell's last figure or table, if it has one.
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
    // An error shows even where nothing else of the cell does, unless it is an expected one.
    guard cell.options.isIncluded || failure != nil && !cell.options.expectsFailure else {
      return Diagnosed(.fragment([]))
    }
    var nodes = [code(cell)].compactMap { $0 }
    var diagnostics: [Diagnostic] = []
    let outputs = cell.options.showsOutput ? outputs : []
    let captioned = outputs.lastIndex { if case .text = $0 { false } else { true } }
    for (index, output) in outputs.enumerated() {
      let place = outputs[..<index].count { if case .figure = $0 { true } else { false } }
      let drawn = node(output, of: cell, at: place, name: index == 0 ? name : "\(name)-\(index)")
      let code = drawn.diagnostics.isEmpty ? nil : self.place(cell, index, outputs)
      diagnostics += drawn.diagnostics.map { $0.moved(to: code) }
      nodes.append(captioned == index ? withCaption(drawn.value, of: cell, output) : drawn.value)
    }
    if let failure { nodes.append(self.failure(failure, of: cell)) }
    let attributes: HTMLAttributes = ["class": "cell", "id": cell.options.label]
    return Diagnosed(.element("div", attributes, nodes), diagnostics)
  }
}

extension CellRenderer {
  private func code(_ cell: Cell) -> HTMLNode? {
    guard cell.options.echo != .false, cell.options.isIncluded else { return nil }
    let nodes = Highlighter.nodes(cell.code, language: "swift")
    let block = HTMLNode.element(
      "pre", [:], [.element("code", ["class": "language-swift"], nodes)])
    guard cell.options.echo == .fold else { return block }
    return .element("details", [:], [.element("summary", [:], [.text("Code")]), block])
  }

  private func node(
    _ output: Output, of cell: Cell, at index: Int, name: String
  ) -> Diagnosed<HTMLNode> {
    switch output {
    case .text(let text):
      let code = HTMLNode.element("code", [:], [.text(text)])
      return Diagnosed(.element("pre", ["class": "prints"], [code]))
    case .math(let tex):
      let formula = Label.math(tex).markup
      return Diagnosed(.element("div", ["class": "formula"], [formula]))
    case .table(let table):
      let found = figures.diagnostics(of: table)
      return Diagnosed(.element("div", ["class": "table"], [table.markup]), found)
    case .figure(let figure):
      let drawn = figures.render(figure.described(as: cell.options.alt), id: name)
      let style = cell.options.width.map { "max-width: \($0.css); margin-inline: auto" }
      var nodes = [
        HTMLNode.element("div", ["class": "drawing", "style": style], [drawn.value])
      ]
      let tables = PlotTable.list(of: figure)
      let line =
        (tables.isEmpty ? [] : [data(tables)]) + links(to: FigureFiles(figure, of: cell, at: index))
      if !line.isEmpty { nodes.append(.element("div", ["class": "files"], line)) }
      return Diagnosed(.element("figure", [:], nodes), drawn.diagnostics)
    }
  }

  /// The caption stands below a drawing and above its data, and makes a figure of anything else.
  private func withCaption(_ node: HTMLNode, of cell: Cell, _ output: Output) -> HTMLNode {
    guard let content = self.caption(cell) else { return node }
    let caption = HTMLNode.element("figcaption", [:], [content])
    guard case .figure = output, case .element(let name, let attributes, var nodes) = node else {
      return .element("figure", [:], [node, caption])
    }
    nodes.insert(caption, at: min(1, nodes.count))
    return .element(name, attributes, nodes)
  }

  private func failure(_ text: String, of cell: Cell) -> HTMLNode {
    let code = HTMLNode.element("code", [:], [.text(text)])
    if cell.options.expectsFailure { return .element("pre", ["class": "expected"], [code]) }
    return .element("pre", ["class": "failure", "role": "alert"], [code])
  }

  private func data(_ tables: [PlotTable]) -> HTMLNode {
    .element(
      "details", ["class": "data"],
      [.element("summary", [:], [.text("Data")])]
        + tables.map { .element("div", ["class": "table"], [markup($0)]) })
  }

  private func markup(_ table: PlotTable) -> HTMLNode {
    let head = table.columns.map { column in
      HTMLNode.element("th", ["scope": "col"], [column.markup])
    }
    let rows = table.rows.map { row in
      HTMLNode.element("tr", [:], row.map { .element("td", [:], [Label($0).markup]) })
    }
    let name = table.name.map { HTMLNode.element("caption", [:], [$0.markup]) }
    return .element(
      "table",
      children: name ?? .fragment([]), .element("thead", children: .element("tr", [:], head)),
      .element("tbody", [:], rows))
  }
}
