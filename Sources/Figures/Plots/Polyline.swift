/// Cuts and thins the lines of plots.
enum Polyline {
  /// The pieces of a line that lie in a rectangle, cut exactly at its border.
  static func clipped(_ points: [Point], to box: Rect) -> [[Point]] {
    var pieces: [[Point]] = []
    for (from, to) in zip(points, points.dropFirst()) {
      guard let (start, end) = clip(from, to, box) else { continue }
      if pieces.last?.last == start {
        pieces[pieces.count - 1].append(end)
      } else {
        pieces.append([start, end])
      }
    }
    return pieces
  }

  /// The pieces of a line that lie outside of a rectangle, cut exactly at its border.
  static func outside(_ points: [Point], of box: Rect) -> [[Point]] {
    var pieces: [[Point]] = []
    func append(_ from: Point, _ to: Point) {
      if from == to { return }
      if pieces.last?.last == from {
        pieces[pieces.count - 1].append(to)
      } else {
        pieces.append([from, to])
      }
    }
    for (from, to) in zip(points, points.dropFirst()) {
      guard let (start, end) = clip(from, to, box) else {
        append(from, to)
        continue
      }
      append(from, start)
      append(end, to)
    }
    return pieces
  }

  /// The part of a straight line in a rectangle (Liang and Barsky's parameters).
  private static func clip(_ from: Point, _ to: Point, _ box: Rect) -> (Point, Point)? {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    var (enter, leave) = (0.0, 1.0)
    let sides = [
      (-dx, from.x - box.minX), (dx, box.maxX - from.x), (-dy, from.y - box.minY),
      (dy, box.maxY - from.y),
    ]
    for (speed, room) in sides {
      if speed == 0 {
        if room < 0 { return nil }
      } else if speed < 0 {
        enter = max(enter, room / speed)
      } else {
        leave = min(leave, room / speed)
      }
    }
    guard enter <= leave else { return nil }
    let start = enter == 0 ? from : from.moved(x: dx * enter, y: dy * enter)
    return (start, leave == 1 ? to : from.moved(x: dx * leave, y: dy * leave))
  }

  /// The line with fewer points, nowhere further than `tolerance` from the given one (Douglas and
  /// Peucker's method, with a stack of its own).
  static func thinned(_ points: [Point], tolerance: Double = 0.1) -> [Point] {
    guard points.count > 2 else { return points }
    var isKept = [Bool](repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var open = [(0, points.count - 1)]
    while let (first, last) = open.popLast() {
      var (farthest, distance) = (first, tolerance)
      for index in first + 1..<max(last, first + 1) {
        let off = Self.distance(points[index], points[first], points[last])
        if off > distance { (farthest, distance) = (index, off) }
      }
      guard farthest > first else { continue }
      isKept[farthest] = true
      open += [(first, farthest), (farthest, last)]
    }
    return zip(points, isKept).filter(\.1).map(\.0)
  }

  /// The distance of a point from a straight line between two others.
  static func distance(_ point: Point, _ start: Point, _ end: Point) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let square = dx * dx + dy * dy
    guard square > 0 else { return point.distance(to: start) }
    let part = ((point.x - start.x) * dx + (point.y - start.y) * dy) / square
    let place = min(max(part, 0), 1)
    return point.distance(to: start.moved(x: dx * place, y: dy * place))
  }
}
