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
    let writer = SceneWriter(prefix: id, font: typesetter.font)
    let diagnostics = FigureChecker(typesetter).diagnostics(of: figure)
    if case .sweep(let whole) = figure, !whole.frames.isEmpty {
      let sweep = whole.shortened(to: SweepScenes.most)
      let scenes = scenes(of: sweep)
      let markup = SweepWriter(sweep: sweep, prefix: id, writer: writer).markup(scenes)
      return Diagnosed(markup, diagnostics)
    }
    return Diagnosed(writer.svg(scene(figure)), diagnostics)
  }

  /// What is wrong with the entries of a table.
  package func diagnostics(of table: DataTable) -> [Diagnostic] {
    FigureChecker(typesetter).diagnostics(of: table)
  }

  /// The figure as an SVG file of its own; of a sweep, the frame that comes first.
  package func file(_ figure: Figure) -> [UInt8] {
    let writer = SceneWriter(prefix: "figure", font: typesetter.font)
    var scene = scene(figure)
    if case .sweep(let whole) = figure {
      let sweep = whole.shortened(to: SweepScenes.most)
      let scenes = scenes(of: sweep)
      if scenes.indices.contains(sweep.start) { scene = scenes[sweep.start] }
    }
    return Array(StandaloneFigure.markup(writer.svg(scene)).utf8)
  }

  /// What a careful eye would find wrong with the drawing of a figure, as messages.
  package func findings(_ figure: Figure) -> [Diagnostic] {
    var scenes = [scene(figure)]
    if case .sweep(let whole) = figure {
      scenes = self.scenes(of: whole.shortened(to: SweepScenes.most))
    }
    var seen = Set<String>()
    let found = scenes.flatMap { SceneLinter($0).findings }.filter { seen.insert($0).inserted }
    return found.prefix(5).map { .crowded($0) }
  }

  /// The geometry of a figure.
  func scene(_ figure: Figure) -> Scene {
    var scene = self.scene(figure, nil, depth: 0)
    (scene.title, scene.description) = FigureDescriber.describe(figure)
    return scene
  }

  private func scenes(of sweep: Sweep) -> [Scene] {
    SweepScenes(typesetter: typesetter) { scene($0, nil, depth: 1) }.scenes(of: sweep)
  }

  /// The geometry of a figure by itself, or of one in a group that gives it a room.
  private func scene(_ figure: Figure, _ room: GroupLayout.Room?, depth: Int) -> Scene {
    switch figure {
    case .plot(let plot):
      var fit = PlotFit(width: room.map { PlotLayout.width(in: $0.width) } ?? PlotFit().width)
      if !plot.hasCells { (fit.left, fit.right) = (room?.sides?.left, room?.sides?.right) }
      fit.answers = PlotLayout.mostAnswers / (depth == 0 ? 1 : 2)
      return PlotLayout.scene(plot, typesetter, fit: fit)
    case .diagram(let diagram): return scene(diagram.content)
    case .canvas(let canvas): return CanvasLayout.scene(canvas, typesetter)
    case .sweep(let sweep):
      guard depth <= GroupLayout.deepest, let first = sweep.first else { return Scene() }
      return scene(first.figure, room, depth: depth + 1)
    case .pixels(let grid):
      return PixelLayout.scene(
        grid, typesetter, width: room?.width ?? PlotFit.widest, hasBar: room?.hasBar ?? true)
    case .matrix(let matrix):
      return LabelLayout.scene(matrix, typesetter, margin: room == nil ? 8 : 2)
    case .sign(let sign): return LabelLayout.scene(sign.label, typesetter, margin: 4)
    case .group(let group):
      let isTooDeep = depth > GroupLayout.deepest
      let shown = isTooDeep ? FigureGroup(.row, []) : group
      return GroupLayout(
        group: shown, typesetter: typesetter, width: room?.width ?? PlotFit.widest,
        draw: { scene($0, $1, depth: depth + 1) }
      ).scene()
    }
  }

  /// The geometry of a diagram; small words in one that a page scales down are larger.
  private func scene(_ content: Diagram.Content) -> Scene {
    let usual = Self.scene(content, typesetter)
    guard usual.bounds.width > DiagramMeasure.widestUnscaled else { return usual }
    var large = typesetter
    large.isForWide = true
    return Self.scene(content, large)
  }

  private static func scene(_ content: Diagram.Content, _ typesetter: LabelTypesetter) -> Scene {
    switch content {
    case .unrolled(let network): UnrolledLayout.scene(of: [[network]], typesetter)
    case .stacked(let stack): UnrolledLayout.scene(of: [stack.layers], typesetter)
    case .encoderDecoder(let pair):
      UnrolledLayout.scene(of: [[pair.encoder], [pair.decoder]], typesetter)
    case .bidirectional(let pair): BidirectionalLayout.scene(pair, typesetter)
    case .attention(let attention): AttentionLayout.scene(attention, typesetter)
    case .rolled(let network): RolledLayout.scene(network, typesetter)
    case .direct(let function): DirectLayout.scene(function, typesetter)
    case .path(let path): LayerPathLayout.scene(path, typesetter)
    case .graph(let graph): GraphScene.scene(graph, typesetter)
    case .units(let value): UnitsLayout.scene(value, typesetter)
    case .volumes(let value): VolumesLayout.scene(value, typesetter)
    case .convolution(let value): ConvolutionLayout.scene(value, typesetter)
    case .pooling(let value): PoolingLayout.scene(value, typesetter)
    case .receptiveField(let value): ReceptiveFieldLayout.scene(value, typesetter)
    case .features(let value): FeatureHierarchyLayout.scene(value, typesetter)
    case .gates(let value): GatedCellLayout.scene(value, typesetter)
    }
  }
}
