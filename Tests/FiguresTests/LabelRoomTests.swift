import FigureModel
import HTML
import Testing

@testable import Figures

/// Fonts of readers differ, and formulas stand anywhere in words.
@Suite struct LabelRoomTests {
  private static let rising = (1...60).map { 1.4 - 1 / Double($0) }
  private static let falling = (1...60).map { 2 / Double($0) }

  private func plot(_ first: String, _ second: String) -> Plot {
    Plot {
      Line(Self.rising, label: first)
      Line(Self.falling, label: second)
    }.x("step")
  }

  private func scene(_ value: some FigureRepresentable) throws -> Scene {
    try TestFont.renderer().scene(value.figure)
  }

  @Test(arguments: ["with positions", "before training", "a", "with $x$ and positions"])
  func namesAtLinesHaveRoomInAWiderFont(name: String) throws {
    let scene = try scene(plot(name, "before training"))
    #expect(scene.bounds.width <= 446)
    for label in scene.labels {
      let spread = label.content.width * 0.12
      let right = label.box.maxX + (label.anchor == .start ? spread : 0)
      #expect(right <= scene.bounds.maxX)
    }
    #expect(SceneLinter(scene).findings == [])
  }

  @Test func theLinterReservesRoomForWiderFonts() throws {
    var scene = try scene(plot("with positions", "before training"))
    scene.bounds.maxX = scene.labels.map(\.box.maxX).max() ?? 0
    #expect(SceneLinter(scene).findings.contains { $0.hasSuffix("leaves the image") })
  }

  @Test func namesThatAreTooLongStandInALegend() throws {
    let scene = try scene(plot("with positions and many words more", "before training"))
    #expect(scene.bounds.width <= 446)
    #expect(scene.labels.filter { $0.series != nil }.allSatisfy { $0.box.maxY < 0 })
  }

  @Test(arguments: [
    Heatmap(values: [[1]], rows: [mixed], columns: [mixed]).x(mixed).figure,
    Bars([mixed], [1], label: mixed).y(mixed).figure,
    Facets(over: [mixed]) { _ in Plot { Line([1, 2], label: mixed) } }.figure,
    Facets(over: [1], label: mixed) { _ in Plot { Line([1, 2]) } }.figure,
    Points(x: [1], y: [2], classes: [mixed]).figure, Rule(x: 1, label: mixed).figure,
    Annotation(mixed, x: 1, y: 2).figure,
    PixelGrid(values: [[1]], caption: mixed).captioned(mixed).figure,
    Attention(weights: [[1]], queries: [Label(mixed)], keys: [Label(mixed)]).figure,
    UnrolledNetwork(steps: [.cell(.init(input: Label(mixed), output: Label(mixed)))]).figure,
    GraphDiagram {
      Node("a", mixed)
      Node("b", mixed)
      Edge("a", "b", mixed)
    }.figure,
  ])
  func formulasWithinWordsAreSet(figure: Figure) throws {
    let words = Self.words(in: try TestFont.renderer().render(figure, id: "f").value)
    #expect(words.contains { $0.hasPrefix("length") })
    #expect(words.allSatisfy { !$0.contains("$") && $0.first != " " && $0.last != " " })
  }

  private static let mixed = #"length $\bar{T}$ of it"#

  @Test func formulasWithinWordsAreSetInText() {
    let markup = Label(Self.mixed).markup.markup
    #expect(markup.hasPrefix("length <math"))
    #expect(markup.hasSuffix("</math> of it"))
  }

  private static func words(in node: HTMLNode) -> [String] {
    switch node {
    case .element("text", _, let children):
      children.map { if case .text(let words) = $0 { words } else { "" } }
    case .element(_, _, let children), .fragment(let children): children.flatMap(words)
    case .text, .raw: []
    }
  }
}
