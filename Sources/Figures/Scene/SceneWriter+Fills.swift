import HTML

extension SceneWriter {
  /// A filled area as one path.
  func fill(_ fill: SceneFill) -> HTMLNode {
    let color =
      switch fill.paint {
      case .series(let index): FigurePalette.series(index)
      case .role(let name): FigurePalette.paint(name)
      case .fixed(let hex): "#\(hex)"
      }
    return .element(
      "path",
      [
        "d": PathData.filled(fill), "fill": color,
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
