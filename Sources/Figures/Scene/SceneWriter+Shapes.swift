import HTML

extension SceneWriter {
  /// A shape of a drawing by hand.
  func shape(_ shape: SceneShape) -> [HTMLNode] {
    let (box, paint) = (shape.box, shape.paint)
    let stroke = paint.stroke.map(FigurePalette.paint)
    var attributes: HTMLAttributes = [
      "fill": paint.fill.map(FigurePalette.paint), "stroke": stroke,
      "stroke-width": stroke == nil ? nil : PathData.number(paint.width),
      "stroke-dasharray": paint.isDashed && stroke != nil ? "5 4" : nil,
    ]
    switch shape.outline {
    case .circle:
      attributes["cx"] = PathData.number(box.center.x)
      attributes["cy"] = PathData.number(box.center.y)
      attributes["r"] = PathData.number(box.width / 2)
      return [.element("circle", attributes, [])]
    case .box(let corner):
      attributes["x"] = PathData.number(box.minX)
      attributes["y"] = PathData.number(box.minY)
      attributes["width"] = PathData.number(box.width)
      attributes["height"] = PathData.number(box.height)
      attributes["rx"] = corner > 0 ? PathData.number(corner) : nil
      return [.element("rect", attributes, [])]
    case .path(let data, let corners):
      attributes["d"] = data.text
      attributes["stroke-linejoin"] = "round"
      let line = HTMLNode.element("path", attributes, [])
      guard !corners.isEmpty, let stroke else { return [line] }
      var head = PathData()
      head.polyline(corners)
      head.close()
      return [line, .element("path", ["d": head.text, "fill": stroke])]
    }
  }
}

extension SceneWriter {
  /// A place that answers to pointing; the page's style sheet keeps it invisible until then.
  func hit(_ hit: SceneHit) -> HTMLNode {
    .element(
      "rect",
      [
        "class": "hit", "x": PathData.number(hit.box.minX), "y": PathData.number(hit.box.minY),
        "width": PathData.number(hit.box.width), "height": PathData.number(hit.box.height),
        "data-s": hit.series.map(String.init),
      ], [.element("title", [:], [.text(hit.words)])])
  }
}
