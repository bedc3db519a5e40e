/// How a shape of a canvas is painted.
public struct CanvasPaint: Codable, Hashable, Sendable {
  /// The color inside; nil leaves it open.
  public var fill: FigureColor?
  /// The color of the outline; nil draws none.
  public var stroke: FigureColor?
  /// The width of the outline in pixels.
  public var width = 1.5
  /// Whether the outline is dashed.
  public var isDashed = false

  /// A thin outline in the color of text.
  public init(fill: FigureColor? = nil, stroke: FigureColor? = .ink) {
    self.fill = fill
    self.stroke = stroke
  }
}
