import MathLayout
import Testing

/// Every glyph and rule of a label beside the place where TeX puts it, with the same font.
///
/// `Fixtures/mathlayout/tex` has the labels, LuaTeX's places, and the two files that made them.
@Suite struct TeXPositionTests {
  /// The most that a place may be off, in em.
  static let tolerance = 0.05

  @Test(arguments: TeXPositions.all)
  func glyphsStandWhereTeXPutsThem(_ expected: TeXPositions) throws {
    let typesetter = MathTypesetter(font: try TestFont.load())
    let box = typesetter.typeset(Label(expected.tex).nodes, size: 1)
    let glyphs = TeXPositions.sorted(box.glyphs.map(\.glyph), box.glyphs.map { [$0.x, $0.y] })
    #expect(glyphs.ids == expected.glyphs.ids)
    let rules = TeXPositions.sorted(
      box.rules.map { _ in 0 }, box.rules.map { [$0.x, $0.y, $0.width, $0.height] })
    let size = [box.width, box.height, box.depth]
    let pairs =
      Array(zip(glyphs.places, expected.glyphs.places))
      + Array(zip(rules.places, expected.rules.places)) + [(size, expected.size)]
    let off = pairs.flatMap { zip($0, $1).map { abs($0 - $1) } }.max() ?? 0
    #expect(rules.places.count == expected.rules.places.count)
    #expect(off < Self.tolerance)
  }
}
