/// A line on a canvas with an arrowhead at its end.
public struct Arrow: PaintedItem, Codable, Hashable, Sendable {
  /// The line.
  public var path: Path
  /// How it is painted.
  public var paint: CanvasPaint {
    get { path.paint }
    set { path.paint = newValue }
  }

  /// An arrow through places.
  public init(_ points: [(Double, Double)]) { path = Path(points).withHead() }

  /// A straight arrow.
  public init(from start: (Double, Double), to end: (Double, Double)) { self.init([start, end]) }

  /// The same arrow, bent softly through its places.
  public func curved() -> Arrow {
    var arrow = self
    arrow.path = path.curved()
    return arrow
  }

  /// The shape as it is stored.
  public var shape: CanvasShape { .path(path) }
}
