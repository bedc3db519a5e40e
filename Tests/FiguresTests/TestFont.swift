import MathLayout

@testable import Figures

/// The math font of this machine, which the golden drawings are made with.
enum TestFont {
  static func renderer() throws -> FigureRenderer {
    FigureRenderer(font: try font())
  }

  static func font() throws -> MathFont {
    try MathFont(contentsOf: MathFont.locate(configured: nil))
  }
}
