import FigureModel

/// Draws a graph diagram: lays it out in layers, then puts boxes, edges and words in a scene.
struct GraphScene {
  /// How far a loop reaches beside its node.
  static let loopReach = 26.0

  let tree: GraphTree
  let boxes: GraphBoxes
  let layout: GraphLayout
  let isFaded: [Bool]
  var draft: DiagramDraft
  /// The scene's node of each item.
  var nodes: [Int: Int] = [:]

  private init(
    _ diagram: GraphDiagram, _ direction: GraphDiagram.Direction, _ typesetter: LabelTypesetter
  ) {
    let tree = GraphTree(diagram)
    let shown = Set(diagram.highlighted.compactMap { tree.names[$0] })
    isFaded = tree.items.indices.map { item in
      !shown.isEmpty && shown.isDisjoint(with: tree.path(to: item))
        && !shown.contains { tree.path(to: $0).contains(item) }
    }
    let isFaded = isFaded
    let kinds = tree.links.map { link in
      let fades = isFaded[link.source] || isFaded[link.target]
      return (Edge.Role.all.firstIndex(of: link.edge.role) ?? 0) * 2 + (fades ? 1 : 0)
    }
    boxes = GraphBoxes(direction: direction, typesetter: typesetter)
    layout = GraphLayout(-1, tree, GraphSegments(tree, kinds: kinds), kinds, boxes)
    self.tree = tree
    draft = DiagramDraft(typesetter)
  }

  /// The scene of a diagram.
  static func scene(_ diagram: GraphDiagram, _ typesetter: LabelTypesetter) -> Scene {
    var scene = GraphScene(diagram, diagram.direction ?? .right, typesetter).drawn(diagram)
    if diagram.direction == nil, scene.bounds.width > DiagramMeasure.widest {
      let tall = GraphScene(diagram, .up, typesetter).drawn(diagram)
      if tall.bounds.width < scene.bounds.width { scene = tall }
    }
    return scene
  }

  private consuming func drawn(_ diagram: GraphDiagram) -> Scene {
    drawLanes()
    drawItems(tree.roots)
    drawLoops()
    for piece in joined { draw(piece) }
    draft.scene.cutCrossings()
    for fork in layout.forks {
      let index = draft.junction(at: boxes.turned(fork.point))
      if fades(fork.link) { draft.scene.nodes[index].opacity = DiagramMeasure.fadedOpacity }
    }
    for label in layout.labels { drawLabel(of: label.link, around: boxes.turned(label.center)) }
    drawBrackets()
    return draft.finished()
  }
}

extension Edge.Role {
  fileprivate static let all: [Edge.Role] = [.data, .state, .feedback, .gradient]

  /// The role of the edge in the scene.
  var scene: SceneEdge.Role {
    switch self {
    case .data: .data
    case .state: .state
    case .feedback: .feedback
    case .gradient: .gradient
    }
  }

  /// The role of its label.
  var label: SceneLabel.Role {
    switch self {
    case .data: .ink
    case .state: .state
    case .feedback: .feedback
    case .gradient: .gradient
    }
  }
}

extension GraphScene {
  private func fades(_ link: Int) -> Bool {
    guard tree.links.indices.contains(link) else { return false }
    return isFaded[tree.links[link].source] || isFaded[tree.links[link].target]
  }

