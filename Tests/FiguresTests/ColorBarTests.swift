import FigureModel
import Testing

@testable import Figures

@Suite struct ColorBarTests {
  private func numbers(
    _ scale: ColorScale, _ range: ClosedRange<Double>, height: Double
  ) throws -> [String] {
    let typesetter = LabelTypesetter(font: try TestFont.font())
    let map = ColorMap(scale, values: range, limits: nil)
    let bar = ColorBar(map, typesetter, isPicture: false, height: height)
    return bar.ticks.map { SceneLabel($0.label, startingAt: Point(x: 0, y: 0)).text }
  }

  @Test func aBarHasNumbersAtItsEnds() throws {
    #expect(try numbers(.sequential, 0.13...0.72, height: 96) == ["0.13", "0.4", "0.6", "0.72"])
    #expect(
      try numbers(.sequential, 0.1...0.7, height: 176)
        == ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"])
    #expect(
      try numbers(.diverging, -0.93...0.5, height: 264) == ["−0.93", "−0.5", "0", "0.5", "0.93"])
    #expect(try numbers(.sequential, 0...3, height: 132) == ["0", "1", "2", "3"])
    #expect(try numbers(.diverging, -30...30, height: 48) == ["−30", "0", "30"])
  }

  @Test(arguments: [48.0, 72, 96, 131, 176, 264, 400])
  func numbersNeverTouch(height: Double) throws {
    for upper in stride(from: 0.07, through: 9_000, by: 37.3) {
      let typesetter = LabelTypesetter(font: try TestFont.font())
      let map = ColorMap(.sequential, values: 0.01...upper, limits: nil)
      var scene = Scene()
      ColorBar(map, typesetter, isPicture: false, height: height)
        .draw(into: &scene, at: Point(x: 0, y: 0))
      scene.fitBounds()
      (scene.title, scene.description) = ("bar", "bar")
      #expect(SceneLinter(scene).findings == [])
      #expect(scene.labels.count >= 2)
    }
  }

  @Test func aPictureInColorsHasABarAndOneInInkHasNone() throws {
    let values = [[-0.2, 0.1], [0.3, 0]]
    let ink = try TestFont.renderer().scene(PixelGrid(values: values).figure)
    #expect(ink.labels.isEmpty)
    let colors = try TestFont.renderer().scene(
      PixelGrid(values: values).colors(.diverging).figure)
    #expect(colors.labels.map(\.text) == ["−0.3", "0", "0.3"])
    #expect(colors.fills.last?.paint == .map(.diverging, isPicture: false))
  }

  @Test func picturesSideBySideShareTheirColorsAndOneBar() throws {
    let pictures = [0.1, 0.4].map { value in
      PixelGrid(values: [[value, -value / 2]]).colors(.diverging)
    }
    let scene = try TestFont.renderer().scene(PixelGrids(pictures).figure)
    #expect(scene.allLabels.map(\.text) == ["−0.4", "0", "0.4"])
    // A quarter of the strongest value is a quarter of its color.
    let strong = scene.allFills.filter { $0.paint == .role("accent") }.map(\.opacity)
    #expect(strong.count == 2 && abs(strong[0] - 0.25) < 0.01 && strong[1] == 1)
    let own = PixelGrids([pictures[0], pictures[1].colors(.diverging, over: -1...1)])
    #expect(try TestFont.renderer().scene(own.figure).allLabels.count == 6)
  }

  @Test func picturesBesideOnesWithABarAreOfTheSameSize() throws {
    let pictures = [0.1, -0.4].map { PixelGrid(values: [[$0, 0.2, 0.3], [0, 0, 1]]) }
    let grid = Grid(columns: 2) {
      PixelGrids(pictures.map { $0.colors(.diverging) })
      PixelGrids(pictures)
    }
    let frames = try TestFont.renderer().scene(grid.figure).allCurves.compactMap { curve in
      let xs = curve.pieces.joined().map(\.x)
      return xs.max().flatMap { most in xs.min().map { most - $0 } }
    }
    // A plate of light paper reaches 3 px further on each side than a frame.
    #expect(frames.count == 4 && frames[2] == frames[0] + 6 && frames[2] == frames[3])
  }

  @Test func aPictureOfManyCellsHasTheColorsOfItsBar() throws {
    let map = Heatmap(x: -1...1, y: -1...1, samples: 60) { x, y in x * y }.colors(.diverging)
    let markup = try TestFont.renderer().render(map.figure, id: "f").value.markup
    #expect(markup.contains(#"fill="url(#f-diverging-picture)""#))
    #expect(markup.contains(##"<stop offset="0" stop-color="#3f7fda""##))
  }

  /// In the dark black becomes white only where the color below it changes too.
  @Test func aFileOfItsOwnKeepsNumbersOnFixedColorsBlack() throws {
    let file = String(
      decoding: try TestFont.renderer().file(Heatmap(values: [[0, 1]]).figure), as: UTF8.self)
    #expect(file.contains(##"fill="#000""##))
    #expect(!file.contains(##"[fill="#000"##))
  }

  @Test func aFileOfItsOwnHasTheBarInTheDarkToo() throws {
    let map = Heatmap(values: [[-1, 1]]).colors(.diverging)
    let file = String(decoding: try TestFont.renderer().file(map.figure), as: UTF8.self)
    #expect(file.contains(##"stop-color="#1f5fbf""##))
    #expect(file.contains(##"[stop-color="#1f5fbf"]{stop-color:#7fb2ff}"##))
  }
}
