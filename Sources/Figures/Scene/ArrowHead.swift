/// The shape of arrowheads: a triangle with a notched back.
enum ArrowHead {
  static let length = 8.0
  static let halfWidth = 3.6
  /// Where the notch lies, as a part of the length from the tip.
  static let notch = 0.72
  /// How much earlier the line itself ends.
  static let lineGap = 5.0

  /// The corners of a head whose tip is reached from a point, in drawing order.
  static func corners(tip: Point, from: Point) -> [Point] {
    let distance = from.distance(to: tip)
    guard distance > 0 else { return [] }
    let (dx, dy) = ((tip.x - from.x) / distance, (tip.y - from.y) / distance)
    let back = tip.moved(x: -dx * length, y: -dy * length)
    return [
      tip,
      back.moved(x: -dy * halfWidth, y: dx * halfWidth),
      tip.moved(x: -dx * length * notch, y: -dy * length * notch),
      back.moved(x: dy * halfWidth, y: -dx * halfWidth),
    ]
  }
}
