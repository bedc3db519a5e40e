/// A place on a canvas: pixels to the right and down.
public struct CanvasPoint: Codable, Hashable, Sendable {
  /// Pixels from the left edge; nil when it is not a number.
  public var x: Double?
  /// Pixels from the upper edge; nil when it is not a number.
  public var y: Double?

  /// A place.
  public init(_ place: (x: Double, y: Double)) {
    x = Self.finite(place.x)
    y = Self.finite(place.y)
  }

  private static func finite(_ value: Double) -> Double? {
    value.isFinite ? min(max(value, -1e5), 1e5) : nil
  }
}
