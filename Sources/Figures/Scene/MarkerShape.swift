/// The shapes of data points, one for each series, all of about the same weight.
enum MarkerShape {
  /// The outline of a marker as path data.
  static func path(_ marker: SceneMarker) -> String {
    let center = marker.center
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

  private static func disk(_ center: Point) -> String {
    let left = "\(PathData.number(center.x - 3.6)) \(PathData.number(center.y))"
    return "M\(left)a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z"
  }
}
