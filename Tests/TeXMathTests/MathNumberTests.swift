import Testing

@testable import TeXMath

@Suite struct MathNumberTests {
  private func formula(_ tex: String) -> Formula {
    var parser = MathParser()
    return parser.parse(tex).value
  }

  @Test(arguments: [
    ("a = b", 1),
    ("\\begin{align} a &= b \\\\ c &= d \\\\ e &= f \\end{align}", 3),
    ("\\begin{gather*} a \\\\ b \\end{gather*}", 2),
    ("\\begin{eqnarray} a &=& b \\\\ c &=& d \\end{eqnarray} \\;", 2),
    ("\\begin{alignat}{1} a &= b \\\\ c &= d \\end{alignat}", 2),
    ("\\begin{equation} \\begin{split} a \\\\ b \\end{split} \\end{equation}", 1),
    ("\\begin{equation} \\begin{align} a \\\\ b \\end{align} \\end{equation}", 1),
    ("\\begin{multline} a \\\\ b \\end{multline}", 1),
    ("\\begin{aligned} a \\\\ b \\end{aligned}", 1),
    ("\\begin{pmatrix} a \\\\ b \\end{pmatrix}", 1),
    ("x \\begin{align} a \\\\ b \\end{align}", 1),
    ("a \\\\ b", 1),
    ("\\begin{align}\\end{align}", 1),
  ]) func countsTheRowsThatCanHaveNumbers(_ tex: String, _ count: Int) {
    #expect(formula(tex).rowCount == count, "\(tex)")
  }

  @Test func labelsBelongToTheRowOfTheOutermostEnvironment() {
    let rows = formula(
      """
      \\begin{align} a &= \\begin{aligned} b \\\\ c \\label{x} \\end{aligned} \\label{y} \\\\
      d &= e \\label{z} \\end{align}
      """)
    #expect(rows.labels.map(\.name) == ["x", "y", "z"])
    #expect(rows.labels.map(\.row) == [0, 0, 1])
    let one = formula("\\begin{split} a \\\\ b \\label{x} \\end{split} \\label{y}")
    #expect(one.labels.map(\.row) == [0, 0])
  }

  @Test func aTagIsANumber() {
    let rows = formula(
      "\\begin{align} a \\tag{1} \\\\ b \\notag \\\\ c \\tag*{B} \\notag \\\\ d \\end{align}")
    #expect(rows.authorNumbers == [MathNumber(text: "(1)"), MathNumber(row: 2, text: "B")])
    #expect(formula("x \\tag{a $\\to$ b}").authorNumbers == [MathNumber(text: "(a → b)")])
  }

  @Test func givenNumbersStandInTheirRowsWithTheirIDs() {
    let rows = formula("\\begin{align} a &= b \\\\ c \\tag{no} \\\\ d &= e \\end{align}")
    let numbers = [
      MathNumber(row: 1, text: "(3.4)", id: "eq-x"), MathNumber(row: 9, text: "<5>"),
      MathNumber(row: 9, text: "(6)", id: "eq-y"),
    ]
    let writer = MathMLWriter(includesAnnotation: false)
    let markup = writer.markup(rows, isDisplay: true, numbers: numbers)
    let parts = markup.split(separator: "<mtr")
    #expect(parts.count == 4)
    #expect(parts[0].hasPrefix("<span class=\"tm-numbered\"><math display=\"block\">"))
    #expect(parts[1].hasSuffix("<mtd></mtd></mtr>"))
    #expect(parts[2].hasPrefix(" id=\"eq-x\">"))
    #expect(
      parts[2].hasSuffix(
        "<mtd columnspan=\"1\"></mtd><mtd><mtext>(3.4)</mtext></mtd></mtr>"))
    #expect(parts[3].hasPrefix(" id=\"eq-y\">"))
    #expect(parts[3].contains("<mtd><mtext>&lt;5&gt; (6)</mtext></mtd></mtr></mtable>"))
  }

  @Test func aFormulaOfOneRowHasItsNumberBesideIt() {
    let writer = MathMLWriter(includesAnnotation: false)
    let numbers = [MathNumber(row: 3, text: "(1.2)", id: "eq-z")]
    let bare = writer.markup(formula("x"), isDisplay: true)
    #expect(
      writer.markup(formula("x \\tag{no}"), isDisplay: true, numbers: numbers)
        == "<span class=\"tm-equation\" id=\"eq-z\"><span class=\"tm-body\">\(bare)</span>"
        + "<span class=\"tm-number\">(1.2)</span></span>")
  }

  @Test func tagsAreLeftOutOnRequest() {
    let writer = MathMLWriter(includesAnnotation: false, includesTags: false)
    let tagged = writer.markup(formula("x \\tag{1}"), isDisplay: true)
    #expect(tagged == writer.markup(formula("x"), isDisplay: true))
  }

  /// A short row makes no cell for each column that it lacks.
  @Test func raggedRowsStayLinear() {
    let wide = String(repeating: "&", count: 400)
    let long = String(repeating: "\\\\", count: 400)
    let ragged = formula("\\begin{align} \(wide) \(long) a \\tag{1} \\end{align}")
    let markup = MathMLWriter().markup(ragged, isDisplay: true)
    #expect(markup.utf8.count < 60_000)
  }

  @Test(arguments: [
    ("x", false), ("x^2 + y_i = \\frac{a}{b}", false), ("\\text{a few words here}", false),
    ("a + b + c + d + e + f + g + h", true), ("\\frac{a+b+c+d+e}{f+g+h+i+j}", true),
    ("\\text{so many words that no phone shows them}", true),
  ]) func aFormulaThatMayBeWideIsKnown(_ tex: String, _ isWide: Bool) {
    #expect(formula(tex).mayBeWide == isWide)
  }
}
