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
        "fill-rule": fill.outlines.count > 1 ? "evenodd" : nil,
        "fill-opacity": fill.opacity < 1
          ? DecimalNumber.text(fill.opacity, decimals: 2) : nil,
        "shape-rendering": fill.rects.isEmpty ? nil : "crispEdges",
      ])
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
