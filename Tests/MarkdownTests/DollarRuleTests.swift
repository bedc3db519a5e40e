import Testing

@testable import Markdown

/// Which dollars open a formula: pandoc's rule.
@Suite struct DollarRuleTests {
  @Test(arguments: [
    ("$x$", ["x"]),
    ("no formula $ before $x$", ["x"]),
    ("word *word* $x$", ["x"]),
    ("a $x$, b $y$.", ["x", "y"]),
    ("($x$)", ["x"]),
    ("$x$-axis", ["x"]),
    ("$a b$", ["a b"]),
    ("$\\alpha$", ["\\alpha"]),
    ("$a_{i}*b*c$ and *d*", ["a_{i}*b*c"]),
    ("$a\\$b$", ["a\\$b"]),
    ("$\\text{a $x$ b}$", ["\\text{a $x$ b}"]),
    ("$\\{x\\}$", ["\\{x\\}"]),
    ("$[a](b)$", ["[a](b)"]),
    ("$a<b$ and $c>d$", ["a<b", "c>d"]),
    ("$a\nb$", ["a\nb"]),
    ("$`a$b`$", ["a$b"]),
    ("see $$x + y$$ here", ["x + y"]),
    ("*$x$*", ["x"]),
    ("[$x$](/url)", ["x"]),
    ("$a`b$`c$", ["a`b"]),
    ("$x$ $", ["x"]),
  ]) func formula(markdown: String, tex: [String]) {
    #expect(ParsedPage(markdown).formulas.map(\.formula.tex) == tex)
  }

  @Test(arguments: [
    "It costs $5 and $10.", "$20,000 and USD$30,000", "a $ b $ c", "$ x$", "$x $", "\\$x$",
    "\\$x\\$", "`$x$`", "`$x` $", "$", "$x", "$x\n\ny$", "$}$", "${$", "$`x$", "$x$5",
    "<a href=\"$x$\">", "price: $x $y", "$``$",
  ]) func noFormula(markdown: String) {
    #expect(ParsedPage(markdown + " end").formulas.isEmpty)
  }

  @Test(arguments: [
    ("$\\frac{1}{2$ is", ["open-brace-in-dollars"]),
    ("$x_{(t)$ here, $y$ there", ["open-brace-in-dollars"]),
    ("$\\mathbf{h}}$ and $\\mathbf{h}}$", ["extra-brace-in-dollars", "extra-brace-in-dollars"]),
    ("$ x_t $ and $ y_t $", ["space-in-dollars", "space-in-dollars"]),
    ("$ x_t $ where z_t is 5 $ or $ y_t$", ["space-in-dollars", "space-in-dollars"]),
    ("$x_t $, then", ["space-in-dollars"]),
    ("$x^2$2 of", ["digit-after-dollar"]),
    ("$x_t", ["unclosed-dollar"]),
    ("$2\\pi r is", ["unclosed-dollar"]),
    ("*so $W_x is* and $y$", ["unclosed-dollar"]),
    ("text $$\\frac{1}{2$$ and", ["open-brace-in-dollars"]),
    ("text $$x_t$ and", ["unclosed-dollar"]),
    ("by \\(x\\) and \\(h_t\\)", ["backslash-delimiter", "backslash-delimiter"]),
    ("by \\\\(x\\\\) and", ["backslash-delimiter"]),
    ("\\[\ny = Wx\n\\]", ["backslash-delimiter"]),
    ("\\[ \\frac{1}{2} \\]", ["backslash-delimiter"]),
    (
      "\\begin{align*}\na &= \\begin{pmatrix}$\\end{pmatrix} \\\\\n\\end{align*} \\(x\\)",
      ["environment-in-text", "backslash-delimiter"]
    ),
    ("see \\ref{eq-a} and \\cite{elman1990}", ["latex-reference", "latex-reference"]),
    ("## A {#sec-a}", ["name-in-braces"]),
    ("$$a$$ {#eq-a}", ["name-in-braces"]),
  ]) func slip(markdown: String, ids: [String]) {
    #expect(ParsedPage(markdown).diagnostics.map(\.id) == ids.map { "markdown/" + $0 })
  }

  @Test(arguments: [
    "It costs $5, h_t is free and x_t costs $6.", "US$5–US$6 for snake_case and x^",
    "$5 and \\alpha",
    "Set $HOME before `$x_t`.", "In US$, `h_t` costs", "cheap $$ and expensive $$$", "5 $ _or_ 6 $",
    "costs $5 for x_t[^1]\n\n[^1]: Note.", "\\$x_t\\$ is text",
    "`$x_{t` and <a title=\"$x_t\">a</a>",
    "$x_t$ and $\\frac{1}{2}$", "for $a or $b", "$",
    "{#a} and {# b}", "\\ref and \\cite{}", "# A `\\ref{a}` <!-- {#sec-a} -->",
    "\\[x\\] and \\[ \\]",
    "[a]\\(b\\)", "\\(a", "\\[x_t] is \\n", "1\\) and \\(",
    "\\begin and `\\begin{a}`",
    "a\\\\",
  ]) func noSlip(markdown: String) {
    #expect(ParsedPage(markdown).messages == [])
  }

  @Test func formulasInAllTheirForms() {
    let page = ParsedPage(
      "$$\na\n$$\n\n$$b$$\n\n$$c\nd$$\n\n```math\ne\n```\n\ntext\n$$\nf\n$$\ntext\n")
    #expect(page.formulas.map(\.formula.tex) == ["a", "b", "c\nd", "e", "f"])
    #expect(page.formulas.map(\.isDisplay) == [true, true, true, true, true])
    #expect(page.messages == [])
  }

  @Test func displayFormulaKeepsWhatMarkdownWouldEat() {
    let tex = "a\n= b\n- c\n\n# d \\\\ \\_ <e> &amp; `f`\n\t1. g"
    #expect(ParsedPage("$$\n\(tex)\n$$\n").formulas.map(\.formula.tex) == [tex])
  }

  @Test func aLineOfTextMayBeginWithADisplayFormula() {
    let page = ParsedPage("$$x$$ and so on\n")
    #expect(page.formulas.map(\.isDisplay) == [true])
    #expect(page.blocks.count == 1)
    #expect(page.inlines.count == 2)
  }
}
