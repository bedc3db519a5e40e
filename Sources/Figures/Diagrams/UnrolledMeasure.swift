import FigureModel

/// The distances that all rows of an unrolled network share, so that their columns line up.
struct UnrolledMeasure {
  /// From one cell to the next.
  private(set) var pitch: Double
  /// How far states that come from or go to the open run outside the containers.
  let openRun: Double
  /// From the outer cells to the borders of their container.
  let padding: Double
  /// What an edge with a label has besides the label and its head.
  private let slack: Double

  /// The distances for columns; tight ones are no wider than the labels need.
  init(_ columns: [UnrolledColumn], isTight: Bool = false) {
    pitch = isTight ? DiagramMeasure.tightPitch : DiagramMeasure.pitch
    (openRun, padding, slack) = isTight ? (24, 20, 16) : (32, 28, 24)
    let labeled = isTight ? DiagramMeasure.tightPitch : DiagramMeasure.labeledPitch
    for (index, column) in columns.enumerated() {
      let next = index + 1 < columns.count ? columns[index + 1] : nil
      for (layer, cell) in column.cells.enumerated() {
        makeRoom(for: cell, next?.lane ?? 0, labeled, isStacked: column.cells.count > 1)
        makeRoom(for: cell, before: next?.cells[layer])
      }
    }
    pitch = DiagramMeasure.onGrid(pitch)
  }

  /// Widens tight distances up to the usual ones, as far as a row that is so wide has room.
  mutating func relax(upTo usual: Double, in row: UnrolledRow) {
    let gaps = row.columns.dropLast().count { !$0.isEllipsis }
    let room = (DiagramMeasure.widestRow - row.width) / Double(max(gaps, 1))
    pitch = min(usual, pitch + (room / 4).rounded(.down) * 4)
  }

  /// Makes room for a cell with a lane before the next one, which is 0 if there is none.
  private mutating func makeRoom(
    for cell: UnrolledCell, _ lane: Double, _ least: Double, isStacked: Bool
  ) {
    let unit = cell.halfWidth * 2
    if let state = cell.state {
      let width = state.widestWidth + ArrowHead.length + slack
      let labeled = max(least, unit + width)
      pitch = max(pitch, labeled, lane > 0 ? cell.halfWidth + state.width + 10 + lane : 0)
    }
    let besideLane = lane > 0 ? lane + 10 : 0
    if lane > 0 { pitch = max(pitch, cell.widestLabel / 2 + besideLane) }
    if let output = cell.output, cell.loss != nil || isStacked {
      pitch = max(pitch, output.width + DiagramMeasure.edgeLabelGap + max(besideLane, 34))
    }
  }
}

extension UnrolledMeasure {
  /// Makes room for the labels of a cell beside those of the next one.
  private mutating func makeRoom(for cell: UnrolledCell, before next: UnrolledCell?) {
    let others = next?.labels ?? []
    for (index, label) in cell.labels.enumerated() {
      guard let label else { continue }
      let other = index < others.count ? others[index]?.width ?? 0 : 0
      pitch = max(pitch, (label.width + other) / 2 + 18)
    }
  }
}

/// The heights in a row of an unrolled network, counted down from the middle of its lowest cells.
struct UnrolledLevels {
  private typealias Measure = DiagramMeasure

  /// The middle of the highest cells.
  let top: Double
  /// Where outputs end, and where what is fed back branches off them.
  let outputTip, branch: Double
  /// The baselines above the cells.
  private(set) var output = 0.0
  private(set) var word = 0.0
  private(set) var target = 0.0
  /// The middle of the units of the loss, and where the targets' edges to them begin.
  let loss, targetTail: Double
  /// Where inputs begin, and their baseline.
  let inputTail, input: Double
  /// How far the row reaches.
  private(set) var highest: Double
  private(set) var lowest: Double

  init(_ columns: [UnrolledColumn]) {
    let tops = columns.map(\.top)
    let layers = columns.first?.cells.count ?? 1
    top = -Double(layers - 1) * Measure.layerPitch
    outputTip = top - Measure.radius - Measure.runOut
    branch = top - Measure.containerHalfHeight - 11
    loss = top - Measure.layerPitch
    targetTail = loss - Measure.radius - 38
    inputTail = Measure.radius + Measure.runIn
    let inputs = columns.compactMap(\.bottom.input)
    input = inputTail + Measure.tailLabelGap + (inputs.map(\.ascent).max() ?? 0)
    lowest = Measure.containerHalfHeight
    if columns.contains(where: { $0.bottom.cell?.feedback != nil }) { lowest = inputTail + 4 }
    let inputHeight = inputs.map { $0.ascent + $0.descent }.max()
    if let inputHeight { lowest = inputTail + Measure.tailLabelGap + inputHeight }

    highest = top - Measure.containerHalfHeight
    let isLossShown = tops.contains { $0.loss != nil }
    var edge = outputTip - Measure.headLabelGap
    func stack(_ labels: [TypesetLabel]) -> Double {
      let baseline = edge - (labels.map(\.descent).max() ?? 0)
      guard let height = labels.map({ $0.ascent + $0.descent }).max() else { return baseline }
      highest = min(highest, edge - height)
      edge -= height + 8
      return baseline
    }
    output = stack(tops.filter { $0.loss == nil }.compactMap(\.output))
    word = stack(tops.filter { $0.loss == nil }.compactMap(\.word))
    if isLossShown {
      highest = min(highest, loss - Measure.radius)
      edge = min(edge, targetTail - Measure.tailLabelGap)
    }
    target = stack(tops.compactMap(\.target))
  }
}
