import FigureModel

/// Lays out columns of units, top to bottom, with lines between neighboring columns.
struct UnitsLayout {
  /// How many units a column shows in full.
  static let mostUnits = 8
  /// How many lines there are between two columns at most.
  static let mostLines = 60

  private static let radius = 11.0
  private static let pitch = 36.0
  private static let distance = 128.0

  /// The units of a column that are drawn; nil stands for those that are left out.
  private typealias Shown = [Int?]

  private let typesetter: LabelTypesetter
  private var draft: DiagramDraft

  /// The scene of the columns.
  static func scene(_ diagram: UnitsDiagram, _ typesetter: LabelTypesetter) -> Scene {
    var layout = UnitsLayout(typesetter: typesetter, draft: DiagramDraft(typesetter))
    layout.draw(diagram.columns)
    return layout.draft.finished()
  }

  private mutating func draw(_ columns: [UnitsDiagram.Column]) {
    let shown = Self.shown(columns.map(\.count))
    var nodes: [[Int: Int]] = []
    var x = 0.0
    for units in shown {
      nodes.append(draw(units, at: x))
      x += Self.distance
    }
    for index in columns.indices.dropFirst() {
      connect(nodes[index - 1], nodes[index], columns[index].weights)
    }
    drawLabels(columns, nodes)
    let bottom = draft.scene.nodes.map(\.box.maxY).max() ?? 0
    for (index, column) in columns.enumerated() {
      write(column, below: Point(x: Double(index) * Self.distance, y: bottom))
    }
  }
}

extension UnitsLayout {
  /// Which units of each column are drawn: all of up to eight, else the first and the last, and
  /// fewer where neighbors would have too many lines between them.
  private static func shown(_ counts: [Int]) -> [Shown] {
    var most = counts.map { $0 > mostUnits ? 6 : max($0, 0) }
    for index in counts.indices.dropFirst() {
      while most[index - 1] * most[index] > mostLines {
        let larger = most[index - 1] > most[index] ? index - 1 : index
        most[larger] = min(most[larger] - 1, 6)
      }
    }
    return zip(counts, most).map { count, most in
      if count <= most { return Array(0..<max(count, 0)) }
      return (0..<(most - 2)).map { $0 } + [nil] + [count - 2, count - 1]
    }
  }

  private mutating func draw(_ units: Shown, at x: Double) -> [Int: Int] {
    var nodes: [Int: Int] = [:]
    for (index, unit) in units.enumerated() {
      let y = (Double(index) - Double(units.count - 1) / 2) * Self.pitch
      guard let unit else {
        _ = draft.dots(at: Point(x: x, y: y), isVertical: true)
        continue
      }
      let box = Rect(center: Point(x: x, y: y), width: Self.radius * 2, height: Self.radius * 2)
      nodes[unit] = draft.scene.add(SceneNode(shape: .circle, role: .unit, box: box))
    }
    return nodes
  }

  private mutating func connect(_ left: [Int: Int], _ right: [Int: Int], _ weights: [[Double]]) {
    let largest = weights.joined().map(\.magnitude).filter(\.isFinite).max() ?? 0
    for (target, end) in right.sorted(by: { $0.key < $1.key }) {
      for (source, start) in left.sorted(by: { $0.key < $1.key }) {
        var role = SceneEdge.Role.link
        var width = 1.0
        if largest > 0, weights.indices.contains(target), weights[target].indices.contains(source) {
          let weight = weights[target][source]
          role = weight < 0 ? .inhibition : .state
          width = weight.isFinite ? 0.4 + 2.6 * weight.magnitude / largest : 0.4
        }
        let (from, to) = (draft.scene.nodes[start], draft.scene.nodes[end])
        var edge = SceneEdge(
          points: [from.border(toward: to.box.center), to.border(toward: from.box.center)],
          role: role, target: end, source: start)
        (edge.hasHead, edge.width) = (false, width)
        draft.scene.add(edge)
      }
    }
  }

  /// Labels stand left of the first column and right of the last one.
  private mutating func drawLabels(_ columns: [UnitsDiagram.Column], _ nodes: [[Int: Int]]) {
    for index in Set([0, columns.count - 1]).sorted() where columns.indices.contains(index) {
      for (unit, node) in nodes[index].sorted(by: { $0.key < $1.key })
      where columns[index].labels.indices.contains(unit) {
        let label = typesetter.typeset(columns[index].labels[unit], .label)
        let center = draft.scene.nodes[node].box.center
        draft.scene.add(
          index == 0
            ? SceneLabel(label, before: center.moved(x: -Self.radius), gap: 8)
            : SceneLabel(label, after: center.moved(x: Self.radius), gap: 8))
      }
    }
  }

  private mutating func write(_ column: UnitsDiagram.Column, below point: Point) {
    let name = typesetter.typeset(column.name, .caption)
    var y = point.y + 16 + name.ascent
    draft.scene.add(SceneLabel(name, centeredOn: Point(x: point.x, y: y)))
    var lines = [Label.words(column.count == 1 ? "1 unit" : "\(column.count) units")]
    if let detail = column.detail { lines.insert(detail, at: 0) }
    for line in lines {
      y += 18
      let text = typesetter.typeset(line, .subtitle)
      draft.scene.add(SceneLabel(text, centeredOn: Point(x: point.x, y: y), role: .muted))
    }
  }
}
