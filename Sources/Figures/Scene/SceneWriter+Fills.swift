import HTML

extension SceneWriter {
  /// A filled area as one path.
  func fill(_ fill: SceneFill) -> HTMLNode {
    return .element(
      "path",
      [
        "d": PathData.filled(fill), "fill": color(of: fill.paint),
        "transform": fill.cell.map { cell in
          let (x, y) = (PathData.number(cell.minX), PathData.number(cell.minY))
          let width = DecimalNumber.text(cell.width, decimals: 4)
          let height = DecimalNumber.text(cell.height, decimals: 4)
          return "translate(\(x) \(y)) scale(\(width) \(height))"
        },
        "fill-rule": fill.outlines.count > 1 ? "evenodd" : nil,
        "fill-opacity": fill.opacity < 1
          ? DecimalNumber.text(fill.opacity, decimals: 2) : nil,
        "shape-rendering": fill.rects.isEmpty ? nil : "crispEdges",
      ])
  }

  /// What the attributes `fill` and `stop-color` say of a paint.
  private func color(of paint: SceneFill.Paint) -> String {
    switch paint {
    case .series(let index): FigurePalette.series(index)
    case .role(let name): FigurePalette.paint(name)
    case .fixed(let hex): "#\(hex)"
    case .map: "url(#\(gradientID(paint)))"
    }
  }

  private func gradientID(_ paint: SceneFill.Paint) -> String {
    guard case .map(let scale, let isPicture) = paint else { return prefix }
    return "\(prefix)-\(scale.rawValue)\(isPicture && scale == .diverging ? "-picture" : "")"
  }

  /// The colors of the maps in a scene from bottom to top, each map once.
  func gradients(of scene: Scene) -> [HTMLNode] {
    var seen = Set<String>()
    return maps(in: scene).compactMap { paint in
      guard seen.insert(gradientID(paint)).inserted, case .map(let scale, let isPicture) = paint
      else { return nil }
      let stops = ColorMap.stops(scale, isPicture: isPicture)
      return .element(
        "linearGradient",
        ["id": gradientID(paint), "x1": "0", "y1": "1", "x2": "0", "y2": "0"],
        stops.enumerated().map { index, stop in
          // The two colors of a diverging map meet in the middle.
          let place = scale == .diverging ? [0, 0.5, 0.5, 1][index] : Double(index) / 32
          return .element(
            "stop",
            [
              "offset": DecimalNumber.text(place, decimals: 5),
              "stop-color": color(of: stop.paint),
              "stop-opacity": stop.opacity < 1 ? PathData.number(stop.opacity) : nil,
            ])
        })
    }
  }

  private func maps(in scene: Scene) -> [SceneFill.Paint] {
    scene.fills.map(\.paint).filter { if case .map = $0 { true } else { false } }
      + scene.parts.flatMap { maps(in: $0.scene) }
  }

  /// A picture as a PNG in the page itself.
  func image(_ image: SceneImage) -> HTMLNode {
    .element(
      "image",
      [
        "x": PathData.number(image.box.minX), "y": PathData.number(image.box.minY),
        "width": PathData.number(image.box.width), "height": PathData.number(image.box.height),
        "preserveAspectRatio": "none", "style": "image-rendering: pixelated",
        "href": "data:image/png;base64," + Base64.text(image.png),
      ])
  }

  /// A scene within a scene.
  func part(_ part: ScenePart) -> HTMLNode {
    let place = "translate(\(PathData.number(part.origin.x)) \(PathData.number(part.origin.y)))"
    return .element("g", ["transform": place, "data-part": ""], body(part.scene))
  }
}

extension PathData {
  /// The outlines and rectangles of a fill; rectangles move from one to the next, which is short.
  static func filled(_ fill: SceneFill) -> String {
    var data = PathData()
    for outline in fill.outlines where outline.count > 2 {
      data.polyline(outline)
      data.close()
    }
    return fill.rects.reduce(into: data.text) { text, rect in
      text += "M\(number(rect.minX)) \(number(rect.minY))h\(number(rect.width))"
      text += "v\(number(rect.height))h\(number(-rect.width))z"
    }
  }
}
