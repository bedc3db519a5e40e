import SourceText
import Testing

@testable import TeXMath

@Suite struct MathParserTests {
  private func parse(_ tex: String) -> Diagnosed<Formula> {
    var parser = MathParser()
    return parser.parse(tex)
  }

  @Test func macrosHoldForLaterFormulasOfThePage() {
    var parser = MathParser()
    let definition = parser.parse(#"\newcommand{\vect}[1]{\mathbf{#1}} \newcommand{\d}[1][x]{#1}"#)
    #expect(definition.value.nodes.isEmpty && definition.diagnostics.isEmpty)
    let use = parser.parse(#"\vect{h}\d"#)
    #expect(use.diagnostics.isEmpty)
    #expect(use.value.nodes.allRanges.allSatisfy { $0.end <= 10 })
    #expect(use.value.plainText == "hx")
    #expect(!parse(#"\vect{h}"#).diagnostics.isEmpty)
  }

  @Test func nodesOfAMacrosBodyCarryTheRangeOfItsUse() {
    var macros = MacroTable()
    #expect(macros.define("\\half", as: "\\frac{1}{2}").isEmpty)
    var parser = MathParser(macros: macros)
    let nodes = parser.parse("a + \\half x").value.nodes
    #expect(nodes.count == 4)
    #expect(nodes[2].range == SourceRange(4, 9))
    #expect(nodes[3].range == SourceRange(10, 11))
  }

  @Test func siteMacrosAreChecked() {
    var macros = MacroTable()
    #expect(macros.define("a1", as: "x").map(\.id) == ["math/macro-without-name"])
    #expect(
      macros.define("a", as: "x", argumentCount: 10).map(\.id) == ["math/bad-parameter-count"])
    #expect(macros.define("a", as: "x#2", argumentCount: 1).map(\.id) == ["math/unknown-parameter"])
    #expect(macros.define("a", as: "x#1", argumentCount: 1).isEmpty)
  }

  @Test func sourceRangesCoverWhatProducedThem() {
    let nodes = parse(#"x_i + \frac{a}{b}"#).value.nodes
    #expect(nodes.map(\.range) == [SourceRange(0, 3), SourceRange(4, 5), SourceRange(6, 17)])
  }

  @Test func labelsAndTagsKeepTheirRows() {
    let tex = #"\begin{align} a &= b \label{eq-a} \\ c &= d \notag \\ e &= f \tag{2} \end{align}"#
    let formula = parse(tex).value
    #expect(formula.labels.map(\.name) == ["eq-a"])
    #expect(formula.labels.map(\.row) == [0])
    #expect(formula.tags.map(\.kind) == [.none, .parenthesized("2")])
    #expect(formula.tags.map(\.row) == [1, 2])
  }

  @Test(arguments: [
    ("a % b\n+ c", []), ("a % {b\n", []), ("\\url{a%20b} \\% \\verb|%|", []),
    ("\\text{5% of b}\n = c", [SourceRange(7, 8)]), ("{a % b}\n + {c % d}", [SourceRange(14, 15)]),
    ("a % b\n + c % d", [SourceRange(11, 12)]), ("a % \\right)", [SourceRange(2, 3)]),
  ]) func aCommentEndsWithItsLine(_ tex: String, ranges: [SourceRange]) {
    let diagnostics = parse(tex).diagnostics
    #expect(diagnostics.map(\.range) == ranges)
    #expect(diagnostics.allSatisfy { $0.id == "math/comment" })
  }

  @Test func anUnknownCommandLeavesTheRestOfTheFormula() {
    let result = parse(#"a + \softmx(z)"#)
    #expect(result.diagnostics.map(\.range) == [SourceRange(4, 11)])
    #expect(result.value.nodes.count == 6)
    #expect(result.value.nodes[2].kind == .unknown("\\softmx"))
  }

  @Test(arguments: [
    (#"\mathbf{h}_{(t)}"#, "h_(t)"), (#"\frac{a+b}{2}"#, "(a + b)/2"), (#"\sqrt{x}"#, "√x"),
    (#"\hat y \le \text{one}"#, "y\u{302} ≤ one"), (#"\left(x\right)'"#, "(x)′"),
    ("\\log x", "log x"),
  ])
  func plainTextReads(_ tex: String, _ text: String) {
    #expect(parse(tex).value.plainText == text)
  }

  @Test(arguments: [
    ("1em", 1.0), ("18 mu", 1), ("-.5 em", -0.5), ("10pt", 1), ("1 c m", 2.8453),
  ])
  func lengthsAreEm(_ text: String, _ length: Double) {
    #expect(TeXLength.em(text).map { ($0 - length).magnitude < 1e-9 } == true)
  }

  @Test(arguments: ["", "em", "1", "1 furlong", "1e400em", "nanem", "--1em", "0x1em"])
  func otherTextIsNoLength(_ text: String) {
    #expect(TeXLength.em(text) == nil)
  }

  @Test func alternativeTextIsEscapedWords() {
    let formula = parse(#"\text{"a"} < b_1"#).value
    let writer = MathMLWriter(includesAnnotation: false, includesAlternativeText: true)
    #expect(
      writer.markup(formula, isDisplay: true).hasPrefix(
        #"<math display="block" alttext="&quot;a&quot; is less than b sub 1"><mrow>"#))
  }

  @Test func annotationAndTagsCanBeLeftOut() {
    let formula = parse(#"a<b \tag{1}"#).value
    let full = MathMLWriter().markup(formula, isDisplay: false)
    #expect(full.contains(#"<annotation encoding="application/x-tex">a&lt;b \tag{1}</annotation>"#))
    #expect(full.contains("<mtext>(1)</mtext>"))
    let bare = MathMLWriter(includesAnnotation: false, includesTags: false)
    #expect(
      bare.markup(formula, isDisplay: false) == "<math><mi>a</mi><mo>&lt;</mo><mi>b</mi></math>")
  }
}
