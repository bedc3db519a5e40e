import FigureModel

/// Lays out a pooling: the input with its windows in colors, an arrow, what is kept.
enum PoolingLayout {
  /// The scene of a pooling.
  static func scene(_ grid: PoolingGrid, _ typesetter: LabelTypesetter) -> Scene {
    var draft = DiagramDraft(typesetter)
    let input = GridDraft.shortened(grid.input)
    let output = Self.output(of: grid, input)
    let (cell, hasNumbers) = GridDraft.cell(for: [input, output], typesetter)
    let left = GridDraft(
      values: input, origin: Point(x: 0, y: -Double(input.count) * cell / 2), cell: cell,
      hasNumbers: hasNumbers)
    let start = left.box.maxX + 16
    let name = typesetter.words(grid.kind == .max ? "maximum" : "mean", .axis)
    let stride = grid.stride == grid.size ? "" : ", stride \(grid.stride)"
    let window = typesetter.words("\(grid.size) × \(grid.size)\(stride)", .subtitle)
    let end = start + max(56, max(name.width, window.width) + 20)
    let right = GridDraft(
      values: output, origin: Point(x: end + 16, y: -Double(output.count) * cell / 2), cell: cell,
      hasNumbers: hasNumbers)
    for part in [left, right] { part.draw(into: &draft) }
    let edge = SceneEdge(points: [Point(x: start, y: 0), Point(x: end, y: 0)], role: .data)
    draft.scene.add(edge)
    draft.label(name, over: edge)
    let below = Point(x: (start + end - ArrowHead.length) / 2, y: 9 + window.ascent)
    draft.scene.add(SceneLabel(window, centeredOn: below, role: .muted))
    color(grid, left, right, into: &draft)
    let size = { (part: GridDraft) in "\(part.rows) × \(part.columns)" }
    ConvolutionLayout.write(
      captions: [
        ("Input", size(left)),
        ("Output", size(right)),
      ], below: [left, right], into: &draft)
    return draft.finished()
  }

  private static func output(of grid: PoolingGrid, _ input: [[Double?]]) -> [[Double?]] {
    let width = input.map(\.count).min() ?? 0
    guard input.count >= grid.size, width >= grid.size else { return [] }
    return stride(from: 0, through: input.count - grid.size, by: grid.stride).map { row in
      stride(from: 0, through: width - grid.size, by: grid.stride).map { column in
        let window = (0..<grid.size).flatMap { input[row + $0][column..<(column + grid.size)] }
        let numbers = window.compactMap(\.self)
        guard numbers.count == window.count else { return nil }
        return grid.kind == .max
          ? numbers.max() : numbers.reduce(0, +) / Double(numbers.count)
      }
    }
  }

  /// Windows side by side have a color each, as a chessboard of four; of others the first is shown.
  private static func color(
    _ grid: PoolingGrid, _ input: GridDraft, _ output: GridDraft, into draft: inout DiagramDraft
  ) {
    let isApart = grid.stride >= grid.size
    for row in 0..<output.rows {
      for column in 0..<output.columns where isApart || row + column == 0 {
        let series = SceneFill.Paint.series([[0, 1], [2, 3]][row % 2][column % 2])
        let (top, left) = (row * grid.stride, column * grid.stride)
        let (rows, columns) = (top..<(top + grid.size), left..<(left + grid.size))
        input.fill(rows: rows, columns: columns, series, 0.16, into: &draft)
        output.fill(
          rows: row..<(row + 1), columns: column..<(column + 1), series, 0.3, into: &draft)
        if grid.kind == .max, let kept = output.values[row][column] {
          let places = rows.flatMap { y in columns.map { (y, $0) } }
          if let (y, x) = places.first(where: { input.values[$0.0][$0.1] == kept }) {
            input.fill(rows: y..<(y + 1), columns: x..<(x + 1), series, 0.24, into: &draft)
            input.outline(rows: y..<(y + 1), columns: x..<(x + 1), into: &draft)
          }
        }
        if !isApart {
          input.outline(rows: rows, columns: columns, into: &draft)
          output.outline(rows: 0..<1, columns: 0..<1, into: &draft)
        }
      }
    }
  }
}
