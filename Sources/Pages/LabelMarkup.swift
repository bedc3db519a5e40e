import FigureModel
import HTML
import TeXMath

extension Label {
  /// The label in running text: words as they are, math as MathML.
  var markup: HTMLNode {
    switch self {
    case .words(let words): return .text(words)
    case .math(let tex):
      var parser = MathParser()
      let formula = parser.parse(tex).value
      return .raw(MathMLWriter().markup(formula, isDisplay: false))
    }
  }
}
