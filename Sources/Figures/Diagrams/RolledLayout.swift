import FigureModel

/// Lays out a recurrent network as one cell with a loop: the inputs queue at its left, the first
/// to enter nearest to it.
enum RolledLayout {
  private typealias Measure = DiagramMeasure

  /// The scene of the network.
  static func scene(_ network: RolledNetwork, _ typesetter: LabelTypesetter) -> Scene {
    var draft = DiagramDraft(typesetter)
    let cell = draft.unit(named: network.name, at: Point(x: 0, y: 0))
    let box = draft.scene.nodes[cell].box
    drawLoop(of: cell, typesetter.typeset(network.state, .label), into: &draft)
    if !network.inputs.isEmpty {
      let start = Point(x: box.minX - 64, y: 0)
      draft.arrow(from: start, to: cell, .data)
      drawQueue(network.inputs, before: start, into: &draft)
    }
    if let output = network.output {
      let end = Point(x: box.maxX + 56, y: 0)
      draft.arrow(from: cell, to: end, .data)
      let label = typesetter.typeset(output, .label)
      draft.scene.add(SceneLabel(label, after: end, gap: Measure.headLabelGap))
    }
    return draft.finished()
  }

  private static func drawLoop(
    of cell: Int, _ state: TypesetLabel, into draft: inout DiagramDraft
  ) {
    let node = draft.scene.nodes[cell]
    let (center, reach) = (node.box.center, 15.0)
    var top = node.box.minY
    if case .circle = node.shape {
      let radius = node.box.width / 2
      top = center.y - (radius * radius - reach * reach).squareRoot()
    }
    let lane = node.box.minY - 40
    let corners = [
      Point(x: center.x + reach, y: top), Point(x: center.x + reach, y: lane),
      Point(x: center.x - reach, y: lane), Point(x: center.x - reach, y: top),
    ]
    draft.scene.add(SceneEdge(points: corners, role: .state, target: cell, source: cell))
    let baseline = Point(x: center.x, y: lane - Measure.edgeLabelGap - state.descent)
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
