import HTML
import MathLayout

/// Writes a scene as an SVG element for a page.
struct SceneWriter {
  /// What every id of this figure begins with.
  var prefix: String
  /// The font of the formulas.
  var font: MathFont
  /// What the ids of glyphs begin with that several figures share; nil if this one has its own.
  var sharedGlyphs: String?

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
    let ties = SceneTies(scene)
    var nodes: [HTMLNode] = []
    nodes += scene.nodes.filter(\.role.isGround).compactMap(node)
    nodes += scene.curves.filter(\.role.isGrid).map(curve)
    let marks = SceneMarks(scene)
    nodes += marks.lowFills.map { fill($0).tied(toSeries: $0.series) }
    nodes += scene.images.map(image)
    nodes += scene.shapes.flatMap(shape)
    nodes += scene.hits.filter { !$0.isOnTop }.map(hit)
    nodes += scene.curves.filter { !$0.role.isGrid && $0.mark == nil }
      .map { curve($0).tied(toSeries: $0.series) }
    for mark in marks.all {
      nodes += mark.fills.map { fill($0).tied(toSeries: $0.series) }
      nodes += mark.curves.map { curve($0).tied(toSeries: $0.series) }
      nodes += markers(mark.markers)
    }
    for index in scene.edges.indices {
      nodes += edge(scene.edges[index]).map { ties.tie($0, toEdge: index) }
    }
    for index in scene.nodes.indices where !scene.nodes[index].role.isGround {
      if let node = node(scene.nodes[index]) { nodes.append(ties.tie(node, toNode: index)) }
    }
    nodes += markers(scene.markers.filter { $0.mark == nil })
    nodes += scene.labels.indices.map { ties.tie(label(scene.labels[$0]), toLabel: $0) }
    nodes += scene.hits.filter(\.isOnTop).map(hit)
    return nodes + scene.parts.map(part)
  }
}

extension SceneWriter {
  private func number(_ value: Double) -> String { PathData.number(value) }

  /// The colors of maps and the shapes of the glyphs in a scene, unless these stand elsewhere.
  private func definitions(_ scene: Scene) -> [HTMLNode] {
    let all = gradients(of: scene) + (sharedGlyphs == nil ? glyphs(of: [scene]) : [])
    return all.isEmpty ? [] : [.element("defs", [:], all)]
  }

  /// The shapes of the glyphs in scenes, each once.
  func glyphs(of scenes: [Scene]) -> [HTMLNode] {
    var ids = Set<UInt32>()
    for scene in scenes { collectGlyphs(of: scene, into: &ids) }
    return ids.sorted().map { id in
      .element("path", ["id": "\(prefix)-g\(id)", "d": font.outline(of: id).svgPath(decimals: 0)])
    }
  }

  private func collectGlyphs(of scene: Scene, into ids: inout Set<UInt32>) {
    for label in scene.labels {
      for case .math(_, let box) in label.content.pieces.map(\.body) {
        ids.formUnion(box.glyphs.map(\.glyph))
      }
    }
    for part in scene.parts { collectGlyphs(of: part.scene, into: &ids) }
  }

  private func curve(_ curve: SceneCurve) -> HTMLNode {
    var data = PathData()
    for piece in curve.pieces { data.polyline(piece) }
    var attributes: HTMLAttributes = ["d": data.text]
    switch curve.role {
    case .grid, .lattice: attributes["stroke"] = FigurePalette.paint("line")
    case .zero:
      attributes["stroke"] = FigurePalette.paint("muted")
      attributes["stroke-opacity"] = "0.6"
    case .axis: attributes["stroke"] = FigurePalette.paint("muted")
    case .rule:
      attributes["stroke"] = FigurePalette.paint("muted")
      attributes["stroke-dasharray"] = "4 4"
    case .leader(let index):
      attributes["stroke"] = index.map(FigurePalette.series) ?? FigurePalette.paint("muted")
      attributes["stroke-dasharray"] = index.flatMap(FigurePalette.dashes)
    case .contour:
      attributes["stroke"] = FigurePalette.paint("muted")
      attributes["stroke-linejoin"] = "round"
    case .wall:
      attributes["stroke"] = FigurePalette.paint("node")
      attributes["stroke-opacity"] = "0.7"
    case .window:
      attributes["stroke"] = FigurePalette.paint("state")
      attributes["stroke-width"] = "2"
      attributes["stroke-linejoin"] = "round"
    case .beam:
      attributes["stroke"] = FigurePalette.paint("state")
      attributes["stroke-opacity"] = "0.7"
    case .series(let index):
      attributes["stroke"] = FigurePalette.series(index)
      attributes["stroke-width"] = "2"
      attributes["stroke-linejoin"] = "round"
      attributes["stroke-dasharray"] = FigurePalette.dashes(index)
    }
    return .element("path", attributes)
  }

  /// Markers behind each other of one series make one path.
  private func markers(_ markers: [SceneMarker]) -> [HTMLNode] {
    var groups: [(series: Int, isStart: Bool, centers: [Point])] = []
    for marker in markers {
      if groups.last?.series != marker.series || groups.last?.isStart != marker.isStart {
        groups.append((marker.series, marker.isStart, []))
      }
      groups[groups.count - 1].centers.append(marker.center)
    }
    return groups.map { group in
      MarkerShape.element(group.centers, series: group.series, isStart: group.isStart)
        .tied(toSeries: group.series < 0 ? nil : group.series)
    }
  }
}
