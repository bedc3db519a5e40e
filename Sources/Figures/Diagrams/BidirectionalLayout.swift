import FigureModel

/// Lays out two recurrent networks over one sequence: what reads to the right below, what reads to
/// the left above it.
///
/// Inputs pass the lower cells in lanes at their left, outputs the upper ones in lanes at their
/// right.
struct BidirectionalLayout {
  private typealias Measure = DiagramMeasure
  private let columns: [UnrolledColumn]
  private let pair: BidirectionalDiagram
  private let typesetter: LabelTypesetter
  /// The heights of the cells, and of the turns between them: the inputs', the outputs'.
  private let below = 0.0
  private let above = -Measure.layerPitch
  private let turns = (input: -Measure.layerPitch / 2 - 8, output: -Measure.layerPitch / 2 + 8)
  /// From the middle of a cell to the lanes beside it.
  private let lane: Double
  private let pitch: Double

  private init(_ pair: BidirectionalDiagram, _ typesetter: LabelTypesetter) {
    self.pair = pair
    self.typesetter = typesetter
    var columns = UnrolledColumn.columns(of: [pair.forward, pair.backward], typesetter)
    let half = columns.map(\.halfWidth).max() ?? Measure.radius
    lane = half + 16
    let state = columns.flatMap(\.cells).compactMap { $0.state?.width }.max() ?? 0
    let tight = UnrolledMeasure(columns, isTight: true).pitch
    pitch = max(tight, Measure.onGrid(half + state + 22 + lane), 112)
    let most = max(3, Int((Measure.widestRow - 300) / pitch) + 1)
    if columns.count > most {
      let dots = UnrolledColumn(cells: (0..<2).map { _ in UnrolledCell(.ellipsis, typesetter) })
      columns = Array(columns.prefix(most - 2)) + [dots] + columns.suffix(1)
    }
    for index in columns.indices { columns[index].center = Double(index) * pitch }
    self.columns = columns
  }

  /// The scene of the pair.
  static func scene(_ pair: BidirectionalDiagram, _ typesetter: LabelTypesetter) -> Scene {
    let layout = BidirectionalLayout(pair, typesetter)
    var draft = DiagramDraft(typesetter)
    layout.draw(into: &draft)
    return draft.finished()
  }
}

extension BidirectionalLayout {
  private func draw(into draft: inout DiagramDraft) {
    let names = [pair.forward.name, pair.backward.name].map { typesetter.words($0, .caption) }
    let left = -(max(lane + 24, names.map(Measure.room).max() ?? 0) + lane)
    let last = columns.last
    let right = (last?.center ?? 0) + (last?.halfWidth ?? Measure.radius) + 32
    for (height, name) in zip([below, above], names) {
      let box = Rect(
        minX: left, minY: height - Measure.containerHalfHeight, maxX: right,
        maxY: height + Measure.containerHalfHeight)
      _ = draft.container(box, name)
    }
    let nodes = [below, above].enumerated().map { layer, height in
      columns.map { column in
        let center = Point(x: column.center, y: height)
        return column.cells[layer].cell.map { draft.unit(named: $0.name, at: center) }
          ?? draft.dots(at: center)
      }
    }
    drawForward(nodes[0], from: left, to: right, into: &draft)
    drawBackward(nodes[1], from: left, to: right, into: &draft)
    let levels = UnrolledLevels(columns)
    for (index, column) in columns.enumerated() where !column.isEllipsis {
      drawInput(of: column, nodes[0][index], nodes[1][index], levels, into: &draft)
      drawOutput(of: column, nodes[0][index], nodes[1][index], levels, into: &draft)
    }
  }

  private func drawForward(
    _ nodes: [Int], from left: Double, to right: Double, into draft: inout DiagramDraft
  ) {
    if let first = nodes.first, let state = pair.forward.initialState {
      let start = Point(x: left - 32, y: below)
      draft.arrow(from: start, to: first, .state)
      let label = typesetter.typeset(state, .label)
      draft.scene.add(SceneLabel(label, before: start, gap: Measure.tailLabelGap, role: .state))
    }
    for (index, pair) in zip(nodes, nodes.dropFirst()).enumerated() {
      var edge = draft.arrow(from: pair.0, to: pair.1, .state)
      guard let state = columns[index].cells[0].state else { continue }
      edge.points[1].x = max(columns[index + 1].center - lane, edge.points[0].x) + ArrowHead.length
      draft.label(state, over: edge, .state)
    }
    guard let last = nodes.last, let state = columns.last?.cells[0].state else { return }
    let end = Point(x: right + 32, y: below)
    draft.arrow(from: last, to: end, .state)
    draft.scene.add(SceneLabel(state, after: end, gap: Measure.headLabelGap, role: .state))
  }

