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

  @Test func labelsOnTheLinesOfShapesAreFound() throws {
    let canvas = Canvas(width: 360, height: 170) {
      Arrow(from: (20, 20), to: (120, 20))
      Text("struck", at: (70, 20))
      Circle(at: (100, 90), radius: 40)
      Text("rim", at: (140, 90))
      Text("in", at: (100, 90))
      Rectangle(at: (280, 80), width: 60, height: 40)
      Text("side", at: (250, 80))
      Arrow([(20, 160), (70, 120), (120, 160)]).curved()
      Text("bend", at: (70, 120))
    }
    let found = try TestFont.renderer().findings(canvas.figure).map(\.message)
    #expect(found.count == 4)
    for word in ["struck", "rim", "side", "bend"] {
      #expect(found.contains { $0.hasSuffix("label \(word) lies on a line") })
    }
  }

  @Test func labelsBesideLinesOrOnAPlateAreFine() throws {
    let canvas = Canvas(width: 200, height: 100) {
      Path(from: (10, 50), to: (190, 50))
      Rectangle(at: (100, 50), width: 60, height: 24).filled(.node).withoutStroke()
      Text("plate", at: (100, 50))
      Text("above", at: (40, 38))
      Circle(at: (160, 80), radius: 15).withoutStroke().filled(.tint)
      Text("on", at: (175, 80))
    }
    #expect(try TestFont.renderer().findings(canvas.figure).isEmpty)
  }

  @Test func itsWordsDescribeIt() {
    let (title, text) = FigureDescriber.describe(FixtureFigures.canvas.figure)
    #expect(title == "A unit and its loss")
    #expect(text.hasPrefix("A drawing with f, loss L, "))
  }
}
