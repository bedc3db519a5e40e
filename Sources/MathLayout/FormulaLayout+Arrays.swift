import TeXMath

extension FormulaLayout {
  /// Rows and columns, centred on the axis, between the brackets that belong to them.
  func array(_ array: MathArray, _ style: LayoutStyle) -> MathAtom {
    let grid = grid(of: array, style).centered(onAxis: axis(style))
    guard array.left != nil || array.right != nil else { return MathAtom(box: grid) }
    let target = fenceHeight(over: [grid], style)
    var box = delimiter(array.left, atLeast: target, style)
    box.append(grid)
    box.append(delimiter(array.right, atLeast: target, style))
    return MathAtom(box: box, mathClass: .inner)
  }

  /// The cells in their places; the baseline is that of the first row.
  private func grid(of array: MathArray, _ style: LayoutStyle) -> MathBox {
    let metrics = ArrayMetrics(array)
    let rows = array.rows.map { row in
      row.enumerated().map { column, nodes in cell(nodes, column, metrics, style) }
    }
    let grid = ArrayGrid(rows: rows, metrics: metrics, em: em(style)) { column in
      metrics.alignment(of: column, in: array).share
    }
    return grid.box(
      verticalLines: array.verticalLines + array.dashedVerticalLines,
      horizontalLines: array.horizontalLines + array.dashedHorizontalLines)
  }

  /// One cell. In aligned equations a right-hand side begins as if after an operand, so that a
  /// leading `=` keeps its space.
  private func cell(
    _ nodes: [MathNode], _ column: Int, _ metrics: ArrayMetrics, _ outer: LayoutStyle
  ) -> MathBox {
    let style = metrics.style(in: outer)
    let inside = items(nodes, style)
    guard metrics.continuesEquations, column % 2 == 1 else { return assemble(inside) }
    return assemble([.atom(MathAtom(box: MathBox()), style)] + inside)
  }
}
