import Testing

@testable import TeXMath

/// Work is counted, not timed: what is produced for inputs of n, 2n and 4n pieces.
@Suite struct LinearWorkTests {
  /// Texts that stand before, n times inside, and behind.
  static let families: [(String, String, String)] = [
    ("", "{", ""), ("", "}", ""), ("", "\\frac", ""), ("", "^", ""), ("x", "'", ""),
    ("", "x_^", ""), ("", "\\left(", ""), ("", "\\left(x\\right)", ""), ("", "a+b_i=", ""),
    ("\\begin{matrix}", "x & y \\\\ ", "\\end{matrix}"),
    ("\\begin{matrix}", "x & ", "\\end{matrix}"),
    ("\\begin{array}{>{\\bf}c@{+}c<{x}}", "x & y \\\\ ", "\\end{array}"),
    ("\\begin{tabular}{c}", "a $x$ \\\\ ", "\\end{tabular}"),
    ("\\begin{align}", "\\intertext{and} x &= y \\\\ ", "\\end{align}"),
    ("\\begin{array}{cc}", "\\multicolumn{2}{c}{x} & ", "\\end{array}"),
    ("", "\\root ", ""), ("", "\\Aboxed{", ""), ("\\begin{align}", "\\Aboxed{x & ", ""),
    ("\\DeclarePairedDelimiter\\p()", "\\p{", ""),
    ("\\begin{tikzcd}", "\\begin{x}", ""), ("", "\\SI{1}{\\m", ""), ("", "\\enclose{box}{", ""),
    ("", "\\mathpalette\\hat{", ""),
    ("\\begin{array}{c}", "\\hline x \\\\ ", "\\end{array}"),
    ("\\def\\a{x+x}", "\\a ", ""), ("\\def\\a#1;{#1}\\a ", "x,", ";"),
    ("", "\\displaystyle x", ""), ("\\text{", "word ", "}"), ("", "\\unknown ", ""),
    ("", "%\n", ""), ("", "1", ""), ("x", "\\over y", ""), ("", "\\big", ""),
  ]

  @Test(arguments: families) func workGrowsWithTheInput(
    _ start: String, _ piece: String, _ end: String
  ) {
    func work(_ count: Int) -> Int {
      let tex = start + String(repeating: piece, count: count) + end
      var parser = MathParser()
      let result = parser.parse(tex)
      let bytes = MathMLWriter().markup(result.value, isDisplay: true).utf8.count
      return bytes + result.value.nodes.allRanges.count + result.diagnostics.count
    }
    let counts = [500, 1_000, 2_000].map(work)
    #expect(Double(counts[1]) <= 2.1 * Double(counts[0]) + 1_000)
    #expect(Double(counts[2]) <= 2.1 * Double(counts[1]) + 1_000)
  }

  @Test func aMacroThatDoublesItselfIsBounded() {
    let doubling = (0..<25).map { index in
      let names = [index, index + 1].map { "\\qx" + String(UnicodeScalar(UInt8(97 + $0))) }
      return "\\def\(names[0]){\(names[1])\(names[1])}"
    }.joined()
    var parser = MathParser()
    let result = parser.parse(doubling + "\\def\\qxz{x}\\qxa")
    #expect(result.diagnostics.map(\.id) == ["math/too-many-expansions"])
    #expect(result.value.nodes.allRanges.count < 10_000)
  }
}
