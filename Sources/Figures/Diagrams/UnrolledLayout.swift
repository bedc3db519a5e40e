import FigureModel

/// Lays out unrolled recurrent networks: states run to the right, data runs up.
///
/// A network that would become too wide is broken into rows; the state that leaves one row enters
/// the next. An encoder and its decoder stand side by side if there is room, else the decoder lies
/// below.
struct UnrolledLayout {
  private let typesetter: LabelTypesetter
  private var draft: DiagramDraft
  private var middle = 0.0
  /// The row before, if its state goes on to the next one along an edge.
  private var open: (row: UnrolledRow, placed: UnrolledRow.Placed)?

  private init(_ typesetter: LabelTypesetter) {
    self.typesetter = typesetter
    draft = DiagramDraft(typesetter)
  }

  /// The scene of networks, each with its layers from the lowest to the highest; the last state of
  /// each goes on to the next.
  static func scene(of networks: [[UnrolledNetwork]], _ typesetter: LabelTypesetter) -> Scene {
    let networks = networks.map { $0.isEmpty ? [UnrolledNetwork(steps: [])] : $0 }
    let columns = networks.map { UnrolledColumn.columns(of: $0, typesetter) }
    var layout = UnrolledLayout(typesetter)
    let measure = measure(for: networks, columns, typesetter)
    let whole = zip(networks, columns).map { UnrolledRow($0, $1, measure, typesetter) }
    if whole.count > 1, width(of: whole) <= DiagramMeasure.widestRow {
      layout.draw(whole)
    } else {
      let broken = zip(networks, columns).map { rows(of: $0, $1, measure, typesetter) }
      let extent = broken.joined().map(\.leftExtent).max() ?? 0
      for (index, rows) in broken.enumerated() {
        for (number, var row) in rows.enumerated() {
          row.handsOn = number == rows.count - 1 && index < networks.count - 1
          row.align(withExtent: extent)
          layout.draw(row)
        }
      }
    }
    return layout.draft.finished()
  }
}

extension UnrolledLayout {
  private static let rowGap = 36.0
  /// A row gap in which an edge runs.
  private static let laneGap = 48.0

  /// The usual distances, or tight ones if each network then fits into one row.
  private static func measure(
    for networks: [[UnrolledNetwork]], _ columns: [[UnrolledColumn]],
    _ typesetter: LabelTypesetter
  ) -> UnrolledMeasure {
    let all = columns.flatMap(\.self)
    let usual = UnrolledMeasure(all)
    let widest = { (measure: UnrolledMeasure) -> UnrolledRow? in
      zip(networks, columns).map { UnrolledRow($0, $1, measure, typesetter) }
        .max { $0.width < $1.width }
    }
    guard let row = widest(usual), row.width > DiagramMeasure.widestRow else { return usual }
    var tight = UnrolledMeasure(all, isTight: true)
    guard let row = widest(tight), row.width <= DiagramMeasure.widestRow else { return usual }
    tight.relax(upTo: usual.pitch, in: row)
    return tight
  }

  /// The rows of a network, as even as possible.
  private static func rows(
    of layers: [UnrolledNetwork], _ columns: [UnrolledColumn], _ measure: UnrolledMeasure,
    _ typesetter: LabelTypesetter
  ) -> [UnrolledRow] {
    let whole = UnrolledRow(layers, columns, measure, typesetter)
    if whole.width <= DiagramMeasure.widestRow { return [whole] }
    let perRow = max(1, Int((DiagramMeasure.widest - 180) / measure.pitch) + 1)
    var count = max(1, (columns.count + perRow - 1) / perRow)
    while true {
      let rows = broken(layers, columns, into: count, measure, typesetter)
      let isTooWide = rows.contains { $0.width > DiagramMeasure.widestRow }
      // A row of one column cannot be broken any more.
      if !isTooWide || count >= columns.count { return rows }
      count += 1
    }
  }

  private static func broken(
    _ layers: [UnrolledNetwork], _ columns: [UnrolledColumn], into count: Int,
    _ measure: UnrolledMeasure, _ typesetter: LabelTypesetter
  ) -> [UnrolledRow] {
    let even = max(1, (columns.count + count - 1) / count)
    var layers = layers
    return (0..<count).map { row in
      let part = Array(columns.dropFirst(row * even).prefix(even))
      var inRow = layers
      if row < count - 1 { for index in inRow.indices { inRow[index].classifier = nil } }
      let drawn = UnrolledRow(inRow, part, measure, typesetter, isFirst: row == 0)
      for index in layers.indices {
        if let cell = part.last?.cells[index].cell { layers[index].initialState = cell.state }
      }
      return drawn
    }
  }

  private static func width(of rows: [UnrolledRow]) -> Double {
    let gaps = rows.dropLast().map(\.handoverWidth).reduce(0, +)
    return rows.map(\.width).reduce(gaps, +)
  }

  /// Draws networks side by side.
  private mutating func draw(_ rows: [UnrolledRow]) {
    var (last, end): (Int?, Double) = (nil, 0)
    for (index, row) in rows.enumerated() {
      var row = row
      row.handsOn = index < rows.count - 1
      row.isHandedOn = index > 0
      row.x = index == 0 ? 0 : end + rows[index - 1].handoverWidth + row.leftExtent
      let placed = row.draw(into: &draft, middle: 0)
      if let last {
        let edge = draft.arrow(from: last, to: placed.nodes[0][0], .state)
        rows[index - 1].labelHandover(edge, from: end, to: placed.container.minX, &draft)
      }
      (last, end) = (placed.nodes[0].last, placed.container.maxX)
    }
  }

  /// Draws a row below those before it.
  private mutating func draw(_ row: UnrolledRow) {
    var row = row
    row.isHandedOn = open != nil
    if middle > 0 || draft.scene.nodes.count > 0 {
      middle += open == nil ? Self.rowGap : Self.laneGap
    }
    let lane = middle - Self.laneGap / 2
    middle += row.heightAbove
    let placed = row.draw(into: &draft, middle: middle)
    if let open { connect(open.row, open.placed, to: placed, lane: lane) }
    middle += row.heightBelow
    open = row.handsOn ? (row, placed) : nil
  }

  /// An edge from the end of a row, back between the rows, to the first cell of the next one.
  private mutating func connect(
    _ row: UnrolledRow, _ from: UnrolledRow.Placed, to: UnrolledRow.Placed, lane: Double
  ) {
    guard let source = from.nodes[0].last, let target = to.nodes[0].first else { return }
    let right = from.container.maxX + row.handoverWidth
    let left = to.container.minX - 32
    let (start, end) = (draft.scene.nodes[source], draft.scene.nodes[target])
    let height = (from: start.box.center.y, to: end.box.center.y)
    let edge = SceneEdge(
      points: [
        start.border(toward: Point(x: right, y: height.from)), Point(x: right, y: height.from),
        Point(x: right, y: lane), Point(x: left, y: lane), Point(x: left, y: height.to),
        end.border(toward: Point(x: left, y: height.to)),
      ], role: .state, target: target, source: source)
    draft.scene.add(edge)
    row.labelHandover(edge, from: from.container.maxX, to: right, &draft)
  }
}
