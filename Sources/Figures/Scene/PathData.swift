import HTML

/// Builds the `d` attribute of SVG paths, with one decimal.
struct PathData {
  private(set) var text = ""

  mutating func move(_ point: Point) { text += "M\(Self.number(point.x)) \(Self.number(point.y))" }

  mutating func line(_ point: Point) { text += "L\(Self.number(point.x)) \(Self.number(point.y))" }

  mutating func bend(around corner: Point, to end: Point) {
    text += "Q\(Self.number(corner.x)) \(Self.number(corner.y))"
    text += " \(Self.number(end.x)) \(Self.number(end.y))"
  }

  mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    text += "C\(Self.number(first.x)) \(Self.number(first.y))"
    text += " \(Self.number(second.x)) \(Self.number(second.y))"
    text += " \(Self.number(end.x)) \(Self.number(end.y))"
  }

  mutating func close() { text += "Z" }

  /// Corners joined by straight lines.
  mutating func polyline(_ points: some Collection<Point>) {
    guard let first = points.first else { return }
    move(first)
    for point in points.dropFirst() { line(point) }
  }

  /// Corners joined by straight lines that turn with rounded bends.
  mutating func rounded(_ points: [Point], radius: Double) {
    guard let first = points.first, let last = points.last, points.count > 1 else { return }
    move(first)
    for index in points.indices.dropFirst().dropLast() {
      let (before, corner, after) = (points[index - 1], points[index], points[index + 1])
      let room = min(corner.distance(to: before), corner.distance(to: after)) / 2
      line(corner.toward(before, by: min(radius, room)))
      bend(around: corner, to: corner.toward(after, by: min(radius, room)))
    }
    line(last)
  }

  static func number(_ value: Double) -> String { DecimalNumber.text(value) }
}
