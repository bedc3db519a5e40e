import FigureModel

/// Lays out a convolution at one place: input ∗ kernel = output, and the sum below.
enum ConvolutionLayout {
  private static let gap = 20.0

  /// The scene of a convolution.
  static func scene(_ grid: ConvolutionGrid, _ typesetter: LabelTypesetter) -> Scene {
    let values = ConvolutionValues(grid)
    var draft = DiagramDraft(typesetter)
    let all = [values.input, values.kernel, values.output]
    let (side, hasNumbers) = GridDraft.cell(for: all, typesetter)
    var x = 0.0
    var grids: [GridDraft] = []
    for (index, matrix) in all.enumerated() {
      let height = Double(matrix.count) * side
      let draftGrid = GridDraft(
        values: matrix, origin: Point(x: x, y: -height / 2), cell: side, hasNumbers: hasNumbers)
      grids.append(draftGrid)
      x = draftGrid.box.maxX
      if index < 2 { x = write(index == 0 ? "∗" : "=", after: x, into: &draft) }
    }
    draw(grids, values, into: &draft)
    write(captions: captions(of: grid, values), below: grids, into: &draft)
    if hasNumbers { writeSum(values, below: grids, into: &draft) }
    return draft.finished()
  }

  private static func write(_ sign: String, after x: Double, into draft: inout DiagramDraft)
    -> Double
  {
    let label = draft.typesetter.typeset(.math(sign == "∗" ? "*" : sign), .label)
    let baseline = Point(x: x + gap, y: label.inkCenterHeight)
    draft.scene.add(SceneLabel(label, startingAt: baseline))
    return x + 2 * gap + label.width
  }

  private static func draw(
    _ grids: [GridDraft], _ values: ConvolutionValues, into draft: inout DiagramDraft
  ) {
    let padding = values.padding
    let (rows, columns) = (grids[0].rows, grids[0].columns)
    let isPadding = { (row: Int, column: Int) in
      row < padding || column < padding || row >= rows - padding || column >= columns - padding
    }
    grids[0].draw(into: &draft, muted: isPadding)
    for grid in grids.dropFirst() { grid.draw(into: &draft) }
    if padding > 0 { tint(padding, of: grids[0], into: &draft) }
    guard let (top, left) = values.place else { return }
    let window = (top * values.stride, left * values.stride)
    let marks = [
      (grids[0], window.0..<(window.0 + grids[1].rows), window.1..<(window.1 + grids[1].columns)),
      (grids[1], 0..<grids[1].rows, 0..<grids[1].columns),
      (grids[2], top..<(top + 1), left..<(left + 1)),
    ]
    for (grid, rows, columns) in marks {
      grid.fill(rows: rows, columns: columns, .role("state"), 0.14, into: &draft)
      grid.outline(rows: rows, columns: columns, into: &draft)
    }
  }

  /// Shades the zeros around the picture.
  private static func tint(_ padding: Int, of grid: GridDraft, into draft: inout DiagramDraft) {
    let (rows, columns) = (grid.rows, grid.columns)
    guard rows > 2 * padding, columns > 2 * padding else { return }
    let inner = padding..<(rows - padding)
    for rows in [0..<padding, (rows - padding)..<rows] {
      grid.fill(rows: rows, columns: 0..<columns, .role("line"), 0.5, into: &draft)
    }
    for part in [0..<padding, (columns - padding)..<columns] {
      grid.fill(rows: inner, columns: part, .role("line"), 0.5, into: &draft)
    }
  }

  private static func captions(
    of grid: ConvolutionGrid, _ values: ConvolutionValues
  ) -> [(String, String)] {
    func size(_ matrix: [[Double?]]) -> String {
      "\(matrix.count) × \(matrix.map(\.count).max() ?? 0)"
    }
    let padding = grid.padding > 0 ? ", padding \(grid.padding)" : ""
    let stride = grid.stride > 1 ? ", stride \(grid.stride)" : ""
    return [
      ("Input", size(grid.input) + padding), ("Kernel", size(grid.kernel) + stride),
      ("Output", size(values.output)),
    ]
  }

  /// Writes a name and a size below each grid.
  static func write(
    captions: [(String, String)], below grids: [GridDraft], into draft: inout DiagramDraft
  ) {
    let bottom = grids.map(\.box.maxY).max() ?? 0
    for ((name, detail), grid) in zip(captions, grids) {
      let label = draft.typesetter.words(name, .caption)
      let line = draft.typesetter.words(detail, .subtitle)
      let middle = Point(x: grid.box.center.x, y: bottom + 12 + label.ascent)
      draft.scene.add(SceneLabel(label, centeredOn: middle))
      draft.scene.add(SceneLabel(line, centeredOn: middle.moved(y: 18), role: .muted))
    }
  }

  /// The products at the place that is shown, if they fit on a line.
  private static func writeSum(
    _ values: ConvolutionValues, below grids: [GridDraft], into draft: inout DiagramDraft
  ) {
    guard let sum = values.sum else { return }
    let label = draft.typesetter.typeset(.math(sum), .axis)
    let width = (grids.last?.box.maxX ?? 0) - (grids.first?.box.minX ?? 0)
    guard label.width <= 680 else { return }
    let y = (grids.map(\.box.maxY).max() ?? 0) + 70 + label.ascent / 2
    draft.scene.add(SceneLabel(label, centeredOn: Point(x: width / 2, y: y), role: .state))
  }
}
