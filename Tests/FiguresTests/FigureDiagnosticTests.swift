import FigureModel
import Testing

@testable import Figures

@Suite struct FigureDiagnosticTests {
  /// Each message with the smallest figure that earns it.
  static let cases: [(id: String, figure: Figure)] = [
    ("figure/empty-plot", Plot {}.figure),
    ("figure/empty-plot", Plot { Line([]) }.figure),
    ("figure/empty-diagram", UnrolledNetwork(steps: []).figure),
    ("figure/empty-diagram", RolledNetwork(inputs: [], state: "h").figure),
    ("figure/empty-diagram", DirectFunction(inputs: [], output: "y").figure),
    ("figure/empty-diagram", LayerPath(stages: []).figure),
    ("figure/empty-canvas", Canvas(width: 10, height: 10) {}.figure),
    (
      "figure/undefined-place",
      Canvas(width: 10, height: 10) { Circle(at: (.nan, 1), radius: 1) }.figure
    ),
    (
      "figure/too-many-frames",
      sweep("k", over: 1...41) { k in Plot { Line([1, Double(k)]) } }.figure
    ),
    ("figure/empty-sweep", Sweep(name: "k", frames: []).figure),
    ("figure/empty-diagram", UnrolledStack(layers: []).figure),
    (
      "figure/empty-diagram",
      EncoderDecoderDiagram(encoder: FixtureFigures.words, decoder: .init(steps: [])).figure
    ),
    ("figure/empty-diagram", Attention(weights: [], queries: [""], keys: [String]()).figure),
    ("figure/unequal-weights", Attention(weights: [[1]], queries: ["a", "b"], keys: ["c"]).figure),
    ("figure/unequal-weights", Attention(weights: [[1]], queries: ["a"], keys: ["b", "c"]).figure),
    ("figure/undefined-value", Attention(weights: [[.nan]], queries: ["a"], keys: ["b"]).figure),
    (
      "figure/undefined-value",
      UnrolledNetwork(steps: [.cell(.init(output: "y", outputGradient: .init(.nan)))]).figure
    ),
    ("figure/empty-diagram", GraphDiagram {}.figure),
    ("figure/empty-diagram", UnitsDiagram(columns: []).figure),
    ("figure/empty-diagram", VolumesDiagram(stages: []).figure),
    ("figure/empty-diagram", PoolingGrid(.max, input: []).figure),
    ("figure/empty-diagram", ReceptiveFieldDiagram(layers: []).figure),
    ("figure/empty-diagram", FeatureHierarchy(columns: []).figure),
    (
      "figure/unknown-node",
      GraphDiagram {
        Node("a"); Edge("a", "b"); Bracket("x", over: ["c"])
      }.figure
    ),
    (
      "figure/repeated-node",
      GraphDiagram {
        Node("a"); Node("a")
      }.figure
    ),
    ("figure/too-many-nodes", GraphDiagram { for n in 0..<500 { Node("\(n)") } }.figure),
    ("figure/large-window", ConvolutionGrid(input: [[1]], kernel: [[1, 2]]).figure),
    ("figure/large-window", PoolingGrid(.max, input: [[1]]).figure),
    ("figure/missing-place", ConvolutionGrid(input: [[1, 2]], kernel: [[1]], row: 1).figure),
    ("figure/ragged-rows", PoolingGrid(.max, input: [[1, 2, 3], [1, 2]]).figure),
    ("figure/undefined-value", ConvolutionGrid(input: [[1, .nan]], kernel: [[1]]).figure),
    (
      "figure/unknown-feature",
      FeatureHierarchy(columns: [.init("1", [FeatureMap("#", from: [0])])]).figure
    ),
    ("figure/undefined-value", Plot { Line([1, .nan, 3]) }.figure),
    ("figure/undefined-value", Plot { Line(over: 0...1) { _ in .nan } }.figure),
    ("figure/unequal-columns", Plot { Points(x: [1, 2], y: [1, 2, 3]) }.figure),
    (
      "figure/undefined-rule",
      Plot {
        Line([1, 2]); Rule(x: .infinity)
      }.figure
    ),
    ("figure/too-many-series", Plot { for n in 1...7 { Line([1, Double(n)]) } }.figure),
    ("figure/bad-label", Plot { Line([1, 2], label: #"$\foo$"#) }.figure),
    ("figure/bad-label", Plot { Line([1, 2], label: #"loss $\foo$"#) }.figure),
    ("figure/unequal-parts", Plot { Bars(["a", "b"], [1, 2, 3]) }.figure),
    ("figure/unequal-parts", Plot { Points(x: [1, 2], y: [1, 2], classes: [0]) }.figure),
    ("figure/unequal-parts", Plot { Band(x: [1, 2], low: [0], high: [1, 2]) }.figure),
    ("figure/unequal-parts", Heatmap(values: [[1, 2]], rows: ["a", "b"]).figure),
    ("figure/log-of-zero", Plot { Line([0, 1, 10]) }.y("y", scale: .log).figure),
    ("figure/log-of-zero", Plot { Line([0, -1]) }.y("y", scale: .log).figure),
    ("figure/empty-grid", Heatmap(values: []).figure),
    ("figure/empty-grid", PixelGrid(values: [[]]).figure),
    ("figure/empty-grid", Matrix([[Double]]()).figure),
    ("figure/empty-grid", Plot { Regions(x: 0...1, y: 0...1, classes: []) }.figure),
    ("figure/ragged-rows", Heatmap(values: [[1, 2], [3]]).figure),
    ("figure/ragged-rows", Matrix([[1, 2], [3]]).figure),
    ("figure/undefined-value", PixelGrid(values: [[1, .nan]]).figure),
    ("figure/undefined-value", Plot { Histogram([1, 2, .infinity]) }.figure),
    (
      "figure/undefined-rule",
      Plot {
        Line([1, 2]); Annotation("a", x: .nan, y: 1)
      }.figure
    ),
    ("figure/too-many-series", Plot { Points(x: [1], y: [1], classes: [8]) }.figure),
    ("figure/empty-group", Row {}.figure),
    ("figure/empty-plot", Row { Plot {} }.figure),
    ("figure/bad-label", Plot { Line([1, 2], label: "$\theta$") }.figure),
    ("figure/bad-label", Plot { Line([1, 2]) }.x("slope $\nabla f$").figure),
    (
      "figure/unknown-class", Plot { Points(x: [1, 2], y: [1, 2], classes: [0, -1]) }.figure
    ),
    ("figure/out-of-range", Plot { Histogram([1, 2, 3], bins: -4) }.figure),
    ("figure/out-of-range", Plot { Histogram([1, 2, 3], bins: 1_001) }.figure),
    ("figure/out-of-range", Canvas(width: 0, height: -5) { Circle(at: (0, 0), radius: 1) }.figure),
    ("figure/out-of-range", Canvas(width: 9, height: 9) { Circle(at: (3, 2), radius: -10) }.figure),
    (
      "figure/out-of-range",
      sweep("a", over: 1...5) { a in Plot { Line([Double(a), 1]) } }.starting(at: 9).figure
    ),
    ("figure/missing-glyph", Plot { Line([1, 2]) }.x("$☃$").figure),
  ]

  @Test(arguments: cases.indices)
  func aMistakeIsNamedAndTheFigureDrawnAllTheSame(index: Int) throws {
    let (id, figure) = Self.cases[index]
    let renderer = try TestFont.renderer()
    let rendered = renderer.render(figure, id: "f")
    #expect(rendered.diagnostics.map(\.id).contains(id))
    #expect(MarkupLinter.findings(rendered.value, prefix: "f") == [])
    #expect(SceneLinter(renderer.scene(figure)).findings == [])
  }

  @Test func hugeNumbersAndClassesAreDrawn() throws {
    let huge = [-1e308, 1e308, .leastNonzeroMagnitude, 0]
    let figures: [any FigureRepresentable] = [
      Plot { Histogram([1e308]) }, Plot { Histogram(huge) },
      Plot { Histogram([1, 1], over: -.infinity ... .infinity) },
      Plot {
        Bars(["a"], [1e308])
        Bars(x: [1e300], y: [-1e308])
      },
      Plot { Points(x: huge, y: huge, classes: [.max, .min, 0, 1]) },
      Plot { Line(x: huge, y: huge) }.x("t", scale: .time).y("y", scale: .log),
      Plot { Histogram([1, 1, 9], bins: 4) }.y("n", scale: .log),
      Plot { Regions(x: -1e308...1e308, y: 0...0, classes: [[.max, .min], [0, 1]]) },
      Plot { Contours(x: 0...0, y: 0...1, samples: 3) { _, _ in 1e308 } },
      Plot { Area(x: huge, y: huge) }.y("y", scale: .log), Matrix([huge]),
      Heatmap(values: [huge]).colors(.diverging), PixelGrid(values: [huge]),
    ]
    for figure in figures {
      let svg = try TestFont.renderer().render(figure.figure, id: "f").value
      #expect(MarkupLinter.findings(svg, prefix: "f") == [])
      #expect(!svg.markup.contains("nan") && !svg.markup.contains("inf"))
      #expect(PlotTable.list(of: figure.figure).allSatisfy { !$0.columns.isEmpty })
    }
  }

  @Test func aFunctionMayHaveGaps() throws {
    let plot = Plot { Line(over: -1...1) { $0 > 0 ? 1 / $0 : .nan } }
    #expect(try TestFont.renderer().render(plot.figure, id: "f").diagnostics == [])
  }

  @Test func aBadLabelIsNamedOnce() throws {
    let network = UnrolledNetwork(
      steps: [.cell(.init(input: #"$\foo$"#)), .cell(.init(input: #"$\foo$"#))])
    let found = try TestFont.renderer().render(network.figure, id: "f").diagnostics
    #expect(found.map(\.id) == ["figure/bad-label"])
    #expect(found.first?.message.contains(#"$\foo$"#) == true)
  }

  @Test func oneValueIsSingular() throws {
    let plots = [
      Plot { Line([1, .nan, 3]) }, Plot { Line([0, 1, 10]) }.y("y", scale: .log),
      Plot { Line([.nan]) },
    ]
    let messages = try plots.map {
      try TestFont.renderer().render($0.figure, id: "f").diagnostics.first?.message
    }
    #expect(messages[0] == "1 of 3 values of series 1 is not a finite number")
    #expect(messages[1]?.hasPrefix("1 of 3 values has no place on the vertical axis") == true)
    #expect(messages[2] == "the only value of series 1 is not a finite number")
  }
}
