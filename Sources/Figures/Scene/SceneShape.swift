import FigureModel

/// A shape of a drawing by hand, with its paint.
struct SceneShape: Sendable {
  /// The outline.
  enum Outline: Sendable {
    /// A circle around the box's center, as wide as the box.
    case circle
    /// The box itself, with rounded corners.
    case box(corner: Double)
    /// A line or a closed outline, and the corners of its arrowhead.
    case path(PathData, head: [Point])
  }

  var outline: Outline
  var paint: CanvasPaint
  /// The smallest rectangle around it.
  var box: Rect
  /// The line that is seen, with straight pieces for bends; empty without a stroke.
  var line: [Point] = []

  /// Whether it hides what lies behind it in a rectangle.
  func hides(_ rect: Rect) -> Bool {
    guard paint.fill != nil else { return false }
    switch outline {
    case .circle: return box.inset(by: box.width * 0.15).contains(rect)
    case .box: return box.contains(rect)
    case .path: return false
    }
  }
}
