import FigureModel
import Testing

@testable import Figures

@Suite struct GroupLayoutTests {
  /// At 390 px the text is 358 px wide; a figure is at least 0.8 of its size.
  @Test(arguments: FixtureFigures.all.filter { $0.figure.isPlot }.map(\.name))
  func aPlotFitsAPhone(name: String) throws {
    let figure = try #require(FixtureFigures.all.first { $0.name == name }?.figure)
    #expect(try TestFont.renderer().scene(figure).bounds.width * 0.8 <= 358)
  }

  @Test(arguments: FixtureFigures.groups.map(\.name))
  func aGroupIsNoWiderThanTheText(name: String) throws {
    let figure = try #require(FixtureFigures.groups.first { $0.name == name }?.figure)
    #expect(try TestFont.renderer().scene(figure).bounds.width <= 720)
  }

  @Test(arguments: FixtureFigures.all.map(\.name))
  func aFigureStaysSmall(name: String) throws {
    let figure = try #require(FixtureFigures.all.first { $0.name == name }?.figure)
    #expect(try TestFont.renderer().render(figure, id: name).value.markup.utf8.count <= 40_000)
  }

  @Test func figuresThatAreTooWideBreakIntoLines() throws {
    let row = Row { for _ in 1...3 { FixtureFigures.unrolled } }
    let scene = try TestFont.renderer().scene(row.figure)
    #expect(Set(scene.parts.map(\.origin.y)).count == 3)
  }

  @Test func axesOfPlotsInARowStandLevel() throws {
    let scene = try TestFont.renderer().scene(FixtureFigures.row.figure)
    #expect(Set(scene.parts.map(\.origin.y)).count == 1)
  }

  @Test func cellsOfNetworksInARowStandLevel() throws {
    let scene = try TestFont.renderer().scene(FixtureFigures.equals.figure)
    let heights = scene.parts.compactMap { part in
      part.scene.nodes.first { $0.role == .unit }.map { $0.box.center.y + part.origin.y }
    }
    #expect(heights.count == 2 && abs(heights[0] - heights[1]) < 0.01)
  }

  @Test func facetsHaveTheSameAreas() throws {
    let scene = try TestFont.renderer().scene(FixtureFigures.facets.figure)
    let widths = scene.parts.compactMap { part in
      part.scene.curves.first { $0.role == .axis }?.pieces.first.map { $0[1].x - $0[0].x }
    }
    #expect(widths.count == 3)
    #expect(Set(widths.map { ($0 * 10).rounded() }).count == 1)
  }

  @Test func captionsBreakAtSpaces() throws {
    let typesetter = LabelTypesetter(font: try TestFont.font())
    let block = CaptionBlock("one two three four five", typesetter, width: 60)
    #expect(block.lines.count > 1 && block.width <= 60)
    #expect(CaptionBlock("unbreakable", typesetter, width: 10).lines.count == 1)
  }

  @Test func groupsWithinGroupsEnd() throws {
    var figure = Plot { Line([1, 2]) }.figure
    for _ in 0..<40 {
      let group = Column {
        figure
        Sign("a")
      }
      figure = group.figure
    }
    #expect(try TestFont.renderer().scene(figure).bounds.width > 0)
  }

  @Test func aGroupTellsWhatItsFiguresShow() {
    let (title, text) = FigureDescriber.describe(FixtureFigures.row.figure)
    #expect(title.hasPrefix("2 figures: The function; Its derivative"))
    #expect(text.contains("The function: The horizontal axis, x, runs from −1 to 1."))
  }
}
