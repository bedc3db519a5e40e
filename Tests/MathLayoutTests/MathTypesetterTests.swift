import TeXMath
import Testing

@testable import MathLayout

/// What is expected here is stated in font units: at 1000 px per em a unit is a pixel.
@Suite struct MathTypesetterTests {
  private let typesetter: MathTypesetter

  init() throws { typesetter = MathTypesetter(font: try TestFont.load()) }

  private func typeset(_ nodes: [MathNode], _ style: MathStyle = .text) -> MathBox {
    typesetter.typeset(nodes, size: 1000, style: style)
  }

  private func width(_ source: String, _ style: MathStyle = .text) -> Double {
    typeset(Trees.list(source), style).width
  }

  // MARK: Single characters

  @Test func aLetterTakesTheRoomThatTheFontGivesIt() {
    let box = typeset([Trees.letter("x")])
    #expect(box.width == 572)
    #expect(box.height == 442)
    #expect(box.depth == 11)
    #expect(box.glyphs.map(\.x) == [0])
  }

  @Test func theSlantOfALetterCountsAtItsEnd() {
    #expect(typeset([Trees.letter("f")]).width == 490 + 90)
    let sub = typeset([Trees.scripts([Trees.letter("f")], sub: [Trees.letter("i")])])
    #expect(sub.glyphs[1].x == 490)
    let sup = typeset([Trees.scripts([Trees.letter("f")], sup: [Trees.letter("i")])])
    #expect(sup.glyphs[1].x == 490 + 90)
  }

  @Test func sizeScalesEverything() {
    let nodes = Labels.all.flatMap(\.nodes)
    let large = typesetter.typeset(nodes, size: 32)
    let small = typesetter.typeset(nodes, size: 16)
    #expect(abs(large.width - 2 * small.width) < 1e-9 * large.width)
    #expect(abs(large.height - 2 * small.height) < 1e-9 * large.width)
    #expect(large.glyphs.map(\.glyph) == small.glyphs.map(\.glyph))
  }

  @Test func aMinusIsAMinusAndNotAHyphen() {
    #expect(typeset(Trees.list("a-b")).glyphs == typeset(Trees.list("a\u{2212}b")).glyphs)
  }

  // MARK: Spaces between atoms

  @Test(arguments: [
    ("ab", 0), ("a+b", 8), ("a=b", 10), ("a,b", 3), ("(a)", 0), ("-b", 0), ("(-b)", 0),
    ("a=-b", 10), ("a+", 0), ("a+=b", 10), ("∑a", 3), ("a∑b", 6), ("a==b", 10), ("a…b", 6),
  ])
  func atomsHaveTeXsSpaces(_ source: String, _ eighteenths: Int) {
    let parts = Trees.list(source).reduce(0) { $0 + typeset([$1]).width }
    let space = 1000 * Double(eighteenths) / 18
    #expect(abs(typeset(Trees.list(source)).width - parts - space) < 1e-6)
  }

  @Test func scriptsHaveNoSpaceAroundOperators() {
    let parts = ["a", "=", "b"].reduce(0) { $0 + width($1, .script) }
    #expect(abs(width("a=b", .script) - parts) < 1e-6)
  }

  @Test func spacesMoveThePen() {
    let nodes = [Trees.letter("x"), Trees.node(.space(-0.25)), Trees.letter("x")]
    #expect(typeset(nodes).width == 2 * 572 - 250)
  }

  // MARK: Scripts

  @Test func scriptsStandWhereTheFontSays() {
    let box = typeset(
      [Trees.scripts([Trees.letter("x")], sub: [Trees.letter("n")], sup: [Trees.letter("n")])])
    #expect(box.glyphs[1].y == -363)
    #expect(box.glyphs[2].y >= 247)
    #expect(box.glyphs[1].scale == 0.7)
    #expect(box.width > 572 + 0.7 * 400)
  }

  @Test func scriptsDoNotCollide() {
    let tall = [Trees.fraction(Trees.list("a"), Trees.list("b"))]
    for script in [Trees.list("f"), Trees.list("(g)"), tall] {
      let box = typeset([Trees.scripts([Trees.letter("x")], sub: script, sup: script)])
      let inside = typeset(script, .script)
      let gap = (box.height + box.depth) - 2 * (inside.height + inside.depth)
      #expect(gap >= 159)
    }
  }

  @Test func crampedScriptsAreLower() {
    let power = Trees.scripts(Trees.list("x"), sup: Trees.list("2"))
    let under = typeset([Trees.node(.root([power], degree: nil))])
    #expect(typeset([power]).glyphs[1].y == -363)
    #expect(under.glyphs[2].y == -289)
  }

  @Test func primesGoBeforeTheSuperscript() {
    let box = typeset([Trees.scripts(Trees.list("f"), sup: Trees.list("2"), primes: 2)])
    #expect(box.glyphs.count == 4)
    #expect(box.glyphs[1].glyph == box.glyphs[2].glyph)
    #expect(box.glyphs.map(\.x) == box.glyphs.map(\.x).sorted())
  }

  @Test(arguments: [(MathStyle.display, true), (.text, false)])
  func limitsGoOverAndUnderInDisplayStyle(_ style: MathStyle, _ stacked: Bool) {
    let sum = Trees.scripts(
      Trees.list("∑"), sub: Trees.list("i"), sup: Trees.list("n"), limits: .inDisplay)
    let box = typeset([sum], style)
    #expect((box.glyphs[1].x < box.glyphs[0].x + 900) == stacked)
    #expect((box.width < 1500) == stacked)
    let axis = (typeset(Trees.list("∑"), style).height - typeset(Trees.list("∑"), style).depth) / 2
    #expect(abs(axis - 250) < 1)
  }
}
