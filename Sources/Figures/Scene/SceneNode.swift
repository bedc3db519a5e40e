/// A closed shape that edges can end on.
struct SceneNode: Sendable {
  /// The outline.
  enum Shape: Sendable {
    /// A circle around the box's center, as wide as the box.
    case circle
    /// An ellipse that fills the box.
    case ellipse
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
    /// A band along the flow that holds other nodes.
    case lane
    /// A unit that computes.
    case unit
    /// A value that is given.
    case value
    /// A unit that another one sees.
    case seen
    /// A place for words, without an outline.
    case plain
    /// A sheet that lies behind everything but containers.
    case sheet
    /// What only marks a place: dots, junctions.
    case ornament
    /// The filled part of a unit.
    case activation
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
    case .box, .dots, .ellipse: false
    }
  }

  /// The point where a ray from the center in a direction leaves the shape.
  func border(toward target: Point) -> Point {
    let center = box.center
    if isRound { return center.toward(target, by: box.width / 2) }
    let (dx, dy) = (target.x - center.x, target.y - center.y)
    if case .ellipse = shape {
      let (a, b) = (dx / box.width * 2, dy / box.height * 2)
      let reach = (a * a + b * b).squareRoot()
      return reach > 0 ? center.moved(x: dx / reach, y: dy / reach) : center
    }
    let scale = min(
      dx == 0 ? .infinity : box.width / 2 / abs(dx), dy == 0 ? .infinity : box.height / 2 / abs(dy))
    guard scale.isFinite else { return center }
    return center.moved(x: dx * scale, y: dy * scale)
  }

  /// How far a point is from the outline.
  func distanceFromBorder(_ point: Point) -> Double {
    if isRound { return abs(point.distance(to: box.center) - box.width / 2) }
    if case .ellipse = shape { return border(toward: point).distance(to: point) }
    let dx = max(box.minX - point.x, point.x - box.maxX)
    let dy = max(box.minY - point.y, point.y - box.maxY)
    if dx <= 0, dy <= 0 { return min(-dx, -dy) }
    return (max(dx, 0) * max(dx, 0) + max(dy, 0) * max(dy, 0)).squareRoot()
  }
}

extension SceneNode.Role {
  /// Whether it lies behind edges and curves.
  var isGround: Bool { holdsOthers || self == .sheet }

  /// Whether other nodes, edges and labels lie in it.
  var holdsOthers: Bool { self == .container || self == .lane }
}
