import TeXMath
import Testing

@testable import MathLayout

/// What is expected here is stated in font units: at 1000 px per em a unit is a pixel.
@Suite struct StructureLayoutTests {
  private let typesetter: MathTypesetter

  init() throws { typesetter = MathTypesetter(font: try TestFont.load()) }

  private func typeset(_ nodes: [MathNode], _ style: MathStyle = .text) -> MathBox {
    typesetter.typeset(nodes, size: 1000, style: style)
  }

  private func width(_ source: String) -> Double {
    typeset(Trees.list(source)).width
  }

  // MARK: Fractions and roots

  @Test func theLineOfAFractionLiesOnTheAxisClearOfBoth() throws {
    for style in [MathStyle.display, .text] {
      let box = typeset([Trees.fraction(Trees.list("y"), Trees.list("h"))], style)
      let rule = try #require(box.rules.first)
      #expect(abs(rule.y + rule.height / 2 + 250) < 1e-9)
      #expect(rule.height == 40)
      let inner: MathStyle = style == .display ? .text : .script
      let above = typeset(Trees.list("y"), inner)
      let below = typeset(Trees.list("h"), inner)
      #expect(box.glyphs[0].y + above.depth < rule.y)
      #expect(box.glyphs[1].y - below.height > rule.y + rule.height)
    }
  }

  @Test func numeratorAndDenominatorAreCentred() {
    let box = typeset([Trees.fraction(Trees.list("1"), Trees.list("1+x"))], .display)
    let rule = box.rules[0]
    #expect(abs(box.glyphs[0].x + 250 - (rule.x + rule.width / 2)) < 1)
  }

  @Test func aBinomialHasBracketsAndNoLine() {
    let binomial = MathFraction(
      Trees.list("n"), over: Trees.list("k"), lineThickness: 0, left: MathSymbol("(", .opening),
      right: MathSymbol(")", .closing))
    let box = typeset([Trees.node(.fraction(binomial))], .display)
    #expect(box.rules.isEmpty)
    #expect(box.glyphs.count == 4)
    #expect(box.height + box.depth > 2300)
  }

  @Test func aRootCoversItsContent() {
    for inside in [Trees.list("x"), [Trees.fraction(Trees.list("a"), Trees.list("b"))]] {
      let content = typeset(inside)
      let box = typeset([Trees.node(.root(inside, degree: nil))])
      #expect(box.height > content.height + 50)
      #expect(box.depth >= content.depth - 1)
      #expect(box.rules.contains { abs($0.width - content.width) < 1 && $0.y < -content.height })
    }
    let cubic = typeset([Trees.node(.root(Trees.list("x"), degree: Trees.list("3")))])
    #expect(cubic.glyphs[0].scale == 0.5)
    #expect(cubic.glyphs[0].y < -300)
  }

  // MARK: Brackets

  @Test func bracketsCoverTheirContent() {
    var inside = Trees.list("x")
    var heights: [Double] = []
    for _ in 0..<7 {
      let content = typeset(inside)
      let box = typeset([Trees.fence("(", inside, ")")])
      let reach = max(content.height - 250, content.depth + 250)
      #expect(box.height + box.depth >= max(0.9 * 2 * reach, 2 * reach - 500))
      heights.append(box.height)
      inside = [Trees.fraction(inside, inside)]
      inside = [Trees.node(.styled(.display, inside))]
    }
    #expect(heights == heights.sorted())
    #expect(heights.last ?? 0 > 3000)
  }

  @Test func sizedBracketsGrow() {
    let heights = (1...4).map { size in
      let big = SizedDelimiter(size: size, mathClass: .opening)
      return typeset([Trees.node(.sizedDelimiter(MathSymbol("[", .opening), big))]).height
    }
    #expect(heights == heights.sorted() && Set(heights).count == 4)
    #expect(heights[0] > 750)
  }

  @Test func aMissingBracketIsOnlySpace() {
    let box = typeset([Trees.fence(nil, Trees.list("x"), nil)])
    #expect(box.glyphs.count == 1)
    #expect(box.width == 572 + 240)
  }

  // MARK: Accents

  @Test(arguments: ["h", "x", "W", "a"] as [Unicode.Scalar])
  func aBarIsCentredOverAnUprightLetter(_ letter: Unicode.Scalar) throws {
    let plain = typeset([Trees.letter(letter, .bold)])
    let box = typeset([Trees.accent("¯", [Trees.letter(letter, .bold)])])
    let ink = typesetter.font.inkBounds(of: box.glyphs[1].glyph)
    let middle = box.glyphs[1].x + Double(ink.left + ink.right) / 2
    #expect(abs(middle - plain.glyphs[0].x - 0.5 * plain.width) < 15)
    #expect(box.width == plain.width)
    let bottom = -box.glyphs[1].y + Double(ink.bottom)
    #expect(bottom > plain.height + 100 && bottom < plain.height + 300)
  }

