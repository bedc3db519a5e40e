import HTML

extension SceneWriter {
  /// A node's outline; nothing for a place for words.
  func node(_ node: SceneNode) -> HTMLNode? {
    guard var attributes = node.role.paint else { return nil }
    if node.opacity < 1 { attributes["opacity"] = PathData.number(node.opacity) }
    let (box, center) = (node.box, node.box.center)
    switch node.shape {
    case .ellipse:
      attributes.append(("cx", center.x), ("cy", center.y))
      attributes.append(("rx", box.width / 2), ("ry", box.height / 2))
      return .element("ellipse", attributes, [])
    case .circle, .junction:
      attributes.append(("cx", center.x), ("cy", center.y), ("r", box.width / 2))
      return .element("circle", attributes, [])
    case .box(let corner):
      attributes.append(("x", box.minX), ("y", box.minY))
      attributes.append(("width", box.width), ("height", box.height), ("rx", corner))
      return .element("rect", attributes, [])
    case .dots(let isVertical):
      return .element("g", attributes, dots(around: center, isVertical: isVertical))
    }
  }

  private func dots(around center: Point, isVertical: Bool) -> [HTMLNode] {
    [-8.0, 0, 8].map { offset in
      let point = isVertical ? center.moved(y: offset) : center.moved(x: offset)
      var attributes: HTMLAttributes = [:]
      attributes.append(("cx", point.x), ("cy", point.y), ("r", 1.8))
      return .element("circle", attributes)
    }
  }
}

extension HTMLAttributes {
  /// Adds lengths in pixels, in this order.
  fileprivate mutating func append(_ lengths: (name: String, value: Double)...) {
    for length in lengths { self[length.name] = PathData.number(length.value) }
  }
}

extension SceneNode.Role {
  /// How a node of this role is filled and outlined; nil has nothing drawn.
  fileprivate var paint: HTMLAttributes? {
    switch self {
    case .container: Self.paint(fill: "tint", stroke: "line")
    case .lane: Self.paint(fill: "tint", stroke: "line", fillOpacity: "0.5")
    case .unit: Self.paint(fill: "node", stroke: "ink", width: "1.5")
    case .value: Self.paint(fill: "tint", stroke: "muted", width: "1.5")
    case .sheet: Self.paint(fill: "node", stroke: "muted")
    case .seen: Self.paint(fill: "state", stroke: "state")
    case .plain: nil
    case .ornament: Self.paint(fill: "ink")
    case .activation: Self.paint(fill: "state")
    case .signal: Self.paint(fill: "accent")
    }
  }

  private static func paint(
    fill: String, stroke: String? = nil, width: String? = nil, fillOpacity: String? = nil
  ) -> HTMLAttributes {
    [
      "fill": FigurePalette.paint(fill), "stroke": stroke.map(FigurePalette.paint),
      "stroke-width": width, "fill-opacity": fillOpacity,
    ]
  }
}
