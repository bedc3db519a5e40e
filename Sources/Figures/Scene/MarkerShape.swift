/// The shapes of data points, one for each series, all of about the same weight.
enum MarkerShape {
  /// The outline of a marker as path data.
  static func path(_ marker: SceneMarker) -> String {
    let center = marker.center
    if marker.series == SceneMarker.dot { return disk(center, radius: 2.4) }
    let corners: [(Double, Double)] =
      switch marker.series % 6 {
      case 1: [(-3.2, -3.2), (3.2, -3.2), (3.2, 3.2), (-3.2, 3.2)]
      case 2: [(0, -4.2), (4, 2.9), (-4, 2.9)]
      case 3: [(0, -4.6), (4.6, 0), (0, 4.6), (-4.6, 0)]
      case 4: [(0, 4.2), (-4, -2.9), (4, -2.9)]
      case 5:
        [
          (-1.3, -4), (1.3, -4), (1.3, -1.3), (4, -1.3), (4, 1.3), (1.3, 1.3), (1.3, 4), (-1.3, 4),
          (-1.3, 1.3), (-4, 1.3), (-4, -1.3), (-1.3, -1.3),
        ]
      default: []
      }
    if corners.isEmpty { return disk(center) }
    var data = PathData()
    data.polyline(corners.map { center.moved(x: $0.0, y: $0.1) })
    data.close()
    return data.text
  }

  private static func disk(_ center: Point, radius: Double = 3.6) -> String {
    let left = "\(PathData.number(center.x - radius)) \(PathData.number(center.y))"
    let (r, d) = (PathData.number(radius), PathData.number(2 * radius))
    return "M\(left)a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0Z"
  }
}
