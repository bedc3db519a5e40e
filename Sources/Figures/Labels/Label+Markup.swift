import FigureModel
import HTML
import TeXMath

extension Label {
  /// The label in running text: words as they are, formulas as MathML.
  package var markup: HTMLNode {
    let nodes = LabelPiece.pieces(of: self).map(\.markup)
    return nodes.count == 1 ? nodes[0] : .fragment(nodes)
  }
}

extension LabelPiece {
  fileprivate var markup: HTMLNode {
    switch self {
    case .words(let words): return .text(words)
    case .math(let tex):
      var parser = MathParser()
      return .raw(MathMLWriter().markup(parser.parse(tex).value, isDisplay: false))
    }
  }
}
