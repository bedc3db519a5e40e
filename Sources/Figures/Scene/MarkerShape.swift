import HTML

/// The shapes of data points, one for each series, all of about the same weight.
enum MarkerShape {
  /// Markers of one series as one path, which is much shorter than a path for each.
  static func element(_ centers: [Point], series: Int) -> HTMLNode {
    if series == SceneMarker.dot {
      return disks(centers, size: 4.8, color: FigurePalette.paint("ink"))
    }
    let color = FigurePalette.series(series)
    guard let (start, outline) = outline(series) else {
      return disks(centers, size: 7.2, color: color)
    }
    let data = centers.reduce(into: "") { text, center in
      text += place(center.moved(x: start.x, y: start.y)) + outline
    }
    return .element("path", ["d": data, "fill": color])
  }

  /// Where an outline begins, from the center of its marker, and how it goes on; nil is a disk.
  private static func outline(_ series: Int) -> (start: Point, outline: String)? {
    switch series % 6 {
    case 1: (Point(x: -3.2, y: -3.2), "h6.4v6.4h-6.4z")
    case 2: (Point(x: 0, y: -4.2), "l4 7.1h-8z")
    case 3: (Point(x: 0, y: -4.6), "l4.6 4.6-4.6 4.6-4.6-4.6z")
    case 4: (Point(x: 0, y: 4.2), "l-4-7.1h8z")
    case 5: (Point(x: -1.3, y: -4), "h2.6v2.7h2.7v2.6h-2.7v2.7h-2.6v-2.7h-2.7v-2.6h2.7z")
    default: nil
    }
  }

  /// Disks are the round ends of lines without length.
  private static func disks(_ centers: [Point], size: Double, color: String) -> HTMLNode {
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
