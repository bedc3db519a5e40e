import FigureModel
import Testing

@testable import Figures

@Suite struct PlotGeometryTests {
  let box = Rect(minX: 0, minY: 0, maxX: 10, maxY: 10)

  @Test func linesAreCutAtTheBorder() {
    let points = [Point(x: -5, y: 5), Point(x: 5, y: 5), Point(x: 5, y: 25), Point(x: 8, y: -5)]
    let pieces = Polyline.clipped(points, to: box)
    #expect(pieces.count == 2)
    #expect(pieces.first == [Point(x: 0, y: 5), Point(x: 5, y: 5), Point(x: 5, y: 10)])
    #expect(pieces.last.map { $0.map(\.y) } == [10, 0])
  }

  @Test func linesOutsideVanish() {
    #expect(Polyline.clipped([Point(x: 11, y: 0), Point(x: 11, y: 9)], to: box).isEmpty)
    #expect(Polyline.clipped([Point(x: 5, y: 5)], to: box).isEmpty)
  }

  @Test func thinningKeepsCornersAndDropsWhatNobodySees() {
    let kink = (0...100).map { Point(x: Double($0), y: Double(max($0 - 50, 0))) }
    #expect(Polyline.thinned(kink).map(\.x) == [0, 50, 100])
    let parabola = (0...200).map { Point(x: Double($0), y: Double($0 * $0) / 100) }
    let thinned = Polyline.thinned(parabola)
    #expect(thinned.count < 60)
    for point in parabola {
      let off = zip(thinned, thinned.dropFirst()).map { Polyline.distance(point, $0, $1) }.min()
      #expect((off ?? 1) <= 0.1)
    }
  }

  @Test(
    arguments: [
      ([10, 100], [10, 100]), ([100, 100], [91, 109]), ([50, 40], [54, 36]),
      ([100, 102, 104], [84, 102, 120]), ([2, 3], [0, 18]), ([210], [200]),
    ] as [([Double], [Double])])
  func namesMoveApartAroundTheirEnds(ends: [Double], heights: [Double]) {
    #expect(EndLabels.heights(of: ends, pitch: 18, in: 0...200) == heights)
  }

  @Test func namesThatWouldMoveTooFarGiveWayToALegend() {
    let ends = [Double](repeating: 100, count: 5)
    #expect(EndLabels.heights(of: ends, pitch: 18, in: 0...200) == nil)
  }

  @Test func gapsSplitALineIntoRuns() {
    let series = Series(x: [1, 2, 3, 4, 5, 6], y: [1, .nan, 3, 4, .infinity, 6, 7, 8])
    #expect(PlotSeries.runs(of: series).map { $0.map(\.x) } == [[1], [3, 4], [6]])
  }

  @Test func aHugeCloudStaysFinite() throws {
    let values = (0..<20_000).map { Double($0 % 1000) / 1000 }
    let plot = Plot { Points(x: values, y: values) }
    #expect(try TestFont.renderer().scene(plot.figure).markers.count < 1000)
  }
}
