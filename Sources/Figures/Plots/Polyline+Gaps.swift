extension Polyline {
  /// The pieces of an orthogonal line with a gap around each of some points on it.
  static func split(_ points: [Point], at gaps: [Point], gap: Double) -> [[Point]] {
    guard !gaps.isEmpty, let first = points.first else { return [points] }
    var pieces: [[Point]] = []
    var piece = [first]
    for (from, to) in zip(points, points.dropFirst()) {
      let onTheWay = gaps.filter { isOn($0, from, to) }
        .sorted { $0.distance(to: from) < $1.distance(to: from) }
      for point in onTheWay {
        pieces.append(piece + [point.toward(from, by: gap / 2)])
        piece = [point.toward(to, by: gap / 2)]
      }
      piece.append(to)
    }
    return pieces + [piece]
  }

  /// Whether a point lies on a straight line, far enough from its ends for a gap.
  private static func isOn(_ point: Point, _ from: Point, _ to: Point) -> Bool {
    let detour = point.distance(to: from) + point.distance(to: to) - from.distance(to: to)
    return detour < 0.01 && point.distance(to: from) > 3 && point.distance(to: to) > 3
  }
}
