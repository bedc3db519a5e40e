import FigureModel

/// Bends as many short straight pieces, for finding what they run through.
enum FlatCurve {
  /// So many pieces stand for each bend.
  private static let pieces = 12

  /// The circle that touches the sides of a square.
  static func circle(in box: Rect) -> [Point] {
    let (center, reach) = (box.center, box.width / 2)
    // Each quarter is a Bézier curve whose control points lie so far along the tangents.
    let part = 0.5523 * reach
    let corners = [(1.0, 0.0), (0, 1), (-1, 0), (0, -1), (1, 0)].map { x, y in
      center.moved(x: x * reach, y: y * reach)
    }
    let controls = (0..<4).map { index -> (Point, Point) in
      let (from, to) = (corners[index], corners[index + 1])
      let (start, end) = (
        Point(x: to.x - center.x, y: to.y - center.y),
        Point(x: from.x - center.x, y: from.y - center.y)
      )
      let scale = reach > 0 ? part / reach : 0
      return (
        from.moved(x: start.x * scale, y: start.y * scale),
        to.moved(x: end.x * scale, y: end.y * scale)
      )
    }
    return points(corners, controls)
  }

  /// The four sides of a rectangle.
  static func outline(of box: Rect) -> [Point] {
    [
      Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY),
      Point(x: box.maxX, y: box.maxY), Point(x: box.minX, y: box.maxY),
      Point(x: box.minX, y: box.minY),
    ]
  }

  /// Cubic Bézier curves from each corner to the next.
  static func points(_ corners: [Point], _ controls: [(Point, Point)]) -> [Point] {
    guard let first = corners.first else { return [] }
    var line = [first]
    for (index, pair) in zip(corners, corners.dropFirst()).enumerated()
    where controls.indices.contains(index) {
      let (c, d) = controls[index]
      for step in 1...pieces {
        let t = Double(step) / Double(pieces)
        let s = 1 - t
        let (p, q, r, u) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        line.append(
          Point(
            x: p * pair.0.x + q * c.x + r * d.x + u * pair.1.x,
            y: p * pair.0.y + q * c.y + r * d.y + u * pair.1.y))
      }
    }
    return line
  }
}
