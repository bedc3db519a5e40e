import FigureModel

/// Lays out the units of a classifier in a container, with lines from the state to each of them.
enum UnitColumnLayout {
  private typealias Measure = DiagramMeasure
  private static let radius = 9.0
  private static let pitch = 30.0
  private static let captionHeight = 30.0
  /// How many units are drawn in full.
  private static let mostUnits = 8

  /// How far the container reaches above and below the state that enters it.
  static func reach(of column: UnitColumn) -> (above: Double, below: Double) {
    let half = Double(max(shownCount(of: column), 1)) * pitch / 2 + 8
    return (max(Measure.containerHalfHeight, half + captionHeight - 8), max(half, Measure.radius))
  }

  /// About how wide the container is, for a layout that has to fit it in.
  static func width(of column: UnitColumn) -> Double {
    let names = column.units.map { TextWidthTable.width(of: $0.text, size: TextStyle.label.size) }
    return 14 + 56 + 2 * radius + 8 + (names.max() ?? 0) + 16
  }

  /// Draws the container from a point on its left border, and the state's edge to it from a node.
  ///
  /// - Returns: The container, and the edge.
  static func draw(
    _ column: UnitColumn, from source: Int, at start: Point, into draft: inout DiagramDraft
  ) -> (node: Int, edge: Int) {
    let typesetter = draft.typesetter
    let caption = typesetter.words(column.name, .caption)
    let labels = shown(column).map { $0.map { typesetter.typeset($0, .label) } }
    let (above, below) = reach(of: column)
    let units = start.x + 14 + 56 + radius
    let right = max(
      units + radius + 8 + (labels.compactMap { $0?.width }.max() ?? 0) + 16,
      start.x + caption.width + 24)
    let box = Rect(minX: start.x, minY: start.y - above, maxX: right, maxY: start.y + below)
    let container = draft.scene.add(
      SceneNode(shape: .box(corner: Measure.containerCorner), role: .container, box: box))
    let origin = Point(x: box.minX + 12, y: box.minY + 10 + caption.ascent)
    var title = SceneLabel(caption, startingAt: origin, role: .muted)
    title.owner = .node(container)
    draft.scene.add(title)
    let junction = draft.junction(at: start.moved(x: 14))
    let edge = SceneEdge(
      points: [
        draft.scene.nodes[source].border(toward: start), draft.scene.nodes[junction].box.center,
      ], role: .state, hasHead: false, source: source)
    let index = draft.scene.add(edge)
    drawUnits(labels, from: junction, x: units, into: &draft)
    if let output = column.output {
      let tip = Point(x: box.maxX + 40, y: start.y)
      draft.arrow(from: container, to: tip, .data)
      let label = typesetter.typeset(output, .label)
      draft.scene.add(SceneLabel(label, after: tip, gap: Measure.headLabelGap))
    }
    return (container, index)
  }

  private static func drawUnits(
    _ labels: [TypesetLabel?], from junction: Int, x: Double, into draft: inout DiagramDraft
  ) {
    let middle = draft.scene.nodes[junction].box.center.y
    let top = middle - Double(labels.count - 1) / 2 * pitch
    for (index, label) in labels.enumerated() {
      let center = Point(x: x, y: top + Double(index) * pitch)
      guard let label else {
        _ = draft.dots(at: center, isVertical: true)
        continue
      }
      let unit = draft.scene.add(
        SceneNode(
          shape: .circle, role: .unit,
          box: Rect(center: center, width: 2 * radius, height: 2 * radius)))
      draft.arrow(from: junction, to: unit, .data)
      draft.scene.add(SceneLabel(label, after: center.moved(x: radius), gap: 8))
    }
  }

  /// The units with nil for the middle of a long list.
  private static func shown(_ column: UnitColumn) -> [Label?] {
    guard column.units.count > mostUnits else { return column.units }
    return Array(column.units.prefix(mostUnits - 2)) + [nil] + column.units.suffix(1)
  }

  private static func shownCount(of column: UnitColumn) -> Int {
    min(column.units.count, mostUnits)
  }
}
