import HTML
import TeXMath

/// A page that shows the formulas of a list beside another program's rendering of them.
struct Gallery {
  let list: FormulaList
  /// The other rendering, as HTML, one for each formula.
  let others: [String]

  /// The page; the style sheet of the other program is linked from it.
  func page(stylesheet: String) -> String {
    var html = HTMLWriter()
    html.raw(
      """
      <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Formulas</title>
      <link rel="stylesheet" href="\(stylesheet)">
      <style>\(MathStylesheet.css)
      body { font: 18px serif; margin: 8px; columns: 2; }
      div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); align-items: center;
        break-inside: avoid; border-bottom: 1px solid #ddd; min-height: 34px; }
      code { font-size: 11px; overflow-wrap: anywhere; }
      .katex { font-size: 1em; }</style>
      """)
    for (entry, other) in zip(list.entries, others) {
      var parser = MathParser()
      html.raw("<div><code>")
      html.text(entry.tex)
      html.raw("</code><span>")
      MathMLWriter(includesAnnotation: false)
        .write(parser.parse(entry.tex).value, isDisplay: entry.isDisplay, into: &html)
      html.raw("</span><span>\(other)</span></div>\n")
    }
    return html.string
  }
}
