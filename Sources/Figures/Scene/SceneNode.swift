/// A closed shape that edges can end on.
struct SceneNode: Sendable {
  /// The outline.
  enum Shape: Sendable {
    /// A circle around the box's center, as wide as the box.
    case circle
    /// The box itself, with rounded corners.
    case box(corner: Double)
    /// Three dots in the middle of the box, beside or above each other.
    case dots(isVertical: Bool)
    /// A small disk where one line becomes two.
    case junction
  }

  /// What it is, which decides its colors.
  enum Role: Sendable {
    /// A tinted area that holds other nodes.
    case container
    /// A unit that computes.
    case unit
    /// What only marks a place: dots, junctions.
    case ornament
    /// A mark on what is fed back.
    case signal
  }

  var shape: Shape
  var role: Role
  var box: Rect
  /// How much of what lies behind it hides.
  var opacity = 1.0

  /// Whether it is only a dot on the edges that meet there.
  var isJunction: Bool { if case .junction = shape { true } else { false } }

  private var isRound: Bool {
    switch shape {
    case .circle, .junction: true
    case .box, .dots: false
    }
  }

  /// The point where a ray from the center in a direction leaves the shape.
  func border(toward target: Point) -> Point {
    let center = box.center
    if isRound { return center.toward(target, by: box.width / 2) }
    let (dx, dy) = (target.x - center.x, target.y - center.y)
    let scale = min(
      dx == 0 ? .infinity : box.width / 2 / abs(dx), dy == 0 ? .infinity : box.height / 2 / abs(dy))
    guard scale.isFinite else { return center }
    return center.moved(x: dx * scale, y: dy * scale)
  }

  /// How far a point is from the outline.
  func distanceFromBorder(_ point: Point) -> Double {
    if isRound { return abs(point.distance(to: box.center) - box.width / 2) }
    let dx = max(box.minX - point.x, point.x - box.maxX)
    let dy = max(box.minY - point.y, point.y - box.maxY)
    if dx <= 0, dy <= 0 { return min(-dx, -dy) }
    return (max(dx, 0) * max(dx, 0) + max(dy, 0) * max(dy, 0)).squareRoot()
  }
}
