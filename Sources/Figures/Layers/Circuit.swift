import FigureModel

/// The parts of a circuit: gates, operations, wires, the dots where wires fork.
struct Circuit {
  var draft: DiagramDraft

  init(_ typesetter: LabelTypesetter) { draft = DiagramDraft(typesetter) }

  /// The area that the cell is.
  mutating func container(_ name: String, _ box: Rect) {
    let node = draft.scene.add(
      SceneNode(
        shape: .box(corner: DiagramMeasure.containerCorner), role: .container, box: box))
    let caption = draft.typesetter.words(name, .caption)
    let origin = Point(x: box.maxX - 12, y: box.maxY - 12)
    var label = SceneLabel(caption, endingAt: origin, role: .muted)
    label.owner = .node(node)
    draft.scene.add(label)
  }

  /// A layer of units: σ or tanh of what enters.
  mutating func gate(_ tex: String, _ x: Double, _ y: Double) -> Int {
    add(
      tex, SceneNode.Shape.box(corner: 6), .value,
      Rect(center: Point(x: x, y: y), width: 52, height: 32))
  }

  /// A function or an operation on each element.
  mutating func operation(_ tex: String, _ x: Double, _ y: Double) -> Int {
    let center = Point(x: x, y: y)
    let label = draft.typesetter.typeset(.math(tex), .label)
    if label.width > 18 {
      let box = Rect(center: center, width: DiagramMeasure.onGrid(label.width + 20), height: 28)
      return add(tex, .box(corner: 14), .unit, box)
    }
    return add(tex, .circle, .unit, Rect(center: center, width: 28, height: 28))
  }

  private mutating func add(
    _ tex: String, _ shape: SceneNode.Shape, _ role: SceneNode.Role, _ box: Rect
  ) -> Int {
    let node = draft.scene.add(SceneNode(shape: shape, role: role, box: box))
    let label = draft.typesetter.typeset(.math(tex), .label)
    var placed = SceneLabel(label, centeredOn: box.center.moved(y: label.inkCenterHeight))
    if tex == #"\sigma"# || tex == #"\tanh"# {
      placed = SceneLabel(label, in: node, of: draft.scene)
    }
    placed.owner = .node(node)
    draft.scene.add(placed)
    return node
  }

  /// A wire through corners, given as x, y, x, y, …; it ends with a head if it reaches a node or
  /// leaves the cell.
  mutating func wire(
    _ coordinates: Double..., from source: Int? = nil, to target: Int? = nil,
    as role: SceneEdge.Role = .data, isOpen: Bool = false
  ) {
    let points = stride(from: 0, to: coordinates.count - 1, by: 2).map {
      Point(x: coordinates[$0], y: coordinates[$0 + 1])
    }
    var edge = SceneEdge(points: points, role: role, target: target, source: source)
    edge.hasHead = target != nil || isOpen
    draft.scene.add(edge)
  }

  /// A dot where wires meet.
  mutating func dot(_ x: Double, _ y: Double) { _ = draft.junction(at: Point(x: x, y: y)) }

  /// A label to the right of a wire that runs up.
  mutating func name(_ label: Label?, beside x: Double, _ y: Double) {
    guard let label else { return }
    draft.scene.add(
      SceneLabel(draft.typesetter.typeset(label, .label), after: Point(x: x, y: y), gap: 7))
  }

  /// A label before the beginning of a wire from the left.
  mutating func entry(_ label: Label?, _ x: Double, _ y: Double) {
    guard let label else { return }
    let set = draft.typesetter.typeset(label, .label)
    draft.scene.add(
      SceneLabel(set, before: Point(x: x, y: y), gap: DiagramMeasure.tailLabelGap, role: .state))
  }

  /// A label after the end of a wire to the right.
  mutating func exit(_ label: Label?, _ x: Double, _ y: Double) {
    guard let label else { return }
    let set = draft.typesetter.typeset(label, .label)
    draft.scene.add(
      SceneLabel(set, after: Point(x: x, y: y), gap: DiagramMeasure.headLabelGap, role: .state))
  }

  /// A label below the beginning of a wire from below.
  mutating func input(_ label: Label, _ x: Double, _ y: Double) {
    let set = draft.typesetter.typeset(label, .label)
    let baseline = Point(x: x, y: y + DiagramMeasure.tailLabelGap + set.ascent)
    draft.scene.add(SceneLabel(set, centeredOn: baseline))
  }
}
