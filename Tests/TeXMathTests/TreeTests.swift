import SourceText
import Testing

@testable import TeXMath

/// Walking, rewriting and matching.
@Suite struct TreeTests {
  private func parse(_ tex: String) -> Formula {
    var parser = MathParser()
    return parser.parse(tex).value
  }

  private func text(_ nodes: [MathNode]) -> String { Formula(tex: "", nodes: nodes).plainText }

  @Test func aWalkSeesEveryNodeInReadingOrder() {
    var symbols = ""
    parse(
      #"\frac{a_b^c}{\sqrt[d]{e}} \left( f \middle| \hat g \right) \begin{matrix} h & i \\ j \end{matrix}"#
    )
    .walk { if case .symbol(let symbol) = $0.kind { symbols += "\(symbol.character)" } }
    #expect(symbols == "abcdefghij")
  }

  @Test func nodesAreFoundByCondition() {
    let formula = parse(#"\hat y + \frac{\hat z}{2}"#)
    let accents = formula.allNodes { if case .accent = $0.kind { true } else { false } }
    #expect(accents.map(\.range) == [SourceRange(0, 6), SourceRange(15, 21)])
  }

  @Test func aMapReplacesFromTheInside() {
    let formula = parse(#"\sqrt{x \, y} + x"#).map { node in
      switch node.kind {
      case .space: []
      case .symbol(let symbol) where symbol.character == "x": [node, node]
      default: [node]
      }
    }
    #expect(formula.plainText == "√(xxy) + xx")
    #expect(parse(#"\hat{a}^b_{\frac12}"#).map { [$0] } == parse(#"\hat{a}^b_{\frac12}"#))
  }

  @Test(arguments: [
    (#"\mathbf{h}_{(#1)}"#, #"\mathbf{h}_{(t)} = \mathbf h_{(t-1)} + h_{(t)}"#, ["t", "t − 1"]),
    ("#1^2", "a^2 + b^3 + {c}^{2}", ["a", "c"]),
    (#"\frac{#1}{#1}"#, #"\frac{x_1}{x_1} \frac ab"#, ["x₁"]),
    (#"\mathbf{#1}_i"#, #"x_i \mathbf{y}_i"#, ["y"]), ("f(#1)", "f(x) + f(x+y)", ["x"]),
    (#"p\left(#1\right)"#, #"p \left( x, y \right)"#, ["x, y"]),
    ("x_{#1,#2}", "x_{i+1,j}", ["i + 1"]),
    ("x", #"\sqrt{x} + \text{x}"#, [""]), ("x_#1", "x_i^2", []), ("", "x", []),
    (#"\sum_{#1=1}^n"#, #"\sum_{i=1}^{n} a"#, ["i"]),
  ])
  func patternsMatch(_ pattern: String, _ tex: String, _ captures: [String]) {
    let pattern = MathPattern(pattern)
    #expect(pattern.diagnostics.isEmpty)
    let matches = parse(tex).matches(of: pattern)
    #expect(matches.map { text($0[1]) } == captures)
  }

  @Test func aMatchKnowsItsPlaceAndItsHoles() {
    let matches = parse("z + a x_{i,j+1} b").matches(of: MathPattern("#1 x_{#2,#3}"))
    #expect(matches.map(\.range) == [SourceRange(4, 15)])
    #expect(matches.first.map { [text($0[1]), text($0[2]), text($0[3])] } == ["a", "i", "j + 1"])
    #expect(matches.first?[4] == [])
  }

  @Test func aMatchCanBeReplaced() {
    let formula = parse(#"\sqrt{\hat{\mathbf y}_{(t)}}"#)
    let pattern = MathPattern(#"\hat{#1}_{(#2)}"#)
    #expect(formula.replacing(pattern) { $0[1] + $0[2] }.plainText == "√(yt)")
  }

  @Test func aPatternsMistakesAreTold() {
    #expect(MathPattern(#"\frac{#1}"#).diagnostics.map(\.id) == ["math/missing-argument"])
    #expect(MathPattern("#").diagnostics.map(\.id) == ["math/misplaced-parameter"])
    #expect(!parse("#1").nodes.contains { if case .symbol = $0.kind { true } else { false } })
  }

  @Test func matchingDeepAndLongFormulasEnds() {
    let deep = String(repeating: "x_{", count: 200) + "y" + String(repeating: "}", count: 200)
    let long = String(repeating: "x_{a+b} ", count: 5_000)
    let pattern = MathPattern("x_{#1+#2}")
    #expect(parse(deep).matches(of: pattern).isEmpty)
    #expect(parse(long).matches(of: pattern).count == 5_000)
  }
}
