import FigureModel
import Foundation
import Testing

@testable import Figures

/// A mark lies on those that are declared before it.
@Suite struct MarkOrderTests {
  private func marks(_ plot: Plot) throws -> [SceneMarks.Layer] {
    SceneMarks(try TestFont.renderer().scene(plot.figure)).all
  }

  @Test func aLineAfterPointsLiesOnThem() throws {
    let points = Points(x: [0, 1, 2], y: [0, 1, 2], label: "data")
    let line = Line(x: [0, 2], y: [0, 2], label: "over")
    let under = try marks(
      Plot {
        points; line
      })
    #expect(under.map { $0.markers.count } == [3, 2])
    #expect(under.map { $0.curves.count } == [0, 1])
    let over = try marks(
      Plot {
        line; points
      })
    #expect(over.map { $0.curves.count } == [1, 0])
  }

  @Test func anAreaLiesOnTheLineBeforeItAndBelowTheOneAfterIt() throws {
    let line = Line([1, 2])
    let area = Area(x: [1, 2], y: [1, 2], label: "a")
    let below = SceneMarks(
      try TestFont.renderer().scene(
        Plot {
          area; line
        }.figure))
    #expect(below.lowFills.count == 1 && below.all.allSatisfy(\.fills.isEmpty))
    let above = SceneMarks(
      try TestFont.renderer().scene(
        Plot {
          line; area
        }.figure))
    #expect(above.lowFills.isEmpty && above.all.map { $0.fills.count } == [0, 1])
  }

  @Test func aRuleIsOneOfThem() throws {
    let bars = Bars(["a", "b"], [1, 2])
    let over = try marks(
      Plot {
        bars; Rule(y: 1)
      })
    #expect(over.count == 1 && over[0].curves.map(\.role) == [.rule])
    let under = try marks(
      Plot {
        Rule(y: 1); bars
      })
    #expect(under.map { $0.fills.count } == [0, 1])
  }

  @Test func theDrawingFollows() throws {
    let plot = Plot {
      Points(x: [0, 1, 2], y: [0, 1, 2])
      Line(over: 0...2) { $0 }
    }
    let svg = try TestFont.renderer().render(plot.figure, id: "f").value.markup
    let cloud = try #require(svg.range(of: #"data-s="0""#))
    let line = try #require(svg.range(of: #"data-s="1""#))
    #expect(cloud.lowerBound < line.lowerBound)
  }
}
