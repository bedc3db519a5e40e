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
}
