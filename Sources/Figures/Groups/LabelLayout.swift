import FigureModel

/// Lays out a label alone: a matrix, or a sign between figures.
enum LabelLayout {
  static func scene(_ label: Label, _ typesetter: LabelTypesetter, margin: Double) -> Scene {
    scene(typesetter.typeset(label, .label), margin: margin)
  }

  /// A matrix, its numbers below each other by their decimal points.
  static func scene(_ matrix: Matrix, _ typesetter: LabelTypesetter, margin: Double) -> Scene {
    var content = typesetter.typeset(.math(MatrixTeX.aligned(matrix)), .label)
    // Readers who point at it are told the TeX without the spaces.
    for index in content.pieces.indices {
      if case .math(_, let box) = content.pieces[index].body {
        content.pieces[index].body = .math(tex: matrix.tex(), box)
      }
    }
    return scene(content, margin: margin)
  }

  private static func scene(_ content: TypesetLabel, margin: Double) -> Scene {
    var scene = Scene()
    scene.add(
      SceneLabel(content, startingAt: Point(x: 0, y: content.inkCenterHeight)))
    scene.fitBounds(margin: margin)
    return scene
  }
}
