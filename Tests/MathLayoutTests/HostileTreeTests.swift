import TeXMath
import Testing

@testable import MathLayout

@Suite struct HostileTreeTests {
  private let typesetter: MathTypesetter

  init() throws { typesetter = MathTypesetter(font: try TestFont.load()) }

  private func typeset(_ nodes: [MathNode]) -> MathBox {
    typesetter.typeset(nodes, size: 1000)
  }

  @Test func whatIsNotUnderstoodIsShownAsSource() {
    let box = typeset([Trees.node(.unknown(#"\foo{x}"#))])
    #expect(box.glyphs.count == 7)
    #expect(box.missing.isEmpty)
  }

  @Test func missingCharactersAreFramedAndNamedOnce() {
    let box = typeset([Trees.node(.text("日 本日\u{200D}\n", .upright)), Trees.letter("本")])
    #expect(box.missing == ["日", "本"])
    #expect(box.rules.count == 16)
    #expect(box.width > 4 * 500)
  }

  @Test func emptyListsAndOddSizesAreHarmless() {
    let empty = Trees.node(.fraction(MathFraction([], over: [], lineThickness: -3)))
    let nodes: [MathNode] = [
      Trees.scripts([], sub: [], sup: []), empty, Trees.fence("(", [], nil),
      Trees.node(.root([], degree: [])), Trees.accent("⏞", [], stretches: true),
      Trees.node(.array(MathArray(.array, columns: [], rows: [[], []]))),
      Trees.node(.sizedDelimiter(MathSymbol("日"), SizedDelimiter(size: 99, mathClass: .binary))),
      Trees.node(.space(.infinity)), Trees.accent("→", [Trees.node(.space(.nan))], stretches: true),
    ]
    for size in [16, 0, -1, Double.nan, .infinity] {
      #expect(typesetter.typeset(nodes, size: size, style: .display).glyphs.count > 3)
    }
    #expect(typesetter.typeset([], size: 16) == MathBox())
  }

  @Test func theDeepestTreeThatTheParserAllows() {
    var nodes = Trees.list("x")
    for level in 0..<200 {
      nodes =
        switch level % 4 {
        case 0: [Trees.scripts(Trees.list("x"), sup: nodes)]
        case 1: [Trees.fraction(nodes, Trees.list("b"))]
        case 2: [Trees.fence("(", nodes, ")")]
        default: [Trees.node(.root(nodes, degree: nil))]
        }
    }
    #expect(typesetter.typeset(nodes, size: 16).glyphs.count > 200)
  }

  @Test func threadsShareOneFont() async {
    let expected = typesetter.typeset(Labels.all.flatMap(\.nodes), size: 16)
    await withTaskGroup(of: MathBox.self) { group in
      for _ in 0..<8 {
        group.addTask { typesetter.typeset(Labels.all.flatMap(\.nodes), size: 16) }
      }
      for await box in group { #expect(box == expected) }
    }
  }
}
