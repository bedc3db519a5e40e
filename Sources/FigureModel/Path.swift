/// A line through places on a canvas: straight from one to the next, or curved.
public struct Path: PaintedItem, Codable, Hashable, Sendable {
  /// The places in order.
  public var points: [CanvasPoint]
  /// Whether it leads back to its start.
  public var isClosed = false
  /// Whether it bends softly through its places.
  public var isCurved = false
  /// Whether an arrowhead marks its end.
  public var hasHead = false
  /// How it is painted.
  public var paint = CanvasPaint()

  /// A line through places.
  public init(_ points: [(Double, Double)]) { self.points = points.map { CanvasPoint($0) } }

  /// A straight line.
  public init(from start: (Double, Double), to end: (Double, Double)) { self.init([start, end]) }

  /// The same line, led back to its start.
  public func closed() -> Path {
    var path = self
    path.isClosed = true
    return path
  }

  /// The same line, bent softly through its places.
  public func curved() -> Path {
    var path = self
    path.isCurved = true
    return path
  }

  /// The same line with an arrowhead at its end.
  public func withHead() -> Path {
    var path = self
    path.hasHead = true
    return path
  }

  /// The shape as it is stored.
  public var shape: CanvasShape { .path(self) }
}
