/// The cells of an array in their places, and the lines between them.
struct ArrayGrid {
  let rows: [[MathBox]]
  let metrics: ArrayMetrics
  /// The part of the spare width on the left of the cells, per column.
  let shares: [Double]
  /// Pixels per em.
  let em: Double
  /// The width of each column.
  private let widths: [Double]

  /// A grid; each row may have fewer cells than there are columns.
  init(rows: [[MathBox]], metrics: ArrayMetrics, em: Double, share: (Int) -> Double) {
    self.rows = rows
    self.metrics = metrics
    self.em = em
    let columnCount = rows.map(\.count).max() ?? 0
    shares = (0..<columnCount).map(share)
    widths = (0..<columnCount).map { column in
      rows.reduce(0) { max($0, column < $1.count ? $1[column].width : 0) }
    }
  }

  /// The grid as a box whose baseline is that of the first row.
  func box(verticalLines: [Int], horizontalLines: [Int]) -> MathBox {
    let lefts = columnEdges()
    var box = MathBox(width: (lefts.last ?? 0) + metrics.margin * em)
    let tops = draw(rowsAt: lefts, in: &box)
    let line = 0.04 * em
    for index in horizontalLines where tops.indices.contains(index) {
      box.drawRule(x: 0, y: tops[index] - line / 2, width: box.width, height: line)
    }
    let (top, height) = (-box.height, box.height + box.depth)
    for index in verticalLines where index >= 0 && index <= widths.count {
      box.drawRule(x: lineX(index, lefts) - line / 2, y: top, width: line, height: height)
    }
    return box
  }
}

extension ArrayGrid {
  /// The left edge of each column, and the right edge of the last.
  private func columnEdges() -> [Double] {
    var x = metrics.margin * em
    var lefts: [Double] = []
    for (column, width) in widths.enumerated() {
      if column > 0 { x += metrics.gap(before: column) * em }
      lefts.append(x)
      x += width
    }
    return lefts + [x]
  }

  /// Draws the rows under each other.
  ///
  /// - Returns: The upper edge of each row, and the lower edge of the last.
  private func draw(rowsAt lefts: [Double], in box: inout MathBox) -> [Double] {
    var baseline = 0.0
    var tops: [Double] = []
    for (index, row) in rows.enumerated() {
      let height = row.reduce(metrics.strutHeight * em) { max($0, $1.height) }
      let depth = row.reduce(metrics.strutDepth * em) { max($0, $1.depth) }
      if let last = tops.last { baseline = last + metrics.rowGap * em + height }
      if index == 0 { tops = [-height] } else { tops[index] = baseline - height }
      var line = MathBox(height: height, depth: depth)
      for (column, cell) in row.enumerated() {
        line.draw(cell, x: lefts[column] + (widths[column] - cell.width) * shares[column])
      }
      box.draw(line, x: 0, y: baseline)
      tops.append(baseline + depth)
    }
    return tops
  }

  /// The place of the line before a column: at an outer edge, or in the middle of a gap.
  private func lineX(_ column: Int, _ lefts: [Double]) -> Double {
    if column == 0 { return max(0, lefts[0] - metrics.margin * em) }
    if column == widths.count { return lefts[column] + metrics.margin * em }
    return lefts[column] - metrics.gap(before: column) * em / 2
  }
}
