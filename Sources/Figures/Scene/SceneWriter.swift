import HTML
import MathLayout

/// Writes a scene as an SVG element for a page.
struct SceneWriter {
  /// What every id of this figure begins with.
  var prefix: String
  /// The font of the formulas.
  var font: MathFont

  /// The element.
  func svg(_ scene: Scene) -> HTMLNode {
    let bounds = scene.bounds
    let (width, height) = (number(bounds.width), number(bounds.height))
    let attributes: HTMLAttributes = [
      "class": "fig", "role": "img", "aria-labelledby": "\(prefix)-title \(prefix)-desc",
      "xmlns": "http://www.w3.org/2000/svg",
      "viewBox": "\(number(bounds.minX)) \(number(bounds.minY)) \(width) \(height)",
      "width": width, "height": height, "fill": "none",
      // Narrower than that its words would be too small; the box around it scrolls.
      "style": "min-width: \(number(0.8 * bounds.width))px",
      "font-family": "var(--fig-font, system-ui, 'Helvetica Neue', Arial, sans-serif)",
    ]
    return .element(
      "svg", attributes,
      [
        .element("title", ["id": "\(prefix)-title"], [.text(scene.title)]),
        .element("desc", ["id": "\(prefix)-desc"], [.text(scene.description)]),
      ] + definitions(scene) + body(scene))
  }

  /// What a scene draws, back to front.
  func body(_ scene: Scene) -> [HTMLNode] {
    scene.nodes.filter { $0.role == .container }.map(node)
      + scene.curves.filter(\.role.isGrid).map(curve) + scene.fills.map(fill)
      + scene.images.map(image) + scene.curves.filter { !$0.role.isGrid }.map(curve)
      + scene.edges.flatMap(edge)
      + scene.nodes.filter { $0.role != .container }.map(node) + scene.markers.map(marker)
      + scene.labels.map(label) + scene.parts.map(part)
  }
}

extension SceneWriter {
  private func number(_ value: Double) -> String { PathData.number(value) }

  private func definitions(_ scene: Scene) -> [HTMLNode] {
    var ids = Set<UInt32>()
    collectGlyphs(of: scene, into: &ids)
    let paths = ids.sorted().map { id in
      HTMLNode.element(
        "path", ["id": "\(prefix)-g\(id)", "d": font.outline(of: id).svgPath(decimals: 0)])
    }
    return paths.isEmpty ? [] : [.element("defs", [:], paths)]
  }

  private func collectGlyphs(of scene: Scene, into ids: inout Set<UInt32>) {
    for label in scene.labels {
      for case .math(_, let box) in label.content.pieces.map(\.body) {
        ids.formUnion(box.glyphs.map(\.glyph))
      }
    }
    for part in scene.parts { collectGlyphs(of: part.scene, into: &ids) }
  }

  private func node(_ node: SceneNode) -> HTMLNode {
    let (box, center) = (node.box, node.box.center)
    var attributes: HTMLAttributes =
      switch node.role {
      case .container:
        ["fill": FigurePalette.paint("tint"), "stroke": FigurePalette.paint("line")]
      case .unit:
        [
          "fill": FigurePalette.paint("node"), "stroke": FigurePalette.paint("ink"),
          "stroke-width": "1.5",
        ]
      case .ornament: ["fill": FigurePalette.paint("ink")]
      case .signal: ["fill": FigurePalette.paint("accent")]
      }
    if node.opacity < 1 { attributes["opacity"] = number(node.opacity) }
    switch node.shape {
    case .circle, .junction:
      attributes["cx"] = number(center.x)
      attributes["cy"] = number(center.y)
      attributes["r"] = number(box.width / 2)
      return .element("circle", attributes, [])
    case .box(let corner):
      attributes["x"] = number(box.minX)
      attributes["y"] = number(box.minY)
      attributes["width"] = number(box.width)
      attributes["height"] = number(box.height)
      attributes["rx"] = number(corner)
      return .element("rect", attributes, [])
    case .dots(let isVertical):
      return .element("g", attributes, dots(around: center, isVertical: isVertical))
    }
  }

  private func dots(around center: Point, isVertical: Bool) -> [HTMLNode] {
    [-8.0, 0, 8].map { offset in
      let point = isVertical ? center.moved(y: offset) : center.moved(x: offset)
      return .element("circle", ["cx": number(point.x), "cy": number(point.y), "r": "1.8"])
    }
  }

  private func curve(_ curve: SceneCurve) -> HTMLNode {
    var data = PathData()
    for piece in curve.pieces { data.polyline(piece) }
    var attributes: HTMLAttributes = ["d": data.text]
    switch curve.role {
    case .grid: attributes["stroke"] = FigurePalette.paint("line")
    case .zero:
      attributes["stroke"] = FigurePalette.paint("muted")
      attributes["stroke-opacity"] = "0.6"
    case .axis: attributes["stroke"] = FigurePalette.paint("muted")
    case .rule:
      attributes["stroke"] = FigurePalette.paint("muted")
      attributes["stroke-dasharray"] = "4 4"
    case .leader(let index):
      attributes["stroke"] = index.map(FigurePalette.series) ?? FigurePalette.paint("muted")
    case .contour:
      attributes["stroke"] = FigurePalette.paint("muted")
      attributes["stroke-linejoin"] = "round"
    case .wall:
      attributes["stroke"] = FigurePalette.paint("node")
      attributes["stroke-opacity"] = "0.7"
    case .series(let index):
      attributes["stroke"] = FigurePalette.series(index)
      attributes["stroke-width"] = "2"
      attributes["stroke-linejoin"] = "round"
      attributes["stroke-dasharray"] = FigurePalette.dashes(index)
    }
    return .element("path", attributes)
  }

  private func marker(_ marker: SceneMarker) -> HTMLNode {
    let isDot = marker.series == SceneMarker.dot
    let color = isDot ? FigurePalette.paint("ink") : FigurePalette.series(marker.series)
    return .element("path", ["d": MarkerShape.path(marker), "fill": color])
  }
}