  private func drawBackward(
    _ nodes: [Int], from left: Double, to right: Double, into draft: inout DiagramDraft
  ) {
    if let last = nodes.last, let state = pair.backward.initialState {
      let start = Point(x: right + 32, y: above)
      draft.arrow(from: start, to: last, .state)
      let label = typesetter.typeset(state, .label)
      draft.scene.add(SceneLabel(label, after: start, gap: Measure.tailLabelGap, role: .state))
    }
    for (index, pair) in zip(nodes, nodes.dropFirst()).enumerated() {
      let edge = draft.arrow(from: pair.1, to: pair.0, .state)
      guard let state = columns[index + 1].cells[1].state else { continue }
      let middle = (columns[index].center + lane + (edge.points.first?.x ?? 0)) / 2
      let baseline = above - Measure.edgeLabelGap - state.descent
      draft.scene.add(
        SceneLabel(state, centeredOn: Point(x: middle, y: baseline), role: .state))
    }
    guard let first = nodes.first, let state = columns.first?.cells[1].state else { return }
    let end = Point(x: left - 32, y: above)
    draft.arrow(from: first, to: end, .state)
    draft.scene.add(SceneLabel(state, before: end, gap: Measure.headLabelGap, role: .state))
  }

  /// The input into the lower cell, and its branch past it into the upper one.
  private func drawInput(
    of column: UnrolledColumn, _ lower: Int, _ upper: Int, _ levels: UnrolledLevels,
    into draft: inout DiagramDraft
  ) {
    guard let input = column.bottom.input else { return }
    let center = column.center
    draft.arrow(from: Point(x: center, y: levels.inputTail), to: lower, .data)
    draft.scene.add(SceneLabel(input, centeredOn: Point(x: center, y: levels.input)))
    let branch = draft.junction(at: Point(x: center, y: Measure.containerHalfHeight + 16))
    let box = draft.scene.nodes[branch].box
    let side = center - lane
    let isCrossed = center > 0 || pair.forward.initialState != nil
    let target = draft.scene.nodes[upper].box
    draft.scene.add(
      SceneEdge(
        points: [
          Point(x: box.minX, y: box.center.y), Point(x: side, y: box.center.y),
          Point(x: side, y: turns.input), Point(x: center, y: turns.input),
          Point(x: center, y: target.maxY),
        ], role: .data, target: upper, source: branch,
        gaps: isCrossed ? [Point(x: side, y: below)] : []))
  }

  /// The output of the upper cell, and that of the lower one on its way past it.
  private func drawOutput(
    of column: UnrolledColumn, _ lower: Int, _ upper: Int, _ levels: UnrolledLevels,
    into draft: inout DiagramDraft
  ) {
    guard let output = column.top.output else { return }
    let center = column.center
    draft.arrow(from: upper, to: Point(x: center, y: levels.outputTip), .data)
    draft.scene.add(SceneLabel(output, centeredOn: Point(x: center, y: levels.output)))
    let junction = draft.junction(at: Point(x: center, y: levels.branch))
    let box = draft.scene.nodes[junction].box
    let side = center + lane
    let isLast = center == columns.last?.center
    let isCrossed = !isLast || pair.backward.initialState != nil
    draft.scene.add(
      SceneEdge(
        points: [
          Point(x: center, y: draft.scene.nodes[lower].box.minY),
          Point(x: center, y: turns.output), Point(x: side, y: turns.output),
          Point(x: side, y: box.center.y), Point(x: box.maxX, y: box.center.y),
        ], role: .data, hasHead: false, target: junction, source: lower,
        gaps: isCrossed ? [Point(x: side, y: above)] : []))
  }
}
