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
