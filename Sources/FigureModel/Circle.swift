/// A circle on a canvas.
public struct Circle: PaintedItem, Codable, Hashable, Sendable {
  /// The middle.
  public var center: CanvasPoint
  /// The radius in pixels; a circle with one below zero is a point.
  public var radius: Double
  /// How it is painted.
  public var paint = CanvasPaint()

  /// A circle around a place.
  public init(at center: (Double, Double), radius: Double) {
    self.center = CanvasPoint(center)
    self.radius = radius.isFinite ? min(max(radius, -1e4), 1e4) : 0
  }

  /// The shape as it is stored.
  public var shape: CanvasShape { .circle(self) }
}
