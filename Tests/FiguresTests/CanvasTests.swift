import FigureModel
import Testing

@testable import Figures

@Suite struct CanvasTests {
  @Test func whatHasNoPlaceIsLeftOut() throws {
    let canvas = Canvas(width: .infinity, height: -3) {
      Circle(at: (.nan, 0), radius: 3)
      Path([(0, 0)])
      for x in [10.0, 20] { Circle(at: (x, 0.5), radius: .infinity) }
    }
    let scene = try TestFont.renderer().scene(canvas.figure)
    #expect(scene.shapes.count == 2)
    #expect(scene.bounds.width == 300 && scene.bounds.height == 1)
  }

  @Test func aCurveGoesThroughItsPlaces() {
    let points = [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 20, y: 10)]
    let controls = SmoothCurve.controls(of: points, isClosed: false)
    #expect(controls.count == 2)
    #expect(controls[0].1 == Point(x: 10 - 20 / 6.0, y: -10 / 6.0))
    #expect(SmoothCurve.controls(of: [points[0]], isClosed: true).isEmpty)
  }

  @Test func labelsOnEachOtherAreFound() throws {
    let canvas = Canvas(width: 100, height: 40) {
      Text("one", at: (50, 20))
      Text("two", at: (54, 24))
      Text("far", at: (200, 20))
    }
    let found = try TestFont.renderer().findings(canvas.figure).map(\.message)
    #expect(
      found == [
        "in this figure label far leaves the image", "in this figure label one overlaps label two",
      ])
  }

  @Test func itsWordsDescribeIt() {
    let (title, text) = FigureDescriber.describe(FixtureFigures.canvas.figure)
    #expect(title == "A unit and its loss")
    #expect(text.hasPrefix("A drawing with f, loss L, "))
  }
}