  private func box(of item: Int) -> Rect {
    guard let box = layout.boxes[item] else { return Rect(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    return Rect(
      boxes.turned(Point(x: box.minX, y: box.minY)), boxes.turned(Point(x: box.maxX, y: box.maxY)))
  }

  private mutating func drawItems(_ items: [Int]) {
    for item in items {
      let (first, label) = (draft.scene.nodes.count, draft.scene.labels.count)
      switch tree.items[item].kind {
      case .node(let node): draw(node, item)
      case .container(let container): draw(container, item)
      }
      if isFaded[item] { fade(nodesFrom: first, labelsFrom: label) }
      drawItems(tree.items[item].children)
    }
  }

  private mutating func fade(nodesFrom first: Int, labelsFrom label: Int) {
    for index in first..<draft.scene.nodes.count {
      draft.scene.nodes[index].opacity = DiagramMeasure.fadedOpacity
    }
    for index in label..<draft.scene.labels.count {
      draft.scene.labels[index].opacity = DiagramMeasure.fadedOpacity
    }
  }

  private mutating func draw(_ node: Node, _ item: Int) {
    let box = box(of: item)
    if node.shape == .dots {
      nodes[item] = draft.dots(at: box.center, isVertical: boxes.direction != .right)
      return
    }
    let shape: SceneNode.Shape =
      node.shape == .ellipse ? .ellipse : boxes.isCircle(node) ? .circle : .box(corner: 8)
    let role: SceneNode.Role =
      node.shape == .plain ? .plain : node.shape == .value ? .value : .unit
    let index = draft.scene.add(SceneNode(shape: shape, role: role, box: box))
    nodes[item] = index
    let label = draft.typesetter.typeset(node.label, .label)
    guard let detail = node.detail.map({ draft.typesetter.typeset($0, .subtitle) }) else {
      draft.scene.add(SceneLabel(label, in: index, of: draft.scene))
      return
    }
    for (line, center, role) in [(label, -9.0, SceneLabel.Role.ink), (detail, 11, .muted)] {
      let baseline = box.center.moved(y: center + line.centerHeight)
      var placed = SceneLabel(line, centeredOn: baseline, role: role)
      placed.owner = .node(index)
      draft.scene.add(placed)
    }
  }

  private mutating func draw(_ container: Container, _ item: Int) {
    let box = box(of: item)
    let shape = SceneNode.Shape.box(corner: DiagramMeasure.containerCorner)
    if container.repeats > 1 {
      let behind = Rect(
        minX: box.minX + 6, minY: box.minY - 6, maxX: box.maxX + 6, maxY: box.maxY - 6)
      draft.scene.add(SceneNode(shape: shape, role: .container, box: behind))
    }
    let index = draft.scene.add(SceneNode(shape: shape, role: .container, box: box))
    nodes[item] = index
    let (caption, times) = boxes.caption(of: container)
    let top = box.minY + 10 + caption.ascent
    var name = SceneLabel(
      caption, startingAt: Point(x: box.minX + 12, y: top), role: .muted)
    name.owner = .node(index)
    draft.scene.add(name)
    guard let times else { return }
    var count = SceneLabel(times, endingAt: Point(x: box.maxX - 12, y: top + 1))
    count.owner = .node(index)
    draft.scene.add(count)
  }

  /// The pieces with those of one edge on both sides of a container's border made one.
  private var joined: [GraphLayout.Piece] {
    var pieces = layout.pieces
    var starts: [Int: Int] = [:]
    for (index, piece) in pieces.enumerated() {
      if let port = piece.from?.port { starts[port] = index }
    }
    var isTaken = [Bool](repeating: false, count: pieces.count)
    for index in pieces.indices where pieces[index].from?.port == nil {
      var isOpen = true
      while isOpen, let port = pieces[index].to?.port, let next = starts[port] {
        isOpen = !isTaken[next]
        isTaken[next] = true
        pieces[index].points += pieces[next].points
        pieces[index].to = pieces[next].to
        pieces[index].link = pieces[next].link
      }
    }
    return pieces.indices.filter { !isTaken[$0] }.map { pieces[$0] }
  }

  private mutating func draw(_ piece: GraphLayout.Piece) {
    let link = tree.links[piece.link]
    let points = Polyline.simplified(piece.points.map(boxes.turned))
    let (source, target) = (
      piece.from?.item.flatMap { nodes[$0] }, piece.to?.item.flatMap { nodes[$0] }
    )
    let isBack = link.edge.role == .gradient
    var edge = SceneEdge(points: isBack ? points.reversed() : points, role: link.edge.role.scene)
    (edge.source, edge.target) = isBack ? (target, source) : (source, target)
    edge.hasHead = edge.target != nil
    if fades(piece.link) { edge.opacity = DiagramMeasure.fadedOpacity }
    draft.scene.add(edge)
  }

  private mutating func drawLabel(of link: Int, around center: Point) {
    let edge = tree.links[link].edge
    guard let label = edge.label.map({ draft.typesetter.typeset($0, .label) }) else { return }
    let gap = DiagramMeasure.edgeLabelGap
    var placed =
      boxes.direction == .right
      ? SceneLabel(
        label, centeredOn: center.moved(y: -gap - label.descent), role: edge.role.label)
      : SceneLabel(label, after: center, gap: gap, role: edge.role.label)
    if fades(link) { placed.opacity = DiagramMeasure.fadedOpacity }
    draft.scene.add(placed)
  }

  private mutating func drawBrackets() {
    for bracket in tree.brackets {
      let rects = bracket.names.compactMap { tree.names[$0] }.map(box)
      guard let first = rects.first else { continue }
      let around = rects.dropFirst().reduce(first) { $0.union($1) }
      draft.scene.fitBounds(margin: 0)
      let (bounds, label) = (
        draft.scene.bounds, draft.typesetter.typeset(bracket.label, .axis)
      )
      if boxes.direction == .right {
        let y = bounds.maxY + 14
        let ends = [around.minX, around.maxX].map { Point(x: $0, y: y) }
        let line = [ends[0].moved(y: -6), ends[0], ends[1], ends[1].moved(y: -6)]
        draft.scene.curves.append(SceneCurve(pieces: [line], role: .axis))
        let baseline = Point(x: around.center.x, y: y + 9 + label.ascent)
        draft.scene.add(SceneLabel(label, centeredOn: baseline, role: .muted))
      } else {
        let x = bounds.maxX + 14
        let ends = [around.minY, around.maxY].map { Point(x: x, y: $0) }
        let line = [ends[0].moved(x: -6), ends[0], ends[1], ends[1].moved(x: -6)]
        draft.scene.curves.append(SceneCurve(pieces: [line], role: .axis))
        draft.scene.add(
          SceneLabel(label, after: Point(x: x, y: around.center.y), gap: 9, role: .muted))
      }
    }
  }
}

extension GraphSegments.End {
  /// The port in a border that it is, or that it goes through.
  fileprivate var port: Int? {
    switch self {
    case .port(let port): port
    case .item(_, let port): port
    }
  }

  /// The item that an edge really ends at.
  fileprivate var item: Int? {
    if case .item(let item, nil) = self { item } else { nil }
  }
}
