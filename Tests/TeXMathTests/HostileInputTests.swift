import Testing

@testable import TeXMath

@Suite struct HostileInputTests {
  /// A repeated text, and the only kind of message it may give.
  static let repeated: [(String, Int, String)] = [
    ("{", 100_000, "math/too-deep"), ("\\frac", 100_000, "math/too-deep"),
    ("\\left(", 50_000, "math/too-deep"), ("\\begin{matrix}", 50_000, "math/too-deep"),
    ("\\text{$", 50_000, "math/too-deep"), ("\\sqrt[", 50_000, "math/too-deep"),
    ("\\not", 50_000, "math/too-deep"), ("x^", 20_000, "math/double-superscript"),
    ("}", 50_000, "math/extra-brace"), ("&", 50_000, "math/misplaced-alignment"),
    ("\\foo ", 20_000, "math/unknown-command"), ("\\right)", 20_000, "math/right-without-left"),
  ]

  @Test(arguments: repeated)
  func oneKindOfMistakeGivesOneKindOfMessage(_ piece: String, _ count: Int, _ id: String) {
    var parser = MathParser()
    let tex = String(repeating: piece, count: count)
    let result = parser.parse(tex)
    #expect(Set(result.diagnostics.map(\.id)) == [id])
    #expect(result.diagnostics.count <= MacroExpander.maximumDiagnostics)
    #expect(isWellFormed(MathMLWriter().markup(result.value, isDisplay: true)))
  }

  @Test(arguments: [
    "\\displaystyle ", "\\color{red}x", "a_1^2'", "'", "1", "\\bf ", "\\quad", "{x}", "a\\\\",
    " %\n",
  ])
  func longFormulasAreFine(_ piece: String) {
    var parser = MathParser()
    let result = parser.parse(String(repeating: piece, count: 5_000))
    #expect(result.diagnostics.isEmpty)
    #expect(isWellFormed(MathMLWriter().markup(result.value, isDisplay: true)))
  }

  @Test(arguments: [
    #"\def\qa{\qa}\qa"#, #"\def\qa{\qa\qa}\qa x"#,
    #"\def\qa#1{\qb{#1#1}}\def\qb#1{\qa{#1#1}}\qa x"#,
    #"""
    \def\qa{\qb\qb\qb\qb\qb\qb\qb\qb}\def\qb{\qc\qc\qc\qc\qc\qc\qc\qc}\def\qc{\qd\qd\qd\qd\qd\qd\qd\qd}
    \def\qd{\qe\qe\qe\qe}\def\qe{x}\qa\qa
    """#,
    #"\newcommand{\qa}[1]{\left(\qa{#1}\right)}\qa{\qa{x}}"#,
  ])
  func macrosThatExpandWithoutEndStop(_ tex: String) {
    var parser = MathParser()
    let result = parser.parse(tex)
    #expect(result.diagnostics.count == 1)
    #expect(["math/too-many-expansions", "math/too-deep"].contains(result.diagnostics[0].id))
  }

  @Test func everyPrefixOfAFormulaIsParsed() {
    let tex = #"""
      \begin{aligned} \left\{ \frac{a_1^{2'}}{\text{b $c$}} \right. &= \sqrt[3]{x} \\
      \newcommand{\y}[1]{#1} \y{z} \hspace{1em} \color{red} \end{aligned} é\verb|x|
      """#
    for count in 0...tex.unicodeScalars.count {
      var parser = MathParser()
      let part = String(String.UnicodeScalarView(tex.unicodeScalars.prefix(count)))
      let result = parser.parse(part)
      #expect(isWellFormed(MathMLWriter().markup(result.value, isDisplay: false)), "\(part)")
      #expect(result.value.nodes.allRanges.allSatisfy { $0.end <= part.utf8.count }, "\(part)")
    }
  }

  @Test func everySuffixOfAFormulaIsParsed() {
    let tex = #"{}\right)}\end{matrix}&\\]^{2}\middle|\limits\over\hline\item\def\x#1{#1}\x$\%#1"#
    for count in 0...tex.utf8.count {
      var parser = MathParser()
      let result = parser.parse(String(decoding: tex.utf8.suffix(count), as: UTF8.self))
      #expect(isWellFormed(MathMLWriter().markup(result.value, isDisplay: false)))
    }
  }

  @Test func markupInTextIsEscaped() {
    var parser = MathParser()
    let tex = "\\text{</math><script>} \\<b> \\label{\"><i>} \\tag{<u>} x\u{0}\u{202E}"
    let markup = MathMLWriter().markup(parser.parse(tex).value, isDisplay: true)
    for tag in ["<script", "<b>", "<i>", "<u>", "\u{0}"] { #expect(!markup.contains(tag)) }
  }

  @Test(arguments: [
    (#"\begin{array}{l@{\;=\;\phantom1 \\ y & 2 \end{array}x"#, "math/bad-columns"),
    (#"\newcommand\foo{\\}\begin{array}{l@{\foo}}a\end{array}"#, "math/unclosed-group"),
    (#"\newcommand\foo{\\}\begin{tabular}{>{\foo}l}a\end{tabular}"#, "math/too-many-expansions"),
  ])
  func aColumnListEndsNoRow(tex: String, id: String) {
    var parser = MathParser()
    #expect(parser.parse(tex).diagnostics.map(\.id).contains(id))
  }
}
