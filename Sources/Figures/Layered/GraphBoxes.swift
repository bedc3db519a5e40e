import FigureModel

/// What the items of a graph look like: sizes, labels, directions.
struct GraphBoxes {
  let direction: GraphDiagram.Direction
  let typesetter: LabelTypesetter

  /// The size of a node as it is drawn.
  func size(of node: Node) -> (width: Double, height: Double) {
    if node.shape == .dots {
      let isFlat = direction == .right
      return isFlat ? (DiagramMeasure.dotsLength, 8) : (8, DiagramMeasure.dotsLength)
    }
    let label = typesetter.typeset(node.label, .label)
    let detail = node.detail.map { typesetter.typeset($0, .subtitle) }
    let inner = max(label.width, detail?.width ?? 0)
    let unit = DiagramMeasure.radius * 2
    let grid = DiagramMeasure.onGrid
    let tall = max(unit, grid(label.ascent + label.descent + 16))
    switch node.shape {
    case .plain:
      let height = label.ascent + label.descent + (detail == nil ? 0 : 18)
      let gap = 2 * DiagramMeasure.headLabelGap
      return (inner + gap, height + gap)
    case .ellipse: return (max(unit * 1.4, grid(inner * 1.2 + 28)), detail == nil ? tall : 56)
    case .unit where isCircle(node): return (max(unit, tall), max(unit, tall))
    case .unit, .box, .dots:
      return (max(unit, grid(inner + 24)), detail == nil ? tall : max(52, tall + 12))
    case .value:
      return (max(40, grid(inner + 20)), detail == nil ? max(32, tall - 8) : max(48, tall + 8))
    }
  }

  /// Whether a node is drawn as a circle.
  func isCircle(_ node: Node) -> Bool {
    guard node.shape == .unit, node.detail == nil else { return false }
    return typesetter.typeset(node.label, .label).width <= 32
  }

  /// A size as the layout takes it, in which the flow goes down.
  func turned(_ size: (width: Double, height: Double)) -> (width: Double, height: Double) {
    direction == .right ? (size.height, size.width) : size
  }

  /// A point of the layout as it is drawn.
  func turned(_ point: Point) -> Point {
    switch direction {
    case .right: Point(x: point.y, y: point.x)
    case .down: point
    case .up: Point(x: point.x, y: -point.y)
    }
  }

  /// The room that an edge's label takes in the layout, with the line in its middle.
  func room(for label: Label) -> (width: Double, height: Double) {
    let label = typesetter.typeset(label, .label)
    let height = label.ascent + label.descent
    return direction == .right
      ? (2 * (height + DiagramMeasure.edgeLabelGap), label.width + 12)
      : (2 * (label.width + DiagramMeasure.edgeLabelGap), height + 8)
  }

  /// What a lane must be wide, across the flow, for its title.
  func width(ofLane caption: Label) -> Double {
    let title = typesetter.typeset(caption, .caption)
    return direction == .right ? title.ascent + title.descent : title.widestWidth
  }

  /// The caption of a container, and ×N.
  func caption(of container: Container) -> (name: TypesetLabel, times: TypesetLabel?) {
    let times = container.repeats > 1 ? "×\(container.repeats)" : nil
    return (
      typesetter.typeset(container.caption, .caption), times.map { typesetter.words($0, .heading) }
    )
  }
}
