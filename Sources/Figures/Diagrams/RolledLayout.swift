import FigureModel

/// Lays out a recurrent network as one cell with a loop: the inputs queue at its left, the first
/// to enter nearest to it.
///
/// Where the state leaves at the right, the output goes up and the loop lies below.
enum RolledLayout {
  private typealias Measure = DiagramMeasure

  /// The scene of the network.
  static func scene(_ network: RolledNetwork, _ typesetter: LabelTypesetter) -> Scene {
    var draft = DiagramDraft(typesetter)
    let cell = draft.unit(named: network.name, at: Point(x: 0, y: 0))
    let box = draft.scene.nodes[cell].box
    let stateLeaves = network.finalState != nil || network.classifier != nil
    let state = typesetter.typeset(network.state, .label)
    drawLoop(of: cell, state, isBelow: stateLeaves, into: &draft)
    if !network.inputs.isEmpty {
      let start = Point(x: box.minX - 64, y: 0)
      draft.arrow(from: start, to: cell, .data)
      drawQueue(network.inputs, before: start, into: &draft)
    }
    if stateLeaves { drawState(of: network, from: cell, into: &draft) }
    if let output = network.output {
      drawOutput(typesetter.typeset(output, .label), of: cell, isUp: stateLeaves, into: &draft)
    }
    return draft.finished()
  }

  private static func drawOutput(
    _ output: TypesetLabel, of cell: Int, isUp: Bool, into draft: inout DiagramDraft
  ) {
    let box = draft.scene.nodes[cell].box
    if isUp {
      let end = Point(x: 0, y: box.minY - Measure.runOut)
      draft.arrow(from: cell, to: end, .data)
      let baseline = end.moved(y: -Measure.headLabelGap - output.descent)
      draft.scene.add(SceneLabel(output, centeredOn: baseline))
    } else {
      let end = Point(x: box.maxX + 56, y: 0)
      draft.arrow(from: cell, to: end, .data)
      draft.scene.add(SceneLabel(output, after: end, gap: Measure.headLabelGap))
    }
  }

  private static func drawState(
    of network: RolledNetwork, from cell: Int, into draft: inout DiagramDraft
  ) {
    let box = draft.scene.nodes[cell].box
    let label = network.finalState.map { draft.typesetter.typeset($0, .label) }
    guard let units = network.classifier else {
      let end = Point(x: box.maxX + 56, y: 0)
      draft.arrow(from: cell, to: end, .state)
      if let label {
        draft.scene.add(SceneLabel(label, after: end, gap: Measure.headLabelGap, role: .state))
      }
      return
    }
    let start = Point(x: box.maxX + max(56, (label?.width ?? 0) + 28), y: 0)
    _ = UnitColumnLayout.draw(units, from: cell, at: start, into: &draft)
    guard let label else { return }
    let middle = (box.maxX + start.x) / 2
    let baseline = Point(x: middle, y: -Measure.edgeLabelGap - label.descent)
    draft.scene.add(SceneLabel(label, centeredOn: baseline, role: .state))
  }

  private static func drawLoop(
    of cell: Int, _ state: TypesetLabel, isBelow: Bool, into draft: inout DiagramDraft
  ) {
    let node = draft.scene.nodes[cell]
    let (center, reach) = (node.box.center, 15.0)
    var border = node.box.height / 2
    if case .circle = node.shape {
      let radius = node.box.width / 2
      border = (radius * radius - reach * reach).squareRoot()
    }
    let side = isBelow ? 1.0 : -1
    let (near, lane) = (center.y + side * border, center.y + side * (node.box.height / 2 + 40))
    let corners = [
      Point(x: center.x + reach, y: near), Point(x: center.x + reach, y: lane),
      Point(x: center.x - reach, y: lane), Point(x: center.x - reach, y: near),
    ]
    draft.scene.add(SceneEdge(points: corners, role: .state, target: cell, source: cell))
    let gap = Measure.edgeLabelGap
    let height = lane + (isBelow ? gap + state.ascent : -gap - state.descent)
    let baseline = Point(x: center.x, y: height)
    draft.scene.add(SceneLabel(state, centeredOn: baseline, role: .state))
  }

  private static func drawQueue(
    _ inputs: [Label], before start: Point, into draft: inout DiagramDraft
  ) {
    var right = start.x - Measure.tailLabelGap
    for input in Elision.shortened(inputs) {
      if input == .ellipsis {
        _ = draft.dots(at: Point(x: right - 10, y: start.y))
        right -= 20
      } else {
        let label = draft.typesetter.typeset(input, .label)
        let middle = Point(x: right - label.width / 2, y: start.y + label.centerHeight)
        draft.scene.add(SceneLabel(label, centeredOn: middle))
        right -= label.width
      }
      right -= 20
    }
  }
}
