import FigureModel

/// What comes back while the network learns, and the weights that its cells share.
extension UnrolledRow {
  /// From an edge to the gradient that runs back beside it.
  static let gradientOffset = 13.0
  /// From the middle of a container to the line of the shared weights.
  private static let weightsOffset = 35.0
  /// From the middle of a cell to where they enter it, away from the head of its input.
  private static let weightsReach = 17.0

  /// The strengths of the gradients, from the weakest to the strongest.
  static func gradients(in layers: [UnrolledNetwork]) -> ClosedRange<Double> {
    let all = layers.flatMap(\.cells).flatMap {
      [$0.stateGradient?.strength, $0.outputGradient?.strength]
    }
    let known = all.compactMap(\.self).map(abs)
    return (known.min() ?? 0)...(known.max() ?? 0)
  }

  /// The gradient that comes back to a cell along its state.
  func drawGradient(
    _ gradient: UnrolledNetwork.Gradient?, from source: Int, to target: Int,
    over edge: SceneEdge, into draft: inout DiagramDraft
  ) {
    guard let gradient else { return }
    let offset = Self.gradientOffset
    let points = [
      draft.border(of: source, leftOf: offset), draft.border(of: target, rightOf: offset),
    ]
    draft.scene.add(
      SceneEdge(
        points: points, role: .gradient, target: draft.borderNode(target),
        source: draft.borderNode(source), width: width(of: gradient)))
    guard let label = gradient.label, let end = edge.points.last?.x else { return }
    let text = draft.typesetter.typeset(label, .tick)
    let middle = ((edge.points.first?.x ?? end) + ArrowHead.length + end) / 2
    let baseline = points[0].y + 8 + text.ascent
    draft.scene.add(
      SceneLabel(text, centeredOn: Point(x: middle, y: baseline), role: .gradient))
  }

  /// The gradient that comes back to a cell from its output.
  func drawOutputGradient(
    of cell: UnrolledCell, from start: Point, to node: Int, source: Int? = nil,
    into draft: inout DiagramDraft
  ) {
    guard let gradient = cell.cell?.outputGradient else { return }
    let end = draft.border(of: node, above: -Self.gradientOffset)
    let start = Point(x: end.x, y: start.y)
    draft.scene.add(
      SceneEdge(
        points: [start, end], role: .gradient, target: node, source: source,
        width: width(of: gradient)))
    guard let label = gradient.label else { return }
    let text = draft.typesetter.typeset(label, .tick)
    let outside = end.y - (Measure.containerHalfHeight - Measure.radius)
    let middle = Point(x: end.x, y: (start.y + outside) / 2)
    draft.scene.add(SceneLabel(text, before: middle, gap: 8, role: .gradient))
  }

  /// From a thin line for nothing to a thick one for the strongest.
  private func width(of gradient: UnrolledNetwork.Gradient) -> Double {
    guard gradients.upperBound > gradients.lowerBound else { return 2 }
    return 1 + 4 * abs(gradient.strength ?? 0) / gradients.upperBound
  }

  /// A line under the cells of a layer with a tick to each.
  func drawSharedWeights(
    of layer: Int, to nodes: [Int], in container: Rect, into draft: inout DiagramDraft
  ) {
    guard let label = sharedWeights[layer] else { return }
    let height = container.center.y + Self.weightsOffset
    let origin = Point(x: container.minX + 12, y: height + label.inkCenterHeight)
    draft.scene.add(SceneLabel(label, startingAt: origin, role: .muted))
    let start = Point(x: container.minX + 12 + label.width + 6, y: height)
    let cells = columns.indices.filter { columns[$0].cells[layer].cell != nil }
    guard let last = cells.last else { return }
    for index in cells {
      let tip = draft.border(of: nodes[index], below: -Self.weightsReach)
      let isLast = index == last
      let bend = Point(x: tip.x, y: height)
      let points = isLast ? [start, bend, tip] : [bend, tip]
      let gaps = isLast ? crossings(ofLineAt: height, before: last, layer) : []
      draft.scene.add(
        SceneEdge(
          points: points, role: .weights, headScale: 0.7, target: nodes[index], width: 1.2,
          gaps: gaps))
    }
  }

  /// Where the line of the weights crosses inputs and what is fed back.
  private func crossings(ofLineAt height: Double, before last: Int, _ layer: Int) -> [Point] {
    columns[...last].flatMap { column -> [Point] in
      let center = x + column.center
      guard let cell = column.cells[layer].cell else { return [] }
      let lane = cell.feedback != nil && column.center > 0 ? [center - column.lane] : []
      let hasInput = cell.input != nil || cell.feedback != nil || layer > 0
      return (lane + (hasInput ? [center] : [])).map { Point(x: $0, y: height) }
    }
  }
}

extension DiagramDraft {
  /// The point of a node's lower border so far right of its middle.
  func border(of node: Int, below offset: Double) -> Point {
    let box = scene.nodes[node].box
    return Point(x: box.center.x + offset, y: box.center.y + reach(of: node, offset, box.height))
  }

  /// The point of a node's upper border so far right of its middle.
  func border(of node: Int, above offset: Double) -> Point {
    let box = scene.nodes[node].box
    return Point(x: box.center.x + offset, y: box.center.y - reach(of: node, offset, box.height))
  }

  /// The point of a node's left border so far below its middle.
  func border(of node: Int, leftOf offset: Double) -> Point {
    let box = scene.nodes[node].box
    return Point(x: box.center.x - reach(of: node, offset, box.width), y: box.center.y + offset)
  }

  /// The point of a node's right border so far below its middle.
  func border(of node: Int, rightOf offset: Double) -> Point {
    let box = scene.nodes[node].box
    return Point(x: box.center.x + reach(of: node, offset, box.width), y: box.center.y + offset)
  }

  /// The node, unless it is dots, beside which an edge may end.
  func borderNode(_ node: Int) -> Int? {
    if case .dots = scene.nodes[node].shape { nil } else { node }
  }

  /// From a node's middle line to its border, so far beside its middle.
  private func reach(of node: Int, _ offset: Double, _ size: Double) -> Double {
    guard case .circle = scene.nodes[node].shape else { return size / 2 }
    return max(size * size / 4 - offset * offset, 0).squareRoot()
  }
}
