extension Polyline {
  /// An orthogonal line without the corners at which it does not turn.
  static func simplified(_ points: [Point]) -> [Point] {
    var kept: [Point] = []
    for point in points {
      if let last = kept.last, last.distance(to: point) < 0.01 { continue }
      if kept.count > 1 {
        let (a, b) = (kept[kept.count - 2], kept[kept.count - 1])
        let isOnColumn = abs(a.x - b.x) < 0.01 && abs(b.x - point.x) < 0.01
        let isOnRow = abs(a.y - b.y) < 0.01 && abs(b.y - point.y) < 0.01
        if isOnColumn || isOnRow { kept.removeLast() }
      }
      kept.append(point)
    }
    return kept
  }
}
