import HTML

/// The shapes of data points, one for each series, all of about the same weight, with a thin line
/// of the surface's color around them so that neighbors stay apart.
enum MarkerShape {
  /// Clouds of more points have no line around each: where many lie on each other, one would see
  /// the lines more than the points.
  private static let mostOutlined = 100

  /// Markers of one series as one path, which is much shorter than a path for each; where they lie
  /// on each other, as a few paths behind each other.
  static func element(_ centers: [Point], series: Int, isStart: Bool = false) -> HTMLNode {
    if centers.count > mostOutlined { return path(centers, series, isOutlined: false) }
    if isStart {
      return disks(
        centers, radius: 5.2, fill: FigurePalette.paint("node"),
        stroke: FigurePalette.series(series), width: "2")
    }
    let layers = layers(of: centers).map { path($0, series, isOutlined: true) }
    return layers.count == 1 ? layers[0] : .element("g", [:], layers)
  }

  private static func path(_ centers: [Point], _ series: Int, isOutlined: Bool) -> HTMLNode {
    let surface = isOutlined ? FigurePalette.paint("node") : nil
    if series == SceneMarker.dot {
      return disks(
        centers, radius: 3.8, fill: FigurePalette.paint("ink"), stroke: surface, width: "1.2")
    }
    let color = FigurePalette.series(series)
    guard let (start, outline) = outline(series) else {
      return isOutlined
        ? disks(centers, radius: 4, fill: color, stroke: surface, width: "1")
        : points(centers, size: 7.2, color: color)
    }
    let data = centers.reduce(into: "") { text, center in
      text += place(center.moved(x: start.x, y: start.y)) + outline
    }
    return .element(
      "path",
      ["d": data, "fill": color, "stroke": surface, "stroke-width": surface.map { _ in "1" }])
  }

  /// Markers so that none touches another of its layer, whose outline would cross it.
  private static func layers(of centers: [Point]) -> [[Point]] {
    var layers: [[Point]] = []
    for center in centers {
      // No lower than a layer on top of one that it touches, so that the last lies on top.
      let touching = layers.lastIndex { $0.contains { $0.distance(to: center) < 11 } }
      let index = min(touching.map { $0 + 1 } ?? 0, mostLayers - 1)
      if index == layers.count { layers.append([]) }
      layers[index].append(center)
    }
    return layers
  }

  /// So many layers are told apart; more markers on one place are not.
  private static let mostLayers = 12

  /// Where an outline begins, from the center of its marker, and how it goes on; nil is a disk.
  private static func outline(_ series: Int) -> (start: Point, outline: String)? {
    switch series % 6 {
    case 1: (Point(x: -3.6, y: -3.6), "h7.2v7.2h-7.2z")
    case 2: (Point(x: 0, y: -4.8), "l4.6 8.1h-9.2z")
    case 3: (Point(x: 0, y: -5.1), "l5.1 5.1-5.1 5.1-5.1-5.1z")
    case 4: (Point(x: 0, y: 4.8), "l-4.6-8.1h9.2z")
    case 5: (Point(x: -1.5, y: -4.5), "h3v3h3v3h-3v3h-3v-3h-3v-3h3z")
    default: nil
    }
  }

  /// Each disk is one arc, almost a full turn, which is the shortest way to write a circle.
  private static func disks(
    _ centers: [Point], radius: Double, fill: String, stroke: String?, width: String
  ) -> HTMLNode {
    let size = PathData.number(radius)
    let data = centers.reduce(into: "") { text, center in
      text += place(center.moved(y: -radius)) + "a\(size) \(size) 0 1 0 .1 0z"
    }
    return .element(
      "path", ["d": data, "fill": fill, "stroke": stroke, "stroke-width": width])
  }

  /// Disks as the round ends of lines without length.
  private static func points(_ centers: [Point], size: Double, color: String) -> HTMLNode {
    let data = centers.reduce(into: "") { $0 += place($1) + "h0" }
    return .element(
      "path",
      [
        "d": data, "stroke": color, "stroke-width": PathData.number(size),
        "stroke-linecap": "round",
      ])
  }

  private static func place(_ point: Point) -> String {
    "M\(PathData.number(point.x)) \(PathData.number(point.y))"
  }
}
