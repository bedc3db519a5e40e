import FigureModel
import Testing

@testable import Figures

@Suite struct RasterTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func base64IsThatOfTheStandard(text: String, expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 257, 258, 259, 1000, 70_000])
  func packedBytesComeBack(count: Int) throws {
    for period in [1, 7, 250, 40_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: ($0 % period) * ($0 % period) / 3) }
      #expect(try #require(Inflate.unpacked(Deflate.packed(bytes))) == bytes)
    }
  }

  @Test func repeatedBytesGetSmall() {
    #expect(Deflate.packed([UInt8](repeating: 7, count: 65_536)).count < 700)
  }

  /// The file was read back by Pillow when this test was written.
  @Test func pictureIsAPNG() {
    let red = PNGWriter.Color(red: 255, green: 0, blue: 0)
    let clear = PNGWriter.Color(red: 0, green: 0, blue: 0, alpha: 0)
    let file = PNGWriter.png(width: 2, height: 1, pixels: [0, 1], palette: [red, clear])
    #expect(
      Base64.text(file)
        == "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAMAAADD/I+4AAAABlBMVEX/AAAAAABBoxIDAAAAAnRSTlP/AOW3MEoA"
        + "AAALSURBVHgBY2BgBAAABAACiy88EwAAAABJRU5ErkJggg==")
  }

  @Test func colorsReachFromEndToEnd() {
    let map = ColorMap(.sequential, values: 0...10, limits: nil)
    #expect(map.paint(map.level(0)).paint == .fixed("440154"))
    #expect(map.paint(map.level(10)).paint == .fixed("fde725"))
    #expect(map.level(-5) == 0 && map.level(50) == ColorMap.steps)
  }

  @Test(arguments: [ColorScale.sequential, .cividis])
  func aPictureShowsNoBands(scale: ColorScale) {
    let palette = ColorMap(scale, values: 0...1, limits: nil).palette
    #expect(palette.count == 255)
    let steps = zip(palette, palette.dropFirst()).map { a, b in
      [(a.red, b.red), (a.green, b.green), (a.blue, b.blue)]
        .map { abs(Int($0) - Int($1)) }.max() ?? 0
    }
    #expect(steps.allSatisfy { $0 <= 5 })
    #expect(Set(palette).count > 240)
  }

  @Test func coarseLevelsKeepTheEndsAndTheMiddle() {
    #expect([0, 127, 254].map(ColorMap.coarse) == [0, 127, 254])
    let levels = (0...ColorMap.steps).map(ColorMap.coarse)
    #expect(Set(levels).count == 65 && levels == levels.sorted())
  }

  @Test func divergingColorsAreSymmetric() {
    let map = ColorMap(.diverging, values: -1...4, limits: nil)
    #expect(map.lower == -4 && map.upper == 4)
    #expect(map.paint(map.level(0)).opacity == 0)
    #expect(map.paint(map.level(-4)).paint == .role("state"))
    #expect(map.paint(map.level(4)).paint == .role("accent"))
  }

  @Test(arguments: [ColorScale.sequential, .cividis, .gray, .diverging])
  func oneValueHasAColor(scale: ColorScale) {
    let map = ColorMap(scale, values: 3...3, limits: nil)
    #expect((0...ColorMap.steps).contains(map.level(3)))
    #expect(map.upper > map.lower)
  }

  @Test func aCircleIsOneClosedLine() throws {
    let values = ValueGrid(x: -2...2, y: -2...2, samples: 41) { x, y in 1 - x * x - y * y }
    let outlines = MarchingSquares.outlines(of: values, above: 0)
    #expect(outlines.count == 1)
    let outline = try #require(outlines.first)
    #expect(outline.first == outline.last)
    for point in outline {
      #expect(abs(point.distance(to: Point(x: 20, y: 20)) - 10) < 0.1)
    }
  }

  @Test func linesEndAtTheBorderAndOutlinesFollowIt() {
    let values = ValueGrid([[0, 1], [0, 1]])
    #expect(
      MarchingSquares.lines(of: values, at: 0.5) == [[Point(x: 0.5, y: 0), Point(x: 0.5, y: 1)]]
        || MarchingSquares.lines(of: values, at: 0.5) == [
          [Point(x: 0.5, y: 1), Point(x: 0.5, y: 0)]
        ])
    let outline = MarchingSquares.outlines(of: values, above: 0.5).flatMap(\.self)
    #expect(outline.map(\.x).min() == 0.5 && outline.map(\.x).max() == 1)
  }

  @Test func saddlesAndGapsLoseNoLine() {
    let saddle = ValueGrid([[1, 0], [0, 1]])
    #expect(MarchingSquares.lines(of: saddle, at: 0.5).count == 2)
    let gap = ValueGrid([[1, .nan], [0, 1]])
    #expect(MarchingSquares.lines(of: gap, at: 0.5).isEmpty)
    #expect(!MarchingSquares.outlines(of: gap, above: 0.5).isEmpty)
  }
}
