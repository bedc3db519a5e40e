import FigureModel

/// One row of an unrolled network.
struct UnrolledRow {
  private typealias Measure = DiagramMeasure

  /// A step with its labels measured.
  private struct Column {
    var center = 0.0
    var name: Label?
    var isEllipsis = false
    var halfWidth = Measure.radius
    var input: TypesetLabel?
    var output: TypesetLabel?
    var state: TypesetLabel?

    init(_ step: UnrolledNetwork.Step, _ typesetter: LabelTypesetter) {
      guard case .cell(let cell) = step else {
        isEllipsis = true
        return
      }
      let measured = { (label: Label?) in label.map { typesetter.typeset($0, .label) } }
      name = cell.name
      halfWidth = Measure.unitWidth(around: measured(cell.name)) / 2
      input = measured(cell.input)
      output = measured(cell.output)
      state = measured(cell.state)
    }
  }

  private let caption: TypesetLabel?
  private let captionWidth: Double
  private let initialState: TypesetLabel?
  private var columns: [Column] = []
  private let padding = 28.0
  private let openRun = 32.0

  init(
    _ network: UnrolledNetwork, captioned isCaptioned: Bool, pitch: Double,
    _ typesetter: LabelTypesetter
  ) {
    let name = network.name.isEmpty ? nil : typesetter.words(network.name, .caption)
    caption = isCaptioned ? name : nil
    captionWidth = name?.width ?? 0
    initialState = network.initialState.map { typesetter.typeset($0, .label) }
    for step in network.steps {
      var column = Column(step, typesetter)
      if let last = columns.last { column.center = Self.center(of: column, after: last, pitch) }
      columns.append(column)
    }
  }

  /// What the row needs above the middle of its cells.
  var heightAbove: Double {
    let height = columns.compactMap(\.output).map { $0.ascent + $0.descent }.max()
    guard let height else { return Measure.containerHalfHeight }
    return Measure.radius + Measure.runOut + Measure.headLabelGap + height
  }

  /// What the row needs below the middle of its cells.
  var heightBelow: Double {
    let height = columns.compactMap(\.input).map { $0.ascent + $0.descent }.max()
    guard let height else { return Measure.containerHalfHeight }
    return Measure.radius + Measure.runIn + Measure.tailLabelGap + height
  }

  /// Draws the row around a height.
  func draw(into draft: inout DiagramDraft, middle: Double) {
    guard let last = columns.last else { return }
    let left = -max(columns[0].halfWidth + padding, captionWidth + 24)
    let container = Rect(
      minX: left, minY: middle - Measure.containerHalfHeight,
      maxX: last.center + last.halfWidth + padding, maxY: middle + Measure.containerHalfHeight)
    drawContainer(container, into: &draft)
    let nodes = columns.map { column in
      let center = Point(x: column.center, y: middle)
      return column.isEllipsis ? draft.dots(at: center) : draft.unit(named: column.name, at: center)
    }
    drawStates(between: nodes, in: container, into: &draft)
    for (column, node) in zip(columns, nodes) { drawData(of: column, node, into: &draft) }
  }
}

extension UnrolledRow {
  /// Where a column stands after another one; dots stand nearer, for they are smaller.
  private static func center(of column: Column, after last: Column, _ pitch: Double) -> Double {
    if last.isEllipsis { return last.center + 62 + column.halfWidth }
    return last.center + pitch - (column.isEllipsis ? 8 : 0)
  }

  private func drawContainer(_ box: Rect, into draft: inout DiagramDraft) {
    let node = draft.scene.add(
      SceneNode(shape: .box(corner: Measure.containerCorner), role: .container, box: box))
    guard let caption else { return }
    let origin = Point(x: box.minX + 12, y: box.minY + 10 + caption.ascent)
    var label = SceneLabel(caption, startingAt: origin, role: .muted)
    label.owner = .node(node)
    draft.scene.add(label)
  }

  private func drawStates(
    between nodes: [Int], in container: Rect, into draft: inout DiagramDraft
  ) {
    let descent = columns.compactMap(\.state?.descent).max() ?? 0
    let middle = container.center.y
    if let initialState, let first = nodes.first {
      let start = Point(x: container.minX - openRun, y: middle)
      draft.arrow(from: start, to: first, .state)
      draft.scene.add(
        SceneLabel(initialState, before: start, gap: Measure.tailLabelGap, role: .state))
    }
    for (index, pair) in zip(nodes, nodes.dropFirst()).enumerated() {
      let edge = draft.arrow(from: pair.0, to: pair.1, .state)
      if let state = columns[index].state {
        draft.label(state, over: edge, descent: descent, .state)
      }
    }
    if let final = columns.last?.state, let last = nodes.last {
      let end = Point(x: container.maxX + openRun, y: middle)
      draft.arrow(from: last, to: end, .state)
      draft.scene.add(SceneLabel(final, after: end, gap: Measure.headLabelGap, role: .state))
    }
  }

  private func drawData(of column: Column, _ node: Int, into draft: inout DiagramDraft) {
    let box = draft.scene.nodes[node].box
    let (top, bottom) = (box.minY - Measure.runOut, box.maxY + Measure.runIn)
    if let output = column.output {
      let descent = columns.compactMap(\.output?.descent).max() ?? 0
      draft.arrow(from: node, to: Point(x: column.center, y: top), .data)
      let baseline = Point(x: column.center, y: top - Measure.headLabelGap - descent)
      draft.scene.add(SceneLabel(output, centeredOn: baseline))
    }
    if let input = column.input {
      let ascent = columns.compactMap(\.input?.ascent).max() ?? 0
      draft.arrow(from: Point(x: column.center, y: bottom), to: node, .data)
      let baseline = Point(x: column.center, y: bottom + Measure.tailLabelGap + ascent)
      draft.scene.add(SceneLabel(input, centeredOn: baseline))
    }
  }
}
