/// A line along which something flows: straight, or with rounded bends.
struct SceneEdge: Sendable {
  /// What flows, which decides the color.
  enum Role: Sendable {
    /// Data: inputs and outputs.
    case data
    /// A state handed on in time.
    case state
    /// What a step puts out, or should have, on its way into the next one.
    case feedback
    /// A gradient on its way back.
    case gradient
    /// Weights that several units share.
    case weights
    /// How much one thing looks at another.
    case attention
    /// A line between units, one of many.
    case link
    /// Such a line with a negative weight.
    case inhibition
  }

  /// The corners, from where it leaves to the tip of its arrowhead.
  var points: [Point]
  var role: Role
  /// Whether an arrowhead marks its end.
  var hasHead = true
  /// How large the arrowhead is, beside that of other edges of this width.
  var headScale = 1.0
  /// The node on whose border the edge ends; nil when it ends in the open.
  var target: Int?
  /// The node that it leaves; nil when it begins in the open.
  var source: Int?
  /// The width of the line in pixels.
  var width = ArrowHead.usualWidth
  /// Where other edges cross over this one, which leaves a gap for them.
  var gaps: [Point] = []
  /// How much of what lies behind it hides.
  var opacity = 1.0

  /// The smallest rectangle around the line and its head.
  var box: Rect {
    guard let first = points.first else { return Rect(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    return segments.reduce(Rect(first, first)) { $0.union(Rect($1.0, $1.1)) }
      .inset(by: -max(ArrowHead.halfWidth(of: width), width / 2))
  }

  /// The straight pieces between the corners.
  var segments: [(Point, Point)] { Array(zip(points, points.dropFirst())) }
}
