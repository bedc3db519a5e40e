import FigureModel

/// A table of numbers in cells, in the making: what convolutions and pools are explained with.
struct GridDraft {
  /// How many rows or columns are drawn.
  static let mostCells = 24

  let values: [[Double?]]
  let origin: Point
  let cell: Double
  let hasNumbers: Bool

  var rows: Int { values.count }
  var columns: Int { values.map(\.count).max() ?? 0 }
  var box: Rect { frame(rows: 0..<max(rows, 1), columns: 0..<max(columns, 1)) }

  /// The rectangle around some cells.
  func frame(rows: Range<Int>, columns: Range<Int>) -> Rect {
    Rect(
      minX: origin.x + Double(columns.lowerBound) * cell,
      minY: origin.y + Double(rows.lowerBound) * cell,
      maxX: origin.x + Double(columns.upperBound) * cell,
      maxY: origin.y + Double(rows.upperBound) * cell)
  }

  /// Draws lines and numbers.
  func draw(into draft: inout DiagramDraft, muted: (Int, Int) -> Bool = { _, _ in false }) {
    draft.scene.fills.append(SceneFill(rects: [box], paint: .role("node")))
    draw(lines, into: &draft)
    guard hasNumbers else { return }
    for (row, numbers) in values.enumerated() {
      for (column, number) in numbers.enumerated() {
        let center = frame(rows: row..<(row + 1), columns: column..<(column + 1)).center
        let text = number.map(NumberDisplay.text) ?? "–"
        let label = draft.typesetter.words(text, .tick)
        draft.scene.add(
          SceneLabel(
            label, centeredOn: center.moved(y: label.centerHeight),
            role: muted(row, column) ? .muted : .ink))
      }
    }
  }

  /// Fills cells with a color of the palette.
  func fill(
    rows: Range<Int>, columns: Range<Int>, _ paint: SceneFill.Paint, _ opacity: Double,
    into draft: inout DiagramDraft
  ) {
    draft.scene.fills.append(
      SceneFill(rects: [frame(rows: rows, columns: columns)], paint: paint, opacity: opacity))
  }

  /// Frames cells.
  func outline(rows: Range<Int>, columns: Range<Int>, into draft: inout DiagramDraft) {
    let outline = frame(rows: rows, columns: columns).outline
    draft.scene.curves.append(SceneCurve(pieces: [outline], role: .window))
  }

  private func draw(_ lines: [[Point]], into draft: inout DiagramDraft) {
    draft.scene.curves.append(SceneCurve(pieces: lines, role: .lattice))
    draft.scene.curves.append(SceneCurve(pieces: [box.outline], role: .axis))
  }

  private var lines: [[Point]] {
    let across = (1..<max(rows, 1)).map { row -> [Point] in
      let y = origin.y + Double(row) * cell
      return [Point(x: box.minX, y: y), Point(x: box.maxX, y: y)]
    }
    let down = (1..<max(columns, 1)).map { column -> [Point] in
      let x = origin.x + Double(column) * cell
      return [Point(x: x, y: box.minY), Point(x: x, y: box.maxY)]
    }
    return across + down
  }

  /// The side of a cell that holds the longest of some numbers; too many numbers are not written.
  static func cell(for grids: [[[Double?]]], _ typesetter: LabelTypesetter) -> (Double, Bool) {
    let most = grids.map { max($0.count, $0.map(\.count).max() ?? 0) }.max() ?? 0
    let widest =
      grids.joined().joined().map { number in
        typesetter.words(number.map(NumberDisplay.text) ?? "–", .tick).width
      }.max() ?? 0
    let size = DiagramMeasure.onGrid(max(28, widest + 10))
    return size * Double(most) <= 420 ? (size, true) : (max(6, 280 / Double(max(most, 1))), false)
  }

  /// As many rows and columns as are drawn.
  static func shortened(_ values: [[Double?]]) -> [[Double?]] {
    values.prefix(mostCells).map { Array($0.prefix(mostCells)) }
  }
}
