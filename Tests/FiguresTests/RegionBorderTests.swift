import FigureModel
import Testing

@testable import Figures

@Suite struct RegionBorderTests {
  @Test func bordersOfRegionsAreStraightWhereTheyAre() throws {
    let plot = Plot {
      Regions(x: 0...5, y: 0...5, samples: 30) { x, y in y > 1.3 * x + 0.2 ? 1 : 0 }
    }
    let borders = try TestFont.renderer().scene(plot.figure).curves.filter { $0.role == .contour }
      .flatMap(\.pieces)
    #expect(borders.map(\.count) == [2])
  }

  @Test func bordersOfRegionsAreRoundWhereTheyAre() throws {
    let regions = Regions(x: 0...5, y: 0...5, samples: 60) { x, y in x * x + y * y < 8 ? 0 : 1 }
    let line = MarchingSquares.lines(of: regions.margins[0], at: 0).flatMap(\.self)
    #expect(line.count > 30)
    for point in line {
      let radius = (point.x * point.x + point.y * point.y).squareRoot() * 5 / 59
      #expect(abs(radius - 8.0.squareRoot()) < 0.004)
    }
  }
}
