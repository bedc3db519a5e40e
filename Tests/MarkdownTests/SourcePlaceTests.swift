import DocumentModel
import SourceText
import Testing

/// Formulas, cells and inlines know the bytes of the file they came from.
@Suite struct SourcePlaceTests {
  @Test(arguments: [
    "a $x+1$ b $y$\nc $z_{2}$\n",
    "é $x$ → $y$\n",
    "> quote $a$\n> $b + c$\n",
    "> lazy $a$\nline $b$ and\n> $c$\n",
    "> formula $a +\n> b$ over lines\n",
    "- item $a$\n  more $b$\n\n  $$\n  c\n  d\n  $$\n",
    "1. > nested $a$\n   > $b\n   > + c$ $d$\n",
    "- [ ] task $a$\n- [x] done $b$\n",
    "| $a$ | `x` $b$ |\n|-----|:-:|\n| $p(x\\|y)$ | $c$ |\n| no | pipe $d$\n",
    "a | b\n--|--\n$x$ | $\\\\|y\\|$ $z$\n",
    "> | a | $b$ |\n> |---|---|\n> | $c$ | \\| $d$ |\n",
    "- | $a$ | b |\n  |---|---|\n  | $c$ | |\n  | | $d$ |\n",
    "text before\n| $a$ | b |\n|---|---|\n| $c$ | $d$ |\n",
    "- a \\| $b$\n  c $d\\|e\n  + f$ $g$  \n  | h |\n  |---|\n",
    "# Heading $a$ #\n\n  ##   Other $b$\n\nSetext $c$\n$d$\n---\n",
    "[l]: /url\n[m]: /url\n  'title'\ntext $a$\n$b$\n",
    "[l]: /url\nSetext $a$ [l]\n===\n",
    "\tcode\n\n-\titem $a$\n\n\tmore $b$\n",
    "a\r\nb $c$\r\n> $d\r\n> e$\r\n",
    "`code\nspan` $a$\nb <b\nc> $d$\ne $f$\n",
    "[link\ntext](/url\n\"ti\ntle\") $a$\n$b$\n",
    "a\\\nb $c$  \nd $e$\n",
    "a[^1] $x$\n\n[^1]: note $y$\n    $z$\n",
    "---\ntitle: x\n---\n\na $x$\n\n> $$\n> y\n> $$\n",
    "```math\na\nb\n```\n\n> ```math\n> c\n>   d\n> ```\n",
    "* a\n\n      $$\n      b\n      $$\n\n  $$c$$\n",
  ]) func formulasLieWhereTheyWereWritten(markdown: String) {
    let page = ParsedPage(markdown)
    #expect(!page.formulas.isEmpty)
    for source in page.formulas {
      let tex = source.formula.tex
      let found = page.text(of: tex, through: source.map)
      #expect(found.replacing("\r\n", with: "\n").replacing("\r", with: "\n") == tex)
    }
  }

  @Test(arguments: [
    ("a *b* **c** `d` ~~e~~", ["*b*", "**c**", "`d`", "~~e~~"]),
    ("a [b](/c) ![d](e.png \"t\") <http://f.g>", ["[b](/c)", "![d](e.png \"t\")", "<http://f.g>"]),
    ("> a\n> [b](/c) <http://d.e>\n> `f`", ["[b](/c)", "<http://d.e>", "`f`"]),
    ("- x\n  - y [b][c]\n\n[c]: /d", ["[b][c]"]),
    ("| a | b |\n|--|--|\n| *c* |   [d](e)   |", ["*c*", "[d](e)"]),
    ("`a\nb` *c*\n*d*", ["`a\nb`", "*c*", "*d*"]),
    ("[a\nb](/u\n'x') *c*", ["[a\nb](/u\n'x')", "*c*"]),
    ("``a`b`` *c*", ["``a`b``", "*c*"]),
    ("# *a* [b](/c)", ["*a*", "[b](/c)"]),
    ("a[^n] b\n\n[^n]: *c*", ["[^n]", "*c*"]),
  ]) func inlinesLieWhereTheyWereWritten(markdown: String, texts: [String]) {
    let page = ParsedPage(markdown)
    let found = page.inlines.compactMap { inline -> String? in
      switch inline.kind {
      case .text, .softBreak, .hardBreak: nil
      default: page.file.text(inline.range)
      }
    }
    #expect(found == texts)
  }

  @Test(arguments: [
    ("# a\n\nb\nc\n", ["# a", "b\nc"]),
    ("> a\n>\n> b\n\nc", ["> a\n>\n> b", "a", "b", "c"]),
    ("- a\n- b\n\n***", ["- a\n- b", "a", "b", "***"]),
    ("```swift\nx\n```\n\n$$\ny\n$$\n", ["```swift\nx\n```", "$$\ny\n$$"]),
    ("    code\n\n<p>\nhtml\n</p>\n\nend", ["code", "<p>\nhtml\n</p>", "end"]),
    ("| a |\n|---|\n| b |\n", ["| a |\n|---|\n| b |"]),
  ]) func blocksLieWhereTheyWereWritten(markdown: String, texts: [String]) {
    let page = ParsedPage(markdown)
    #expect(page.blocks.map { page.file.text($0.range) } == texts)
  }

  @Test func messagesOfFormulasPointIntoTheFile() {
    let page = ParsedPage("> - text $a +\n>   \\nosuchcommand$\n")
    #expect(page.messages == ["2:5: math/unknown-command"])
    #expect(page.diagnostics.map(\.file) == ["page.md"])
  }
}
