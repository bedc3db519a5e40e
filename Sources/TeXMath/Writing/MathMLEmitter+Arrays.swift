import HTML

extension MathMLEmitter {
  /// Rows and columns, with brackets if they have some.
  mutating func array(_ array: MathArray) {
    let isBracketed = array.left != nil || array.right != nil
    if isBracketed {
      html.markup("<mrow>")
      stretchyDelimiter(array.left, .prefix)
    }
    table(array)
    if isBracketed {
      stretchyDelimiter(array.right, .postfix)
      html.markup("</mrow>")
    }
  }

  private mutating func table(_ array: MathArray) {
    let outer = style
    style = array.layout.cellStyle
    html.markup("<mtable")
    let numbers = array.isEquationList ? self.numbers : nil
    let name = array.layout.className + (array.isTight ? " tm-tight" : "")
    html.attribute("class", numbers == nil ? name : name + " tm-rows")
    if style != .text { styleAttributes(style) }
    html.markup(">")
    let rules = ArrayRules(array)
    let columnCount = numbers == nil && array.spans.isEmpty ? 0 : array.columnCount
    for index in array.rows.indices {
      html.markup("<mtr")
      numbers?[index]?.id.map { html.attribute("id", $0) }
      html.markup(numbers == nil ? ">" : "><mtd></mtd>")
      if array.spans.isEmpty {
        for column in array.rows[index].indices {
          cell(array, row: index, column: column, rules)
        }
      } else {
        spanningCells(array, row: index, of: columnCount, rules)
      }
      if let numbers {
        let width = array.width(ofRow: index, all: columnCount)
        number(numbers[index], behind: columnCount - width)
      }
      html.markup("</mtr>")
    }
    html.markup("</mtable>")
    style = outer
  }

  /// The last cell of a row with its number, behind one that stands for the columns it lacks.
  private mutating func number(_ number: MathNumber?, behind missing: Int) {
    if missing > 0 {
      html.markup("<mtd")
      html.attribute("columnspan", String(missing))
      html.markup("></mtd>")
    }
    html.markup("<mtd>")
    if let number { element("<mtext>", number.text, "</mtext>") }
    html.markup("</mtd>")
  }

  /// The cells of a row in an array where some go over several columns.
  private mutating func spanningCells(
    _ array: MathArray, row: Int, of columnCount: Int, _ rules: ArrayRules
  ) {
    var column = 0
    let width = array.width(ofRow: row, all: columnCount)
    for index in array.rows[row].indices {
      let span = array.spans[MathArray.CellPlace(row: row, index: index)]
      let count = max(span.map { $0.columnCount ?? columnCount } ?? 1, 1)
      html.markup("<mtd")
      if count > 1 { html.attribute("columnspan", String(count)) }
      alignment(span?.alignment ?? array.alignment(ofRow: row, column: column))
      let style = rules.style(row: row, columns: column..<column + count, of: width)
      cell(array.rows[row][index], style, isContinued: array.continuesEquation(in: column))
      column += count
    }
  }

  private mutating func cell(
    _ array: MathArray, row: Int, column: Int, _ rules: ArrayRules
  ) {
    html.markup("<mtd")
    alignment(array.alignment(ofRow: row, column: column))
    let style = rules.style(
      row: row, columns: column..<column + 1, of: array.rows[row].count)
    cell(array.rows[row][column], style, isContinued: array.continuesEquation(in: column))
  }

  private mutating func alignment(_ alignment: MathArray.Alignment) {
    switch alignment {
    case .left: html.markup(" class=\"tm-left\"")
    case .right: html.markup(" class=\"tm-right\"")
    case .center: break
    }
  }

  /// The rest of a cell. One that continues an equation begins behind an empty atom, so that a
  /// relation keeps its space.
  private mutating func cell(_ nodes: [MathNode], _ style: String?, isContinued: Bool) {
    if let style { html.attribute("style", style) }
    html.markup(">")
    self.row(nodes, before: isContinued ? .ordinary : nil)
    html.markup("</mtd>")
  }
}

extension MathArray {
  /// The alignment of a cell: that of its column, unless the rows make a staircase.
  public func alignment(ofRow row: Int, column: Int) -> Alignment {
    guard isStaircase, rows.count > 1 else { return alignment(ofColumn: column) }
    return row == 0 ? .left : row == rows.count - 1 ? .right : .center
  }

  /// The alignment of a column; beyond the list its last entry holds, for `aligned` right and
  /// left in turns.
  public func alignment(ofColumn column: Int) -> Alignment {
    if column < columns.count { return columns[column] }
    if layout == .aligned { return column % 2 == 0 ? .right : .left }
    return columns.last ?? .center
  }
}

extension MathArray {
  /// Whether a cell of this column is the right-hand side of an equation.
  fileprivate func continuesEquation(in column: Int) -> Bool {
    layout == .aligned && column % 2 == 1
  }

  /// Whether a horizontal line stands before a row; the lines are in order.
  fileprivate func hasLine(beforeRow row: Int) -> Bool {
    var low = 0
    var high = horizontalLines.count
    while low < high {
      let middle = (low + high) / 2
      if horizontalLines[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < horizontalLines.count && horizontalLines[low] == row
  }
}

extension MathArray.Layout {
  /// The style of the cells.
  fileprivate var cellStyle: MathStyle {
    switch self {
    case .matrix, .cases, .array: .text
    case .small: .script
    case .aligned, .gathered: .display
    }
  }

  fileprivate var className: String {
    switch self {
    case .matrix: "tm-matrix"
    case .small: "tm-small"
    case .cases: "tm-cases"
    case .aligned: "tm-aligned"
    case .gathered: "tm-gathered"
    case .array: "tm-array"
    }
  }
}
