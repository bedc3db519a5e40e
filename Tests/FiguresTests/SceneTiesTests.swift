import FigureModel
import Testing

@testable import Figures

/// What belongs together in a drawing, so that the rest can fade.
@Suite struct SceneTiesTests {
  private func markup(_ figure: Figure) throws -> String {
    try TestFont.renderer().render(figure, id: "f").value.markup
  }

  @Test func aSeriesHasItsNameAndItsLine() throws {
    let text = try markup(FixtureFigures.training.figure)
    for series in 0...1 { #expect(text.components(separatedBy: "data-s=\"\(series)\"").count >= 3) }
    #expect(text.contains("<title>epoch 17: training 0.5578, validation 0.6258</title>"))
  }

  @Test func pointsAnswerWithTheirPlace() throws {
    let text = try markup(FixtureFigures.points.figure)
    #expect(text.contains("<title>setosa: sepal length in cm 4.9, 3</title>"))
    #expect(text.components(separatedBy: "class=\"hit\"").count == 13)
  }

  @Test func anEdgeKnowsItsEnds() throws {
    let scene = try TestFont.renderer().scene(FixtureFigures.words.figure)
    let edge = try #require(scene.edges.first { $0.source != nil && $0.target != nil })
    let ends = [edge.source, edge.target].compactMap(\.self).map(String.init)
    let text = try markup(FixtureFigures.words.figure)
    let tag = "data-e=\"\(ends.joined(separator: " "))\""
    #expect(text.components(separatedBy: tag).count == 4, "line, head and label")
    #expect(text.components(separatedBy: "data-n=").count == 13, "six cells with their names")
  }

  @Test func denseAndSmallPlotsDoNotAnswer() throws {
    let cloud = Plot {
      Points(x: (0..<500).map(Double.init), y: (0..<500).map { Double($0 % 7) })
    }
    #expect(try !markup(cloud.figure).contains("class=\"hit\""))
    let many = Plot { Line((0..<5000).map(Double.init)) }
    #expect(try markup(many.figure).components(separatedBy: "class=\"hit\"").count == 41)
  }
}
