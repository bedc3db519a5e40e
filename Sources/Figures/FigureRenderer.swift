import FigureModel
import HTML
import MathLayout
import SourceText

/// Draws figures as SVG.
///
/// The same figure and id give the same bytes. The `svg` stands in the page itself and takes its
/// colors from the page's CSS variables (see `FigurePalette`); alone, it has the light ones.
package struct FigureRenderer: Sendable {
  private let typesetter: LabelTypesetter

  /// A renderer that sets formulas in a math font.
  package init(font: MathFont) { typesetter = LabelTypesetter(font: font) }

  /// The `svg` element of a figure, and what was wrong with its values.
  ///
  /// `id` begins every id in the image, so it must be unique in the page and fit for CSS. The
  /// diagnostics' ranges are empty: the caller knows which cell made the figure.
  package func render(_ figure: Figure, id: String) -> Diagnosed<HTMLNode> {
    let scene = self.scene(figure)
    let writer = SceneWriter(prefix: id, font: typesetter.font)
    return Diagnosed(writer.svg(scene), FigureChecker(typesetter).diagnostics(of: figure))
  }

  /// The geometry of a figure.
  func scene(_ figure: Figure) -> Scene {
    var scene = self.scene(figure, width: nil, depth: 0)
    (scene.title, scene.description) = FigureDescriber.describe(figure)
    return scene
  }

  /// The geometry of a figure by itself, or of one in a group that gives it so much width.
  private func scene(_ figure: Figure, width: Double?, depth: Int) -> Scene {
    switch figure {
    case .plot(let plot):
      // A margin of 8 px is on both sides.
      let fit = PlotFit(width: width.map { min($0 - 16, 430) } ?? PlotFit().width)
      return PlotLayout.scene(plot, typesetter, fit: fit)
    case .diagram(let diagram): return scene(diagram.content)
    case .pixels(let grid):
      return PixelLayout.scene(grid, typesetter, side: min((width ?? 184) - 8, 176))
    case .matrix(let matrix):
      return LabelLayout.scene(.math(matrix.tex()), typesetter, margin: 8)
    case .sign(let sign): return LabelLayout.scene(sign.label, typesetter, margin: 4)
    case .group(let group):
      let isTooDeep = depth > GroupLayout.deepest
      let shown = isTooDeep ? FigureGroup(.row, []) : group
      return GroupLayout(
        group: shown, typesetter: typesetter, width: width ?? PlotFit.widest,
        draw: { scene($0, width: $1, depth: depth + 1) }
      ).scene()
    }
  }

  private func scene(_ content: Diagram.Content) -> Scene {
    switch content {
    case .unrolled(let network): UnrolledLayout.scene(of: [[network]], typesetter)
    case .stacked(let stack): UnrolledLayout.scene(of: [stack.layers], typesetter)
    case .encoderDecoder(let pair):
      UnrolledLayout.scene(of: [[pair.encoder], [pair.decoder]], typesetter)
    case .attention(let attention): AttentionLayout.scene(attention, typesetter)
    case .rolled(let network): RolledLayout.scene(network, typesetter)
    case .direct(let function): DirectLayout.scene(function, typesetter)
    case .path(let path): LayerPathLayout.scene(path, typesetter)
    }
  }
}
