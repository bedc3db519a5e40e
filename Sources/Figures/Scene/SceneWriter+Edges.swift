import HTML

extension SceneWriter {
  /// An edge: its line, and its arrowhead as a shape of its own.
  func edge(_ edge: SceneEdge) -> [HTMLNode] {
    guard edge.points.count > 1 else { return [] }
    let color = FigurePalette.paint(edge.role.colorName)
    var points = edge.points
    let (tip, before) = (points[points.count - 1], points[points.count - 2])
    if edge.hasHead {
      let gap = ArrowHead.lineGap(of: edge.width) * edge.headScale
      points[points.count - 1] = tip.toward(before, by: gap)
    }
    var line = PathData()
    for piece in Polyline.split(points, at: edge.gaps, gap: ArrowHead.crossingGap) {
      line.rounded(piece, radius: 9)
    }
    var attributes: HTMLAttributes = [
      "d": line.text, "stroke": color, "stroke-width": PathData.number(edge.width),
      "stroke-dasharray": edge.role.dashes(width: edge.width),
      "stroke-linecap": edge.role == .attention ? "round" : nil,
    ]
    if edge.opacity < 1 { attributes["opacity"] = DecimalNumber.text(edge.opacity, decimals: 2) }
    let stroke = HTMLNode.element("path", attributes)
    guard edge.hasHead else { return [stroke] }
    var head = PathData()
    head.polyline(
      ArrowHead.corners(tip: tip, from: before, width: edge.width, scale: edge.headScale))
    head.close()
    let opacity = attributes["opacity"]
    return [
      stroke, .element("path", ["d": head.text, "fill": color, "opacity": opacity]),
    ]
  }
}

extension SceneEdge.Role {
  /// The color in the palette.
  fileprivate var colorName: String {
    switch self {
    case .data: "ink"
    case .state, .attention: "state"
    case .feedback, .inhibition: "accent"
    case .gradient: "gradient"
    case .weights, .link: "muted"
    }
  }

  /// The dashes of its line, so that color is not the only sign; nil is a solid line.
  fileprivate func dashes(width: Double) -> String? {
    switch self {
    case .gradient: "6 3"
    case .weights: "2 3"
    case .inhibition: "4 2"
    case .data, .state, .feedback, .attention, .link: nil
    }
  }
}
