import FigureModel

/// Lays out a receptive field from the side: a row of units a layer, the input lowest, with all that
/// the topmost unit sees filled and linked.
struct ReceptiveFieldLayout {
  private static let rowPitch = 68.0
  /// Units nearer to each other than that are not drawn one by one.
  private static let nearest = 7.0
  private static let mostLayers = 12
  /// Layers from the one on that would see more of the input are left out.
  private static let widestField = 4_000

  /// A row of units: where the first of those that are seen lies, and the room between two.
  private struct Row {
    var name: Label
    var detail: String
    var first: Double
    var step: Double
    var count: Int
    var window = 1
    var stride = 1
  }

  private let typesetter: LabelTypesetter
  private var draft: DiagramDraft
  private var pitch = 24.0

  /// The scene of the cone.
  static func scene(_ diagram: ReceptiveFieldDiagram, _ typesetter: LabelTypesetter) -> Scene {
    var layout = ReceptiveFieldLayout(typesetter: typesetter, draft: DiagramDraft(typesetter))
    layout.draw(rows(Array(shown(diagram))))
    var scene = layout.draft.finished()
    // The words at the left end there; in a reader's wider font they begin earlier.
    scene.bounds.minX -= 16
    return scene
  }

  /// The layers that are drawn.
  static func shown(_ diagram: ReceptiveFieldDiagram) -> ArraySlice<ReceptiveFieldDiagram.Layer> {
    var layers = diagram.layers.prefix(mostLayers)
    while layers.count > 1, counts(layers)[0] > widestField { layers.removeLast() }
    return layers
  }

  /// How many units of each row are seen, counted from the top: one sees a window, whose units see
  /// windows.
  static func counts(_ layers: ArraySlice<ReceptiveFieldDiagram.Layer>) -> [Int] {
    var counts = [1]
    for layer in layers.reversed() {
      let last = min(counts[0], 1_000_000)
      counts.insert((last - 1) * min(layer.stride, 1_000) + min(layer.window, 1_000), at: 0)
    }
    return counts
  }

  /// The rows from the input up, with the seen units of each.
  private static func rows(_ layers: [ReceptiveFieldDiagram.Layer]) -> [Row] {
    let counts = counts(layers[...])
    var rows = [Row(name: "Input", detail: "", first: 0, step: 1, count: counts[0])]
    for (layer, count) in zip(layers, counts.dropFirst()) {
      let (window, step) = (min(layer.window, 1_000), min(layer.stride, 1_000))
      let below = rows[rows.count - 1]
      let stride = layer.stride > 1 ? ", stride \(layer.stride)" : ""
      rows.append(
        Row(
          name: layer.name, detail: "window \(layer.window)\(stride)",
          first: below.first + below.step * Double(window - 1) / 2,
          step: below.step * Double(step), count: count, window: window, stride: step))
    }
    return rows
  }

  private mutating func draw(_ rows: [Row]) {
    guard let input = rows.first else { return }
    pitch = min(24, 420 / Double(max(input.count + 2, 1)))
    var nodes: [[Int: Int]] = []
    for (index, row) in rows.enumerated() {
      nodes.append(drawUnits(of: row, at: -Double(index) * Self.rowPitch, width: input.count))
    }
    for index in rows.indices.dropFirst() {
      if nodes[index].isEmpty || nodes[index - 1].isEmpty {
        drawSides(rows[index - 1], rows[index], at: -Double(index) * Self.rowPitch)
      } else {
        link(nodes[index - 1], nodes[index], rows[index])
      }
    }
    for (index, row) in rows.enumerated() { write(row, index, width: input.count) }
  }

  private func x(_ unit: Int, of row: Row) -> Double {
    (row.first + Double(unit) * row.step) * pitch
  }

  /// Draws the units that are seen, and one more on each side; gives the seen ones.
  private mutating func drawUnits(of row: Row, at y: Double, width: Int) -> [Int: Int] {
    let side = min(16, row.step * pitch - 4)
    guard row.step * pitch >= Self.nearest, row.count <= 100 else {
      let (left, right) = (x(0, of: row), x(row.count - 1, of: row))
      let box = Rect(minX: left - 3, minY: y - 8, maxX: right + 3, maxY: y + 8)
      draft.scene.add(SceneNode(shape: .box(corner: 3), role: .value, box: box))
      return [:]
    }
    var nodes: [Int: Int] = [:]
    for unit in -1...row.count {
      let box = Rect(center: Point(x: x(unit, of: row), y: y), width: side, height: side)
      let isSeen = (0..<row.count).contains(unit)
      let isInside = box.minX > -1.6 * pitch && box.maxX < (Double(width) + 0.6) * pitch
      guard isSeen || isInside else { continue }
      let node = draft.scene.add(
        SceneNode(shape: .box(corner: 3), role: isSeen ? .seen : .value, box: box))
      if isSeen { nodes[unit] = node } else { draft.scene.nodes[node].opacity = 0.6 }
    }
    return nodes
  }

  private mutating func link(_ below: [Int: Int], _ above: [Int: Int], _ row: Row) {
    for (unit, node) in above.sorted(by: { $0.key < $1.key }) {
      for offset in 0..<row.window {
        guard let seen = below[unit * row.stride + offset] else { continue }
        let (from, to) = (draft.scene.nodes[seen].box, draft.scene.nodes[node].box)
        var edge = SceneEdge(
          points: [
            Point(x: from.center.x, y: from.minY), Point(x: to.center.x, y: to.maxY),
          ], role: .state, target: node, source: seen)
        (edge.hasHead, edge.width) = (false, 1)
        draft.scene.add(edge)
      }
    }
  }

  /// The outline of the cone between two rows whose units are too small.
  private mutating func drawSides(_ below: Row, _ above: Row, at y: Double) {
    let lines = [0, above.count - 1].map { unit -> [Point] in
      let seen = unit == 0 ? 0 : below.count - 1
      return [
        Point(x: x(seen, of: below), y: y + Self.rowPitch - 9),
        Point(x: x(unit, of: above), y: y + 9),
      ]
    }
    draft.scene.curves.append(SceneCurve(pieces: lines, role: .beam))
  }

  private mutating func write(_ row: Row, _ index: Int, width: Int) {
    let y = -Double(index) * Self.rowPitch
    let name = typesetter.typeset(row.name, .caption)
    let left = Point(x: -2 * pitch - 12, y: y)
    draft.scene.add(SceneLabel(name, before: left.moved(y: row.detail.isEmpty ? 0 : -9), gap: 4))
    if !row.detail.isEmpty {
      let detail = typesetter.words(row.detail, .subtitle)
      draft.scene.add(SceneLabel(detail, before: left.moved(y: 9), gap: 4, role: .muted))
    }
    let seen = typesetter.words(row.count == 1 ? "1 unit" : "\(row.count) seen", .subtitle)
    let right = Point(x: (Double(width) + 1) * pitch + 12, y: y)
    draft.scene.add(SceneLabel(seen, after: right, gap: 4, role: .state))
  }
}
