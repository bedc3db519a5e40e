/// A soft curve through points: Catmull and Rom's, as cubic Bézier curves.
enum SmoothCurve {
  /// The two control points of the piece between each point and the next.
  static func controls(of points: [Point], isClosed: Bool) -> [(Point, Point)] {
    let last = points.count - 1
    guard last > 0 else { return [] }
    return (0..<last).map { index in
      let (start, end) = (points[index], points[index + 1])
      let before = index > 0 ? points[index - 1] : isClosed ? points[last - 1] : start
      let after = index + 2 <= last ? points[index + 2] : isClosed ? points[1] : end
      return (
        start.moved(x: (end.x - before.x) / 6, y: (end.y - before.y) / 6),
        end.moved(x: -(after.x - start.x) / 6, y: -(after.y - start.y) / 6)
      )
    }
  }
}