  @Test func scriptsOfAnAccentedLetterStandAsOnTheLetter() {
    let accented = typeset(
      [Trees.scripts([Trees.accent("^", [Trees.letter("y", .bold)])], sub: Trees.list("t"))])
    let plain = typeset([Trees.scripts([Trees.letter("y", .bold)], sub: Trees.list("t"))])
    #expect(accented.width == plain.width)
    #expect(accented.depth == plain.depth)
    #expect(accented.glyphs[2].y == plain.glyphs[1].y)
  }

  @Test func wideMarksGrowWithTheirBase() {
    func mark(_ base: String) -> UInt32 {
      typeset([Trees.accent("^", Trees.list(base), stretches: true)]).glyphs.last?.glyph ?? 0
    }
    #expect(mark("x") != mark("xyz"))
    let arrow = typeset([Trees.accent("→", Trees.list("ABCDEF"), stretches: true)])
    #expect(arrow.width == width("ABCDEF"))
    let brace = typeset([Trees.accent("⏟", Trees.list("a+b"), stretches: true, isUnder: true)])
    #expect(brace.depth > typeset(Trees.list("a+b")).depth + 200)
    #expect(brace.height == typeset(Trees.list("a+b")).height)
  }

  // MARK: Grids, stacks and frames

  @Test func columnsAndRowsDoNotOverlap() {
    let rows = [[Trees.list("a+b"), Trees.list("c")], [Trees.list("d"), Trees.list("e")]]
    let box = typeset([Trees.node(.array(MathArray(.matrix, columns: [.center], rows: rows)))])
    #expect(abs(box.width - (width("a+b") + 1000 + max(width("c"), width("e")))) < 1e-6)
    #expect(abs((box.height - box.depth) / 2 - 250) < 1e-6)
    #expect(box.glyphs[4].y - box.glyphs[0].y == 1200)
  }

  @Test func alignedEquationsKeepTheSpaceOfTheRelation() {
    let rows = [[Trees.list("a"), Trees.list("=b")]]
    let box = typeset([Trees.node(.array(MathArray(.aligned, columns: [], rows: rows)))])
    #expect(abs(box.width - width("a=b")) < 1e-6)
  }

  @Test func arrowsGrowWithTheirLabels() {
    func arrow(_ label: String) -> MathBox {
      let over = [Trees.node(.text(label, .upright))]
      var stack = MathStack(base: Trees.list("→"), over: over, mathClass: .relation)
      stack.stretchesBase = true
      return typeset([Trees.node(.stack(stack))])
    }
    #expect(arrow("a").width == 1000)
    #expect(arrow("backward pass").width > 3000)
  }

  @Test func phantomsTakeRoomAndDrawNothing() {
    let box = typeset([Trees.node(.enclosed(.phantom, Trees.list("x^2")))])
    #expect(box.width == width("x^2"))
    #expect(box.glyphs.isEmpty && box.rules.isEmpty)
  }

  @Test(arguments: [
    (#"\hphantom{xy}"#, 1, 0), (#"\vphantom{xy}"#, 0, 1), (#"\smash{xy}"#, 1, 0),
    (#"\mathllap{xy}"#, 0, 1), (#"\mathrlap{xy}"#, 0, 1), (#"\cancel{xy}"#, 1, 1),
    (#"\textcolor{red}{xy}"#, 1, 1), (#"\phantom{xy}"#, 1, 1),
  ])
  func enclosuresKeepOrDropTheSize(_ tex: String, _ width: Double, _ height: Double) {
    let plain = typeset(Label("xy").nodes)
    let box = typeset(Label(tex).nodes)
    #expect(abs(box.width - width * plain.width) < 1e-6)
    #expect(abs(box.height - height * plain.height) < 1e-6)
    #expect(abs(box.depth - height * plain.depth) < 1e-6)
  }

  @Test func linesOfAnArrayRunAroundItsCells() {
    let plain = typeset(Label(#"\begin{array}{cc} a & b \\ c & d \end{array}"#).nodes)
    let ruled = typeset(
      Label(#"\begin{array}{|c|c|} \hline a & b \\ \hline c & d \\ \hline \end{array}"#).nodes)
    #expect(ruled.rules.count == 6)
    #expect(abs(ruled.width - plain.width) < 1e-6)
    let across = ruled.rules.filter { $0.width > $0.height }
    #expect(across.allSatisfy { abs($0.width - ruled.width) < 1e-6 })
    #expect(Set(ruled.rules.filter { $0.height > $0.width }.map { $0.x.rounded() }).count == 3)
  }

  @Test func aNegatedRelationKeepsItsSpace() {
    #expect(
      typeset(Label(#"a \not\sim b"#).nodes).width == typeset(Label(#"a \sim b"#).nodes).width)
  }

  @Test func aSmallerListIsSmaller() {
    let small = typeset([Trees.node(.enclosed(.scaled(0.5), Trees.list("xy")))])
    #expect(abs(small.width - width("xy") / 2) < 1e-6)
  }
}
