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

  private let attention: Attention
  private let queries: [TypesetLabel]
  private let keys: [TypesetLabel]
  /// The middles of the labels.
  private let above: [Double]
  private let below: [Double]
  private let typesetter: LabelTypesetter

  private init(_ attention: Attention, _ typesetter: LabelTypesetter) {
    let typeset = { (labels: [Label]) in
      labels.prefix(Self.mostLabels).map { typesetter.typeset($0, .label) }
    }
    (queries, keys) = (typeset(attention.queries), typeset(attention.keys))
    var widths = [queries.map(\.width), keys.map(\.width)]
    if queries.count == keys.count {
      // Then each query stands over its key.
      let widest = zip(widths[0], widths[1]).map { max($0, $1) }
      widths = [widest, widest]
    }
    let whole = widths.map(Self.usualWidth).max() ?? 0
    above = Self.centers(of: widths[0], over: whole)
    below = Self.centers(of: widths[1], over: whole)
    (self.attention, self.typesetter) = (attention, typesetter)
  }

  /// The scene of the attention.
  static func scene(_ attention: Attention, _ typesetter: LabelTypesetter) -> Scene {
    let layout = AttentionLayout(attention, typesetter)
    var draft = DiagramDraft(typesetter)
    layout.drawStrokes(into: &draft)
    layout.drawLabels(into: &draft)
    return draft.finished()
  }

  /// The width and the opacity of a stroke of a weight, beside the largest one.
  static func look(of weight: Double) -> (width: Double, opacity: Double) {
    (max(0.6, widest * weight), 0.15 + 0.75 * weight)
  }
}

extension AttentionLayout {
  private func drawStrokes(into draft: inout DiagramDraft) {
    for stroke in strokes {
      let isHidden = attention.highlighted.map { $0 != stroke.query + 1 } ?? false
      let (width, opacity) = Self.look(of: stroke.weight)
      draft.scene.add(
        SceneEdge(
          points: [
            Point(x: below[stroke.key], y: Self.height), Point(x: above[stroke.query], y: 0),
          ], role: .attention, hasHead: false, width: width, opacity: isHidden ? 0.2 : opacity))
    }
  }

  /// The queries, the keys, what they are, and what says how much a stroke weighs.
  private func drawLabels(into draft: inout DiagramDraft) {
    let top = -10 - (queries.map(\.descent).max() ?? 0)
    let bottom = Self.height + 10 + (keys.map(\.ascent).max() ?? 0)
    add(queries, at: above, top, into: &draft) { index in
      let isHidden = attention.highlighted.map { $0 != index + 1 } ?? false
      return isHidden ? Measure.fadedOpacity : 1
    }
    add(keys, at: below, bottom, into: &draft) { _ in 1 }
    var captions = [("queries", top), ("keys", bottom)]
    let under = bottom + (keys.map(\.descent).max() ?? 0) + 20
    if let numbers = highlightedNumbers {
      for (number, center) in zip(numbers, below) {
        guard let number else { continue }
        let middle = Point(x: center, y: under)
        draft.scene.add(SceneLabel(number, centeredOn: middle, role: .state))
      }
      captions.append(("weights", under))
    } else if largest > 0 {
      let height = under + 16
      let start = Point(x: 0, y: height - typesetter.words("0", .subtitle).centerHeight)
      AttentionKey.draw(upTo: largest, at: start, into: &draft)
      captions.append(("weight", height))
    }
    for (caption, height) in captions {
      let label = typesetter.words(caption, .caption)
      draft.scene.add(
        SceneLabel(label, endingAt: Point(x: -20, y: height), role: .muted))
    }
  }

  /// The weights of the query that stands out, if they have room under the keys.
  private var highlightedNumbers: [TypesetLabel?]? {
    guard let query = attention.highlighted, attention.weights.indices.contains(query - 1)
    else { return nil }
    let row = attention.weights[query - 1].prefix(keys.count)
    let numbers = AttentionKey.numbers(row, typesetter)
    let gaps = zip(below, below.dropFirst()).map { $1 - $0 }
    let widest = numbers.compactMap { $0?.widestWidth }.max() ?? 0
    return widest + 6 <= gaps.min() ?? .infinity ? numbers : nil
  }

  /// The largest weight, of the query that stands out if one does.
  private var largest: Double {
    var rows = attention.weights.prefix(queries.count)
    if let query = attention.highlighted, rows.indices.contains(query - 1) {
      rows = rows[(query - 1)..<query]
    }
    return rows.joined().compactMap(\.self).max() ?? 0
  }

  /// The strokes from the lightest to the heaviest, their weights beside the largest one.
  private var strokes: [Stroke] {
    var strokes: [Stroke] = []
    let scale = max(largest, 1e-300)
    for (query, row) in attention.weights.prefix(queries.count).enumerated() {
      for (key, weight) in row.prefix(keys.count).enumerated() {
        guard let weight, weight > 0 else { continue }
        strokes.append(Stroke(query: query, key: key, weight: min(weight / scale, 1)))
      }
    }
    strokes = strokes.filter { $0.weight >= 0.02 }
    strokes.sort { ($0.weight, $1.query, $1.key) < ($1.weight, $0.query, $0.key) }
    return Array(strokes.suffix(Self.mostStrokes))
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

  private func add(
    _ labels: [TypesetLabel], at centers: [Double], _ baseline: Double,
    into draft: inout DiagramDraft, opacity: (Int) -> Double
  ) {
    for (index, (label, center)) in zip(labels, centers).enumerated() {
      var placed = SceneLabel(label, centeredOn: Point(x: center, y: baseline))
      placed.opacity = opacity(index)
      draft.scene.add(placed)
    }
  }
}
