import FigureModel

/// Lays out attention: keys below, queries above, between them strokes as wide and dark as their
/// weights.
struct AttentionLayout {
  private typealias Measure = DiagramMeasure
  /// From a query's label to a key's.
  private static let height = 132.0
  /// The widest stroke.
  private static let widest = 7.0
  /// How many strokes are drawn at most: the heaviest.
  private static let mostStrokes = 240
  /// How many queries or keys are drawn at most.
  private static let mostLabels = 36

  private struct Stroke {
    var query: Int
    var key: Int
    var weight: Double
  }

  /// The scene of the attention.
  static func scene(_ attention: Attention, _ typesetter: LabelTypesetter) -> Scene {
    var draft = DiagramDraft(typesetter)
    let typeset = { (labels: [Label]) in
      labels.prefix(mostLabels).map { typesetter.typeset($0, .label) }
    }
    let (queries, keys) = (typeset(attention.queries), typeset(attention.keys))
    var widths = [queries.map(\.width), keys.map(\.width)]
    if queries.count == keys.count {
      // Then each query stands over its key.
      let widest = zip(widths[0], widths[1]).map { max($0, $1) }
      widths = [widest, widest]
    }
    let whole = widths.map(usualWidth).max() ?? 0
    let above = centers(of: widths[0], over: whole)
    let below = centers(of: widths[1], over: whole)
    for stroke in strokes(of: attention, queries.count, keys.count) {
      let isHidden = attention.highlighted.map { $0 != stroke.query + 1 } ?? false
      draft.scene.add(
        SceneEdge(
          points: [
            Point(x: below[stroke.key], y: height), Point(x: above[stroke.query], y: 0),
          ], role: .attention, hasHead: false, width: max(0.6, widest * stroke.weight),
          opacity: isHidden ? 0.2 : 0.15 + 0.75 * stroke.weight))
    }
    add(queries, at: above, role(of: attention), into: &draft) { -10 - $0 }
    let ascent = keys.map(\.ascent).max() ?? 0
    add(keys, at: below, { _ in 1 }, into: &draft) { _ in height + 10 + ascent }
    for (caption, height) in [("queries", -10 - 4.0), ("keys", height + 10 + ascent)] {
      let label = typesetter.words(caption, .caption)
      draft.scene.add(
        SceneLabel(label, endingAt: Point(x: -20, y: height), role: .muted))
    }
    return draft.finished()
  }
}

extension AttentionLayout {
  /// The strokes from the lightest to the heaviest, their weights beside the largest one.
  private static func strokes(
    of attention: Attention, _ queries: Int, _ keys: Int
  ) -> [Stroke] {
    var strokes: [Stroke] = []
    for (query, row) in attention.weights.prefix(queries).enumerated() {
      for (key, weight) in row.prefix(keys).enumerated() {
        guard let weight, weight > 0 else { continue }
        strokes.append(Stroke(query: query, key: key, weight: weight))
      }
    }
    let scale = max(strokes.map(\.weight).max() ?? 1, 1e-300)
    for index in strokes.indices { strokes[index].weight /= scale }
    strokes = strokes.filter { $0.weight >= 0.02 }
    strokes.sort { ($0.weight, $1.query, $1.key) < ($1.weight, $0.query, $0.key) }
    return Array(strokes.suffix(mostStrokes))
  }

  /// The width of a row of labels with gaps between that fit the page, if they can.
  private static func usualWidth(of labels: [Double]) -> Double {
    let (sum, gaps) = (labels.reduce(0, +), Double(max(labels.count - 1, 0)))
    return sum + gaps * min(44, max(14, (Measure.widest - 100 - sum) / max(gaps, 1)))
  }

  /// The middles of labels spread evenly, each with room of its own.
  private static func centers(of labels: [Double], over width: Double) -> [Double] {
    let sum = labels.reduce(0, +)
    let gap = labels.count > 1 ? (width - sum) / Double(labels.count - 1) : 0
    var left = labels.count > 1 ? 0 : (width - sum) / 2
    return labels.map { label in
      defer { left += label + gap }
      return left + label / 2
    }
  }

  private static func role(of attention: Attention) -> (Int) -> Double {
    { index in
      guard let query = attention.highlighted else { return 1 }
      return query == index + 1 ? 1 : Measure.fadedOpacity
    }
  }

  private static func add(
    _ labels: [TypesetLabel], at centers: [Double], _ opacity: (Int) -> Double,
    into draft: inout DiagramDraft, baseline: (_ descent: Double) -> Double
  ) {
    let descent = labels.map(\.descent).max() ?? 0
    for (index, (label, center)) in zip(labels, centers).enumerated() {
      var placed = SceneLabel(label, centeredOn: Point(x: center, y: baseline(descent)))
      placed.opacity = opacity(index)
      draft.scene.add(placed)
    }
  }
}
