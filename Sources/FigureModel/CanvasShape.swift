/// A part of a canvas; the protocol behind the builder, `CanvasShape` is the stored form.
public protocol CanvasItem {
  /// The shape as it is stored.
  var shape: CanvasShape { get }
}

/// The closed list of shapes.
public enum CanvasShape: Codable, Hashable, Sendable {
  /// A circle.
  case circle(Circle)
  /// An upright rectangle.
  case rectangle(Rectangle)
  /// A line, an arrow or a closed outline.
  case path(Path)
  /// Words or a formula.
  case text(Text)
}

/// A shape that is filled or has an outline.
public protocol PaintedItem: CanvasItem {
  /// How it is painted.
  var paint: CanvasPaint { get set }
}

extension PaintedItem {
  /// The same shape, filled with a color.
  public func filled(_ color: FigureColor) -> Self {
    var shape = self
    shape.paint.fill = color
    return shape
  }

  /// The same shape with an outline of a color and a width in pixels.
  public func stroked(_ color: FigureColor, width: Double = 1.5) -> Self {
    var shape = self
    shape.paint.stroke = color
    shape.paint.width = width.isFinite ? min(max(width, 0.5), 40) : 1.5
    return shape
  }

  /// The same shape without an outline.
  public func withoutStroke() -> Self {
    var shape = self
    shape.paint.stroke = nil
    return shape
  }

  /// The same shape with a dashed outline.
  public func dashed() -> Self {
    var shape = self
    shape.paint.isDashed = true
    return shape
  }
}
