import FigureModel
import Figures
import HTML
import TeXMath

extension Label {
  /// The label in running text: words as they are, math as MathML.
  var markup: HTMLNode {
    let nodes = LabelPiece.pieces(of: self).map { piece -> HTMLNode in
      switch piece {
      case .words(let words): return .text(words)
      case .math(let tex):
        var parser = MathParser()
        let formula = parser.parse(tex).value
        return .raw(MathMLWriter().markup(formula, isDisplay: false))
      }
    }
    return nodes.count == 1 ? nodes[0] : .fragment(nodes)
  }
}
