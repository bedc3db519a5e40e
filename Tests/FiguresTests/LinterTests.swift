import FigureModel
import HTML
import Testing

@testable import Figures

/// The linter must find what it is there for, or the other tests show nothing.
@Suite struct LinterTests {
  private func scene(_ change: (inout Scene) -> Void) throws -> [String] {
    var scene = try TestFont.renderer().scene(FixtureFigures.unrolled.figure)
    change(&scene)
    return SceneLinter(scene).findings
  }

  @Test func aGoodSceneHasNoFindings() throws {
    #expect(try scene { _ in } == [])
  }

  @Test func everyFaultIsFound() throws {
    #expect(try scene { $0.title = "" } == ["no title"])
    #expect(try scene { $0.description = "" } == ["no description"])
    #expect(try scene { $0.bounds.maxX -= 20 }.contains { $0.hasSuffix("leaves the image") })
    #expect(try scene { $0.edges[0].points[1].x -= 3 }.contains { $0.contains("px from its node") })
    #expect(
      try scene { $0.labels.append($0.labels[1]) }.contains { $0.contains("overlaps label") })
    #expect(
      try scene { $0.labels[2].origin = $0.nodes[1].box.center }
        .contains { $0.contains("overlaps a node") })
    #expect(
      try scene { $0.labels[1].origin = $0.edges[0].points[0] }
        .contains { $0.contains("lies on a line") })
    #expect(
      try scene { $0.edges.append(SceneEdge(points: $0.nodes.map(\.box.center), role: .data)) }
        .contains("an edge crosses a foreign node"))
  }

  @Test func markupFaultsAreFound() {
    let svg = HTMLNode.element(
      "svg", ["role": "img"],
      [
        .element("title", [:], [.text("T")]), .element("desc", [:], [.text("D")]),
        .element("path", ["id": "f-a"]), .element("path", ["id": "f-a"]),
        .element("path", ["id": "g"]), .element("use", ["href": "#f-b"]),
      ])
    #expect(
      MarkupLinter.findings(svg, prefix: "f") == [
        "an id is used twice", "id g lacks the prefix", "nothing has the id f-b",
      ])
    #expect(MarkupLinter.findings(.element("svg"), prefix: "f").count == 3)
  }
}
