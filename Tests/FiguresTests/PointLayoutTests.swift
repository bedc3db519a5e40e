import FigureModel
import Testing

@testable import Figures

@Suite struct PointLayoutTests {
  private func scene(_ plot: Plot) throws -> Scene { try TestFont.renderer().scene(plot.figure) }

  @Test func aCloudFillsThePlane() {
    let frame = PlotFrame(Plot { Points(x: [-1.1, 0.3, 2.2], y: [-0.6, 1.1, 0.2]) })
    for (domain, data) in [(frame.xDomain, -1.1...2.2), (frame.yDomain, -0.6...1.1)] {
      let room = 0.051 * (data.upperBound - data.lowerBound)
      #expect(domain.lower < data.lowerBound && data.lowerBound - domain.lower <= room)
      #expect(domain.upper > data.upperBound && domain.upper - data.upperBound <= room)
      #expect(domain.ticks.values.count >= 3)
    }
  }

  @Test func pointsOnAMapDoNotWidenIt() {
    let frame = PlotFrame(FixtureFigures.regions)
    #expect(frame.xDomain.lower == 0 && frame.xDomain.upper == 5)
  }

  @Test func markersThatTouchAreOutlinedBehindEachOther() {
    let centers = [0.0, 4, 30].map { Point(x: $0, y: 0) }
    let markup = MarkerShape.element(centers, series: 1).markup
    #expect(markup.components(separatedBy: "<path").count == 3)
    #expect(markup.components(separatedBy: "stroke=\"var(--fig-node").count == 3)
    #expect(markup.contains("M-3.6 -3.6h7.2v7.2h-7.2zM26.4"))
  }

  @Test func fewMeasuredPointsOfALineAreMarked() throws {
    #expect(try scene(FixtureFigures.time).markers.count == 4)
    #expect(try scene(Plot { Line(over: 0...1, samples: 5) { $0 } }).markers.isEmpty)
    #expect(try scene(Plot { Line((1...13).map(Double.init)) }).markers.isEmpty)
  }

  @Test func aPathOverContoursShowsItsPointsAndItsStart() throws {
    let markers = try scene(FixtureFigures.contours.legend(.hidden)).markers
    #expect(markers.count == 5)
    #expect(markers.filter(\.isStart).map(\.center.x) == [markers.map(\.center.x).min()])
  }

  @Test func aLeaderHasTheDashesOfItsLine() throws {
    let plot = Plot {
      Line(over: 0...1, label: "a") { $0 }
      Line(over: 0...1, label: "b") { $0 * 1.001 }
    }
    let markup = try TestFont.renderer().render(plot.figure, id: "p").value.markup
    #expect(markup.components(separatedBy: "stroke-dasharray=\"7 4\"").count == 3)
  }

  @Test(arguments: FixtureFigures.marks.map(\.name))
  func theNameOfTheHorizontalAxisStandsBelowItsNumbers(name: String) throws {
    let figure = try #require(FixtureFigures.marks.first { $0.name == name }?.figure)
    guard case .plot(let plot) = figure, let label = plot.xAxis.label else { return }
    let scene = try scene(plot)
    let typeset = LabelTypesetter(font: try TestFont.font()).typeset(label, .axis)
    let lowest = try #require(scene.labels.max { $0.box.maxY < $1.box.maxY })
    #expect(abs(lowest.content.width - typeset.width) < 0.01)
    let axis = try #require(scene.curves.first { $0.role == .axis }?.pieces.first)
    #expect(axis.map(\.y).max().map { $0 + 24 < lowest.box.minY } == true)
    #expect(axis.map(\.x).max().map { abs($0 - lowest.box.maxX) < 0.1 } == true)
  }

  @Test func framesAndPanelsAnswerToPointing() throws {
    let renderer = try TestFont.renderer()
    for figure in [FixtureFigures.sweep.figure, FixtureFigures.facets.figure] {
      #expect(renderer.render(figure, id: "f").value.markup.contains("class=\"hit\""))
    }
  }
}
