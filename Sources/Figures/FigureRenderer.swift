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
    var scene =
      switch figure {
      case .plot(let plot): PlotLayout.scene(plot, typesetter)
      case .diagram(let diagram): self.scene(diagram.content)
      }
    (scene.title, scene.description) = FigureDescriber.describe(figure)
    return scene
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
