import FigureModel

/// A part of a label: `Layer $l$` has two.
package enum LabelPiece: Hashable, Sendable {
  /// Plain words.
  case words(String)
  /// TeX without dollar signs.
  case math(String)

  /// The parts of a label: words between pairs of dollar signs are formulas.
  ///
  /// A dollar sign without a partner stands for itself.
  package static func pieces(of label: Label) -> [LabelPiece] {
    guard case .words(let text) = label else { return [.math(label.tex)] }
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2, parts.count % 2 == 1 else { return [.words(text)] }
    return parts.enumerated().compactMap { index, part in
      if part.isEmpty { return nil }
      return index % 2 == 0 ? .words(part) : .math(part)
    }
  }
}

extension Label {
  /// The words, or the TeX without dollar signs.
  fileprivate var tex: String {
    switch self {
    case .words(let text), .math(let text): text
    }
  }
}
