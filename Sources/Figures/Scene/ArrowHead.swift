/// The shape of arrowheads: a triangle with a notched back.
enum ArrowHead {
  static let length = 8.0
  static let halfWidth = 3.6
  /// Where the notch lies, as a part of the length from the tip.
  static let notch = 0.72
  /// How much earlier the line itself ends.
  static let lineGap = 5.0

  /// The width of the lines that these measures fit.
  static let usualWidth = 1.5
  /// What a line leaves open where another one crosses over it.
  static let crossingGap = 6.0

  /// Half the width of the head of a line that may be wider than usual.
  static func halfWidth(of width: Double) -> Double { halfWidth + max(width - 1.5, 0) * 0.8 }

  /// The length of the head of a line that may be wider than usual.
  static func length(of width: Double) -> Double { length + max(width - 1.5, 0) }

  /// How much earlier than its head a line ends that may be wider than usual.
  static func lineGap(of width: Double) -> Double { lineGap + max(width - 1.5, 0) }

  /// The corners of a head whose tip is reached from a point, in drawing order.
  static func corners(
    tip: Point, from: Point, width: Double = usualWidth, scale: Double = 1
  ) -> [Point] {
    let distance = from.distance(to: tip)
    guard distance > 0 else { return [] }
    let (length, halfWidth) = (length(of: width) * scale, halfWidth(of: width) * scale)
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
