import Foundation
import Testing

@testable import TeXMath

/// Plain text and spoken text.
@Suite struct SpeechTests {
  private func parse(_ tex: String) -> Formula {
    var parser = MathParser()
    return parser.parse(tex).value
  }

  @Test(arguments: [
    (
      #"h_t = \sum_{i=1}^n \alpha_i x_i"#,
      "h sub t equals the sum from i equals 1 to n of alpha sub i x sub i"
    ),
    (#"\mathbf{h}_{(t)}"#, "h sub t"), (#"\mathbf{h}_{(t-1)}"#, "h sub t minus 1 end sub"),
    (#"\frac12 x^2 + y^3"#, "one half x squared plus y cubed"),
    (#"\frac{a+b}{c}"#, "the fraction a plus b over c end fraction"), (#"\frac{a}{b}"#, "a over b"),
    (#"\sqrt{x+1} \sqrt[3]{x}"#, "the square root of x plus 1 end root the cube root of x"),
    (#"\hat{y} = \operatorname{softmax}(z)"#, "y hat equals softmax of z"),
    (#"p(x \mid y)"#, "p of open paren x given y close paren"),
    (#"f\left(x\right)"#, "f of open paren x close paren"), ("f(x)", "f of x"),
    (#"\mathrm{Classifier}(y) = \mathrm{KL}"#, "Classifier of y equals KL"),
    (#"\mathrm{d} x"#, "d x"), ("a(x)", "a of x"), ("2(x)", "2 open paren x close paren"),
    ("a_i(x) b(x+y)", "a sub i of x b open paren x plus y close paren"),
    (#"\lim_{x \to 0} \sin x"#, "the limit as x approaches 0 of sine of x"),
    (#"\max_x f(x)"#, "the maximum over x of f of x"), (#"\log_2 n"#, "log base 2 of n"),
    (#"\int_0^1 x \, dx"#, "the integral from 0 to 1 of x d x"),
    (#"A^\top A^{-1}"#, "A transpose A to the power negative 1 end power"),
    (#"x \in \mathbb{R}^n"#, "x in R to the power n"), (#"-x + -1"#, "negative x plus negative 1"),
    (#"\binom{n}{k}"#, "n choose k"),
    (
      #"\left|x\right| + \left\|x+y\right\|"#,
      "the absolute value of x plus the norm of x plus y end norm"
    ),
    (
      #"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"#,
      "the 2 by 2 matrix with row 1: a, b; row 2: c, d end matrix"
    ),
    (
      #"\begin{cases} 1 & \text{if } x > 0 \\ 0 \end{cases}"#,
      "cases case 1: 1, if x is greater than 0; case 2: 0 end cases"
    ),
    (#"x \not\in A"#, "x not in A"), (#"f''"#, "f double prime"),
    (#"\overset{\text{def}}{=}"#, "equals with def above"),
    (#"\slashed{\partial} \not= x"#, "partial slash does not equal x"),
    (#"\qty{5}{\km\per\hour}"#, "5 km h to the power negative 1 end power"),
    (#"x^{(i)}"#, "x superscript i"), (#"\text{1\textsuperscript{st} of}"#, "1 st of"),
    (
      #"\begin{align} a &= b \\ \intertext{and hence} c &= d \end{align}"#,
      "a equals b; and hence; c equals d"
    ),
    (#"\begin{tabular}{ll} one & two $x^2$ \end{tabular}"#, "one two x squared"),
    (#"\begin{array}{l@{\;=\;}l} x & 1 \end{array}"#, "x equals 1"),
    (#"a \leftharpoonup b"#, "a leftwards harpoon with barb upwards b"),
    ("", ""), (#"\foo"#, "foo"),
    (
      #"\left\{ x \middle| x > 0 \right\}"#,
      "open brace x such that x is greater than 0 close brace"
    ),
  ])
  func aFormulaIsSpoken(_ tex: String, _ words: String) {
    #expect(parse(tex).spokenText == words)
  }

  @Test(arguments: [
    ("h_t", "hₜ"), ("x_i^2", "xᵢ²"), (#"\mathbf{h}_{(t-1)}"#, "h_(t − 1)"),
    (#"e^{-x^2}"#, "e^(−x²)"),
    (#"x \in \mathbb{R}^{n \times m}"#, "x ∈ ℝ^(n × m)"), (#"\hat y"#, "y\u{302}"),
    ("-1 + -x", "−1 + −x"),
    (#"\log_2 n"#, "log₂ n"), (#"\sqrt[3]{x+1}"#, "∛(x + 1)"), ("a_W^Q", "a_W^Q"),
    (#"\left\{ x \middle| y \right\}"#, "{x | y}"),
    (#"\begin{pmatrix} a & b \\ c & d \end{pmatrix}"#, "(a b; c d)"),
    (#"\argmin_\theta L(\theta)"#, "argmin_θ L(θ)"), (#"A^\top"#, "A^⊤"),
    (#"\sum_{i=1}^n x_i \int f"#, "∑_(i = 1)ⁿ xᵢ∫ f"), ("", ""),
  ])
  func aFormulaIsPlainText(_ tex: String, _ text: String) {
    #expect(parse(tex).plainText == text)
  }

  /// Formulas as notes have them, with the words that someone read and found right.
  @Test func formulasOfNotesAreSpoken() throws {
    let lines = try lines(of: "spoken.tsv")
    #expect(lines.count > 150)
    for (tex, words) in lines { #expect(parse(tex).spokenText == words, "\(tex)") }
  }

  /// Formulas as titles have them: grouped as the layout groups them, with nothing lost.
  @Test func formulasOfTitlesArePlainText() throws {
    let lines = try lines(of: "plain.tsv")
    #expect(lines.count > 60)
    for (tex, text) in lines { #expect(parse(tex).plainText == text, "\(tex)") }
  }

  /// The pairs of a fixture: TeX, a tab, the text.
  private func lines(of name: String) throws -> [(String, String)] {
    let file = MathFixture.folder.appendingPathComponent(name)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return fields.count == 2 ? (fields[0], fields[1]) : (String(line), "no tab")
    }
  }

  @Test(arguments: [
    ("|a| |b|", "the absolute value of a the absolute value of b"),
    ("||a||", "the norm of a"),
    ("(a|b|c", "open paren a the absolute value of b c"), ("|", "bar"), ("a|", "a bar"),
    (#"\|a|"#, "double bar a bar"),
    (#"\bigl| a + b \bigr|^2"#, "the absolute value of a plus b end absolute value squared"),
    (#"\arg"#, "arg"), (#"\arg\min L"#, "arg min of L"), ("W^{[}", "W to the power open bracket"),
    (#"\hat{\mathbf{h}} h"#, "bold h hat h"),
    (#"\overbrace{a}^{n} \overbrace{b}"#, "a with n above b"),
  ])
  func whatIsUnusualIsSpokenAsWell(_ tex: String, _ words: String) {
    #expect(parse(tex).spokenText == words)
  }

  @Test func everyCommandsExampleCanBeSpoken() {
    for command in CommandTable.standard.commands {
      let formula = parse(command.example)
      #expect(!formula.spokenText.contains("  "), "\(command.example)")
      #expect(!formula.plainText.contains("\n"), "\(command.example)")
    }
  }

  @Test func longAndDeepFormulasAreSpoken() {
    let long = String(repeating: "f(", count: 20_000)
    #expect(parse(long).spokenText.hasPrefix("f of open paren f of"))
    let deep = String(repeating: #"\sqrt{"#, count: 200) + String(repeating: "}", count: 200)
    #expect(parse(deep).spokenText.utf8.count < 10_000)
  }

  /// Each level once: a script that looks at its text first would take years.
  @Test func deepScriptsArePlainText() {
    let deep = String(repeating: "x_{", count: 100) + "ij" + String(repeating: "}", count: 100)
    #expect(parse(deep).plainText == String(repeating: "x_", count: 99) + "xᵢⱼ")
  }
}
