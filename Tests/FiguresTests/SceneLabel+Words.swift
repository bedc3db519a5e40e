@testable import Figures

extension SceneLabel {
  /// Its words, without formulas.
  var words: String {
    content.pieces.map { if case .words(let words, _) = $0.body { words } else { "" } }.joined()
  }
}
