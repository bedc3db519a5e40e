import FigureModel

extension GraphScene {
  /// Draws the edges that lead back to their own node, each with its label on its far side.
  mutating func drawLoops() {
    for link in tree.links where link.source == link.target {
      guard let node = nodes[link.source] else { continue }
      let box = draft.scene.nodes[node].box
      let isFlat = boxes.direction == .right
      let half = (isFlat ? box.height : box.width) / 2
      var reach = half
      if case .circle = draft.scene.nodes[node].shape { reach = (half * half - 100).squareRoot() }
      let corners = [
        (reach, -10.0), (half + Self.loopReach, -10), (half + Self.loopReach, 10), (reach, 10),
      ]
      let points = corners.map { across, along in
        isFlat
          ? box.center.moved(x: -along, y: -across) : box.center.moved(x: -across, y: along)
      }
      var edge = SceneEdge(points: points, role: link.edge.role.scene, target: node, source: node)
      if isFaded[link.source] { edge.opacity = DiagramMeasure.fadedOpacity }
      draft.scene.add(edge)
      if let label = link.edge.label {
        let far = half + Self.loopReach
        draw(
          label, besideLoopOf: link,
          at: box.center.moved(x: isFlat ? 0 : -far, y: isFlat ? -far : 0))
      }
    }
  }

  private mutating func draw(
    _ label: Label, besideLoopOf link: GraphTree.Link, at point: Point
  ) {
    let words = draft.typesetter.typeset(label, .label)
    let (gap, role) = (DiagramMeasure.edgeLabelGap, link.edge.role.label)
    var placed =
      boxes.direction == .right
      ? SceneLabel(words, centeredOn: point.moved(y: -gap - words.descent), role: role)
      : SceneLabel(words, before: point, gap: gap, role: role)
    if isFaded[link.source] { placed.opacity = DiagramMeasure.fadedOpacity }
    draft.scene.add(placed)
  }
}
