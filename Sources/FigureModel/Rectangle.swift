/// An upright rectangle on a canvas.
public struct Rectangle: PaintedItem, Codable, Hashable, Sendable {
  /// The upper left corner.
  public var corner: CanvasPoint
  /// The lower right corner.
  public var opposite: CanvasPoint
  /// The radius of its corners in pixels.
  public var rounding: Double
  /// How it is painted.
  public var paint = CanvasPaint()

  /// A rectangle between two corners.
  public init(from corner: (Double, Double), to opposite: (Double, Double), rounding: Double = 0) {
    self.corner = CanvasPoint((min(corner.0, opposite.0), min(corner.1, opposite.1)))
    self.opposite = CanvasPoint((max(corner.0, opposite.0), max(corner.1, opposite.1)))
    self.rounding = rounding.isFinite ? min(max(rounding, 0), 1e4) : 0
  }

  /// A rectangle around a place.
  public init(at center: (Double, Double), width: Double, height: Double, rounding: Double = 0) {
    self.init(
      from: (center.0 - width / 2, center.1 - height / 2),
      to: (center.0 + width / 2, center.1 + height / 2), rounding: rounding)
  }

  /// The shape as it is stored.
  public var shape: CanvasShape { .rectangle(self) }
}
