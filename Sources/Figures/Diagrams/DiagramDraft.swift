import FigureModel

/// A scene in the making, with the parts that every diagram is made of.
struct DiagramDraft {
  let typesetter: LabelTypesetter
  var scene = Scene()

  init(_ typesetter: LabelTypesetter) { self.typesetter = typesetter }

  /// A unit that computes: a circle, or a box when its name is long; gives the node's index.
  mutating func unit(named name: Label?, at center: Point) -> Int {
    let label = name.map { typesetter.typeset($0, .label) }
    let size = DiagramMeasure.radius * 2
    let width = DiagramMeasure.unitWidth(around: label)
    let node = scene.add(
      SceneNode(
        shape: width > size ? .box(corner: DiagramMeasure.corner) : .circle, role: .unit,
        box: Rect(center: center, width: width, height: size)))
    if let label { scene.add(SceneLabel(label, in: node, of: scene)) }
    return node
  }

  /// A tinted area with its caption in the upper left corner; gives the node's index.
  mutating func container(_ box: Rect, _ caption: TypesetLabel?) -> Int {
    let node = scene.add(
      SceneNode(shape: .box(corner: DiagramMeasure.containerCorner), role: .container, box: box))
    guard let caption else { return node }
    let origin = Point(x: box.minX + 12, y: box.minY + 8 + caption.ascent)
    var label = SceneLabel(caption, startingAt: origin, role: .muted)
    label.owner = .node(node)
    scene.add(label)
    return node
  }

  /// Three dots for what is left out; gives the node's index.
  mutating func dots(at center: Point, isVertical: Bool = false) -> Int {
    let (long, short) = (DiagramMeasure.dotsLength, 8.0)
    let box = Rect(
      center: center, width: isVertical ? short : long, height: isVertical ? long : short)
    return scene.add(
      SceneNode(shape: .dots(isVertical: isVertical), role: .ornament, box: box))
  }

  /// A dot where one line becomes two; gives the node's index.
  mutating func junction(at center: Point, _ role: SceneNode.Role = .ornament) -> Int {
    scene.add(
      SceneNode(shape: .junction, role: role, box: Rect(center: center, width: 5.2, height: 5.2)))
  }

  /// Fades all that a closure draws, unless the opacity is 1.
  mutating func withOpacity(_ opacity: Double, _ draw: (inout DiagramDraft) -> Void) {
    let (nodes, edges, labels) = (scene.nodes.count, scene.edges.count, scene.labels.count)
    draw(&self)
    guard opacity < 1 else { return }
    for index in nodes..<scene.nodes.count { scene.nodes[index].opacity = opacity }
    for index in edges..<scene.edges.count { scene.edges[index].opacity = opacity }
    for index in labels..<scene.labels.count { scene.labels[index].opacity = opacity }
  }

  /// A straight arrow between two nodes; gives its ends.
  @discardableResult
  mutating func arrow(from source: Int, to target: Int, _ role: SceneEdge.Role) -> SceneEdge {
    let (from, to) = (scene.nodes[source], scene.nodes[target])
    let edge = SceneEdge(
      points: [from.border(toward: to.box.center), to.border(toward: from.box.center)], role: role,
      target: target, source: source)
    scene.add(edge)
    return edge
  }

  /// An arrow that begins in the open and ends on a node; gives its ends.
  @discardableResult
  mutating func arrow(from start: Point, to target: Int, _ role: SceneEdge.Role) -> SceneEdge {
    let edge = SceneEdge(
      points: [start, scene.nodes[target].border(toward: start)], role: role, target: target)
    scene.add(edge)
    return edge
  }

  /// An arrow that leaves a node and ends in the open; gives its ends.
  @discardableResult
  mutating func arrow(from source: Int, to end: Point, _ role: SceneEdge.Role) -> SceneEdge {
    let edge = SceneEdge(
      points: [scene.nodes[source].border(toward: end), end], role: role, source: source)
    scene.add(edge)
    return edge
  }

  /// A label over a horizontal edge, on the middle of the part that no arrowhead covers.
  mutating func label(
    _ content: TypesetLabel, over edge: SceneEdge, descent: Double? = nil,
    _ role: SceneLabel.Role = .ink
  ) {
    guard let first = edge.points.first, let last = edge.points.last else { return }
    let middle = (first.x + last.x - ArrowHead.length) / 2
    let baseline = first.y - DiagramMeasure.edgeLabelGap - (descent ?? content.descent)
    scene.add(SceneLabel(content, centeredOn: Point(x: middle, y: baseline), role: role))
  }

  /// The finished scene.
  func finished() -> Scene {
    var scene = scene
    scene.fitBounds()
    return scene
  }
}
