import FigureModel

/// Lays out the units of a classifier in a container, with lines from the state to each of them.
enum UnitColumnLayout {
  private typealias Measure = DiagramMeasure
  private static let radius = 9.0
  private static let pitch = 30.0
  /// From the point where the state branches to the units.
  private static let fan = 44.0
  private static let captionHeight = 30.0
  /// From the container's left border to the names of the units.
  private static let namesStart = 14 + fan + 2 * radius + 8
  /// How far an arrow leaves the container.
  private static let outRun = 40.0
  /// How many units are drawn in full.
  private static let mostUnits = 8

  /// How far the container reaches above and below the state that enters it.
  static func reach(of column: UnitColumn) -> (above: Double, below: Double) {
    let half = Double(max(shownCount(of: column), 1)) * pitch / 2 + 8
    return (max(Measure.containerHalfHeight, half + captionHeight - 8), max(half, Measure.radius))
  }

  /// How wide the container is, with what leaves it.
  static func width(of column: UnitColumn, _ typesetter: LabelTypesetter) -> Double {
    let leaving = column.output.map { typesetter.typeset($0, .label).width }
    return containerWidth(of: column, typesetter)
      + (leaving.map { outRun + Measure.headLabelGap + $0 } ?? 0)
  }

  private static func containerWidth(
    of column: UnitColumn, _ typesetter: LabelTypesetter
  ) -> Double {
    let units = shown(column)
    let names = units.compactMap { $0.label.map { typesetter.typeset($0, .label).widestWidth } }
      .max()
    let numbers = units.compactMap { $0.number.map { typesetter.words($0, .tick).width } }.max()
    let widest = namesStart + (names ?? 0) + (numbers.map { $0 + 12 } ?? 0) + 16
    let caption = typesetter.words(column.name, .caption)
    return max(widest, caption.width + 24, caption.widestWidth + 20)
  }

  /// Draws the container from a point on its left border, and the state's edge to it from a node.
  ///
  /// - Returns: The container, and the edge.
  static func draw(
    _ column: UnitColumn, from source: Int, at start: Point, into draft: inout DiagramDraft
  ) -> (node: Int, edge: Int) {
    let typesetter = draft.typesetter
    let caption = typesetter.words(column.name, .caption)
    let units = shown(column)
    let labels = units.map { $0.label.map { typesetter.typeset($0, .label) } }
    let numbers = units.map { $0.number.map { typesetter.words($0, .tick) } }
    let (above, below) = reach(of: column)
    let center = start.x + 14 + fan + radius
    let right = start.x + containerWidth(of: column, typesetter)
    let box = Rect(minX: start.x, minY: start.y - above, maxX: right, maxY: start.y + below)
    let container = draft.container(box, caption)
    let junction = draft.junction(at: start.moved(x: 14))
    let edge = SceneEdge(
      points: [
        draft.scene.nodes[source].border(toward: start), draft.scene.nodes[junction].box.center,
      ], role: .state, hasHead: false, source: source)
    let index = draft.scene.add(edge)
    drawUnits(labels, filled: units.map(\.part), from: junction, x: center, into: &draft)
    for (index, number) in numbers.enumerated() {
      guard let number else { continue }
      let height = middle(of: index, of: units.count, around: start.y)
      let end = Point(x: right - 14, y: height + number.centerHeight)
      draft.scene.add(SceneLabel(number, endingAt: end, role: .muted))
    }
    if let output = column.output {
      let tip = Point(x: box.maxX + outRun, y: start.y)
      let border = Point(x: box.maxX, y: start.y)
      draft.scene.add(SceneEdge(points: [border, tip], role: .data, source: container))
      let label = typesetter.typeset(output, .label)
      draft.scene.add(SceneLabel(label, after: tip, gap: Measure.headLabelGap))
    }
    return (container, index)
  }

  private static func drawUnits(
    _ labels: [TypesetLabel?], filled parts: [Double?], from junction: Int, x: Double,
    into draft: inout DiagramDraft
  ) {
    let height = draft.scene.nodes[junction].box.center.y
    for (index, label) in labels.enumerated() {
      let center = Point(x: x, y: middle(of: index, of: labels.count, around: height))
      guard let label else {
        _ = draft.dots(at: center, isVertical: true)
        continue
      }
      let unit = draft.scene.add(
        SceneNode(
          shape: .circle, role: .unit,
          box: Rect(center: center, width: 2 * radius, height: 2 * radius)))
      draft.arrow(from: junction, to: unit, .data)
      if let part = parts[index], part > 0 {
        let size = 2 * (radius - 2.5) * part.squareRoot()
        draft.scene.add(
          SceneNode(
            shape: .junction, role: .activation,
            box: Rect(center: center, width: size, height: size)))
      }
      draft.scene.add(SceneLabel(label, after: center.moved(x: radius), gap: 8))
    }
  }

  /// The height of a unit among several around the middle.
  private static func middle(of index: Int, of count: Int, around height: Double) -> Double {
    height + (Double(index) - Double(count - 1) / 2) * pitch
  }

  /// A unit's name, how far it is filled, and that as text; nothing of those that are left out.
  private typealias Unit = (label: Label?, part: Double?, number: String?)

  /// The units with an empty one for the middle of a long list.
  private static func shown(_ column: UnitColumn) -> [Unit] {
    let units = column.units.enumerated().map { index, label -> Unit in
      let value = index < column.activations.count ? column.activations[index] : nil
      let rounded = value.map { NumberText.significant(($0 * 100).rounded() / 100) }
      return (label, value.map { min(max($0, 0), 1) }, rounded)
    }
    guard units.count > mostUnits else { return units }
    return Array(units.prefix(mostUnits - 2)) + [(nil, nil, nil)] + units.suffix(1)
  }

  private static func shownCount(of column: UnitColumn) -> Int {
    min(column.units.count, mostUnits)
  }
}
