/// A drawing by hand, for what no model describes: shapes, lines, words and formulas at places.
///
/// Places are pixels to the right and down. Colors are roles, so the drawing is right in light and
/// dark and on paper.
///
/// ```swift
/// Canvas(width: 240, height: 120) {
///   Circle(at: (40, 60), radius: 22).filled(.tint)
///   Arrow(from: (62, 60), to: (178, 60)).stroked(.state)
///   Text("$\\mathbf{h}_t$", at: (120, 46))
/// }
/// ```
public struct Canvas: Codable, Hashable, Sendable {
  /// The width in pixels; it is drawn with 1 to 2,000, and with 300 for what is not a number.
  public var width: Double
  /// The height in pixels; it is drawn with 1 to 2,000, and with 300 for what is not a number.
  public var height: Double
  /// What is drawn, back to front.
  public var shapes: [CanvasShape]
  /// A title for readers who cannot see the drawing.
  public var title: String?
  /// A description for readers who cannot see the drawing; nil has the words in it listed.
  public var description: String?

  /// A drawing.
  public init(width: Double, height: Double, @CanvasBuilder _ shapes: () -> [any CanvasItem]) {
    self.width = width.isFinite ? width : 300
    self.height = height.isFinite ? height : 300
    self.shapes = shapes().map(\.shape)
  }

  /// The same drawing with a title, and maybe a description, for readers who cannot see it; in a
  /// group the title stands above it unless it has a caption.
  public func titled(_ title: String, description: String? = nil) -> Canvas {
    var canvas = self
    canvas.title = title
    canvas.description = description ?? canvas.description
    return canvas
  }
}

extension Canvas: FigureRepresentable {
  /// The drawing as a figure.
  public var figure: Figure { .canvas(self) }
}
