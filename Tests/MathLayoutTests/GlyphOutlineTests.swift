import Testing

@testable import MathLayout

@Suite struct GlyphOutlineTests {
  private func outline(_ commands: GlyphOutline.Command...) -> GlyphOutline {
    GlyphOutline(commands: commands)
  }

  @Test func pathsAreRelativeWithYDown() {
    let square = outline(
      .move(.init(x: 10, y: 20)), .line(.init(x: 110, y: 20)), .line(.init(x: 110, y: 120)),
      .line(.init(x: 10, y: 120)), .close)
    #expect(square.svgPath() == "m10-20h100v-100h-100z")
    #expect(square.svgPath(scale: 0.016, decimals: 2) == "m.16-.32h1.6v-1.6h-1.6z")
  }

  @Test func aSecondCurveStartsWhereTheFirstBegan() {
    let two = outline(
      .move(.init(x: 5, y: 0)), .line(.init(x: 9, y: 3)), .close, .move(.init(x: 6, y: 0)),
      .line(.init(x: 7, y: 1)), .line(.init(x: 9, y: 4)), .close)
    #expect(two.svgPath() == "m5 0l4-3zm1 0l1-1 2-3z")
  }

  @Test func curvesKeepTheirControlPoints() {
    let curves = outline(
      .move(.init(x: 0, y: 0)), .cubic(.init(x: 1, y: 2), .init(x: 3, y: 4), .init(x: 5, y: 6)),
      .quadratic(.init(x: 6, y: 6), .init(x: 7, y: 5)), .close)
    #expect(curves.svgPath() == "m0 0c1-2 3-4 5-6q1 0 2 1z")
  }

  @Test func roundingDoesNotAddUp() {
    let steps = (1...300).map { GlyphOutline.Command.line(.init(x: Double($0), y: 0)) }
    let path = GlyphOutline(commands: [.move(.init(x: 0, y: 0))] + steps)
      .svgPath(scale: 0.0333, decimals: 1)
    let ends = path.drop { $0 != "h" }.dropFirst().split(separator: " ").compactMap { Double($0) }
    #expect(abs(ends.reduce(0, +) - 300 * 0.0333) < 0.06)
  }
}
