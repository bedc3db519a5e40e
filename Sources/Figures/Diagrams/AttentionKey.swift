import FigureModel

/// What says how much a stroke of a drawing of attention weighs: a key of three strokes, or, where
/// one query stands out, its weights as numbers under the keys.
enum AttentionKey {
  /// How long the strokes of the key are.
  private static let length = 32.0

  /// Three weights to show, the first near the largest.
  static func weights(upTo largest: Double) -> [Double] {
    guard largest > 0, largest.isFinite else { return [] }
    let exponent = NumberText.exponent(of: largest)
    // Divided by a whole power of ten, 0.7 is the number that is written so.
    let scaled = { (value: Double) in
      exponent < 0
        ? value / Logarithm.power(-exponent) : value * Logarithm.power(exponent)
    }
    var shown = [scaled((largest / scaled(1) * 1.0001).rounded(.down))]
    for step in [5.0, 2, 1, 0.5, 0.2].map(scaled) where shown.count < 3 {
      if step <= 0.6 * shown[shown.count - 1] { shown.append(step) }
    }
    return shown
  }

  /// Draws strokes with their weights, from the left at a height.
  static func draw(
    upTo largest: Double, at start: Point, into draft: inout DiagramDraft
  ) {
    var x = start.x
    for weight in weights(upTo: largest) {
      let (width, opacity) = AttentionLayout.look(of: weight / largest)
      let box = Rect(
        center: Point(x: x + length / 2, y: start.y), width: length, height: width)
      draft.scene.fills.append(
        SceneFill(rects: [box], paint: .role("state"), opacity: opacity))
      let text = draft.typesetter.words(NumberText.significant(weight), .subtitle)
      let end = Point(x: x + length, y: start.y)
      draft.scene.add(SceneLabel(text, after: end, gap: 6, role: .muted))
      x += length + 6 + text.widestWidth + 20
    }
  }

  /// The numbers of a query's weights, to two decimals.
  static func numbers(
    _ weights: ArraySlice<Double?>, _ typesetter: LabelTypesetter
  ) -> [TypesetLabel?] {
    weights.map { weight in
      weight.map { weight in
        let rounded = abs(weight) < 100 ? (weight * 100).rounded() / 100 : weight
        return typesetter.words(NumberText.significant(rounded), .subtitle)
      }
    }
  }
}
