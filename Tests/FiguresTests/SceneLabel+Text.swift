@testable import Figures

extension SceneLabel {
  /// Its words, and its formulas in TeX.
  var text: String {
    content.pieces.map { piece in
      switch piece.body {
      case .words(let words, _): words
      case .math(let tex, _): tex
      }
    }.joined()
  }
}

extension Scene {
  /// Its labels and those of its parts, at their places in it.
  var allLabels: [SceneLabel] {
    labels
      + parts.flatMap { part in
        part.scene.allLabels.map { label in
          var label = label
          label.origin = label.origin.moved(x: part.origin.x, y: part.origin.y)
          return label
        }
      }
  }

  /// What is filled in it and in its parts.
  var allFills: [SceneFill] { fills + parts.flatMap(\.scene.allFills) }
  /// The lines of the scene and of what stands in it.
  var allCurves: [SceneCurve] { curves + parts.flatMap(\.scene.allCurves) }
}
