import FigureModel

/// One row of an unrolled network: its cells in their containers, a container for each layer.
struct UnrolledRow {
  typealias Measure = DiagramMeasure

  /// What has been drawn: the nodes of each layer, and the lowest container.
  struct Placed {
    var nodes: [[Int]]
    var container: Rect
  }

  /// The columns; their centers count from the first one.
  let columns: [UnrolledColumn]
  let levels: UnrolledLevels
  /// What each layer's last state goes into, and the weights that its cells share.
  let classifiers: [UnitColumn?]
  let sharedWeights: [TypesetLabel?]
  private let classifierWidths: [Double]
  /// From the left border of the containers to the middle of the first column.
  private(set) var leftExtent: Double
  /// The middle of the first column.
  var x = 0.0
  /// Whether the state before the first cell comes along an edge that is drawn elsewhere.
  var isHandedOn = false
  /// Whether the state of the last cell leaves along an edge that is drawn elsewhere.
  var handsOn = false
  /// The strengths of the gradients, which their widths are measured by.
  let gradients: ClosedRange<Double>
  /// The state before each layer's first cell, and how far states run in the open.
  let initialStates: [TypesetLabel?]
  let openRun: Double
  private let captions: [TypesetLabel?]
  private let padding: Double

  init(
    _ layers: [UnrolledNetwork], _ columns: [UnrolledColumn], _ measure: UnrolledMeasure,
    _ typesetter: LabelTypesetter, isFirst: Bool = true
  ) {
    let names = layers.map { $0.name.isEmpty ? nil : typesetter.words($0.name, .caption) }
    captions = isFirst ? names : names.map { _ in nil }
    initialStates = layers.map { $0.initialState.map { typesetter.typeset($0, .label) } }
    sharedWeights = layers.map { $0.sharedWeights.map { typesetter.typeset($0, .caption) } }
    classifiers = layers.map(\.classifier)
    classifierWidths = classifiers.compactMap(\.self)
      .map { UnitColumnLayout.width(of: $0, typesetter) }
    (openRun, padding) = (measure.openRun, measure.padding)
    self.columns = Self.placed(columns, pitch: measure.pitch)
    levels = UnrolledLevels(columns)
    gradients = Self.gradients(in: layers)
    let half = columns.first?.halfWidth ?? Measure.radius
    leftExtent = max(
      half + padding,
      names.compactMap { $0.map { Self.room(before: $0, of: columns.first) } }.max() ?? 0,
      (sharedWeights.compactMap { $0?.width }.max() ?? 0) + 48)
  }

  /// Moves the left border of the containers in line with those of other rows, if there is room.
  mutating func align(withExtent extent: Double) {
    let room = Measure.widestRow - width - (handsOn ? handoverWidth : 0)
    if extent - leftExtent <= room { leftExtent = max(leftExtent, extent) }
  }

  /// What the row needs above the middle of its lowest cells.
  var heightAbove: Double {
    let tops = classifiers.enumerated().map { index, column in
      Double(index) * Measure.layerPitch
        + (column.map { UnitColumnLayout.reach(of: $0).above } ?? 0)
    }
    return max(-levels.highest, tops.max() ?? 0)
  }

  /// What the row needs below the middle of its lowest cells.
  var heightBelow: Double {
    max(levels.lowest, classifiers[0].map { UnitColumnLayout.reach(of: $0).below } ?? 0)
  }

  /// The width of the containers with the states that enter and leave in the open.
  var width: Double {
    let entering = isHandedOn ? 0 : (initialStates[0]?.width ?? 0) + openRun + Measure.tailLabelGap
    let state = columns.last?.bottom.state?.width ?? 0
    let units = classifierWidths.max().map { max(44, state + 28) + $0 }
    let leaving = units ?? state + openRun + Measure.headLabelGap
    return entering + leftExtent + rightExtent + (handsOn ? 0 : leaving)
  }

  /// The gap that the edge to the next network bridges, with the label over it.
  var handoverWidth: Double {
    Measure.onGrid(max(40, (columns.last?.bottom.state?.width ?? 0) + 24))
  }

  /// Draws the row around a height.
  func draw(into draft: inout DiagramDraft, middle: Double) -> Placed {
    let boxes = captions.indices.map { layer in
      let height = middle - Double(layer) * Measure.layerPitch
      return Rect(
        minX: x - leftExtent, minY: height - Measure.containerHalfHeight,
        maxX: x + rightExtent, maxY: height + Measure.containerHalfHeight)
    }
    guard !columns.isEmpty else { return Placed(nodes: boxes.map { _ in [] }, container: boxes[0]) }
    for (layer, box) in boxes.enumerated() { drawContainer(box, captions[layer], into: &draft) }
    let nodes = boxes.enumerated().map { layer, box in
      drawCells(of: layer, at: box.center.y, into: &draft)
    }
    for (layer, box) in boxes.enumerated() {
      drawStates(of: layer, between: nodes[layer], in: box, into: &draft)
      drawSharedWeights(of: layer, to: nodes[layer], in: box, into: &draft)
    }
    for index in columns.indices {
      let column = nodes.map { $0[index] }
      draft.withOpacity(columns[index].opacity) { draft in
        drawData(at: index, column, middle, into: &draft)
      }
      drawFeedback(into: index, nodes, middle, &draft)
    }
    return Placed(nodes: nodes, container: boxes[0])
  }
}

extension UnrolledRow {
  /// Where the columns stand; dots stand nearer, for they are smaller.
  private static func placed(_ columns: [UnrolledColumn], pitch: Double) -> [UnrolledColumn] {
    var columns = columns
    for index in columns.indices.dropFirst() {
      let last = columns[index - 1]
      columns[index].center =
        last.isEllipsis
        ? last.center + 62 + columns[index].halfWidth
        : last.center + pitch - (columns[index].isEllipsis ? 8 : 0)
    }
    return columns
  }

  /// What a container's caption needs up to the middle of the first column, of which an output and
  /// its gradient may run past it.
  private static func room(before caption: TypesetLabel, of column: UnrolledColumn?) -> Double {
    guard let column, column.top.output != nil else { return caption.width + 24 }
    return Measure.room(before: caption)
      + (column.top.cell?.outputGradient == nil ? 0 : gradientOffset)
  }

  private var rightExtent: Double {
    guard let last = columns.last else { return Measure.radius + padding }
    return last.center + last.halfWidth + padding
  }

  /// The container of a layer; it fades if all that is in it does.
  private func drawContainer(
    _ box: Rect, _ caption: TypesetLabel?, into draft: inout DiagramDraft
  ) {
    draft.withOpacity(columns.map(\.opacity).max() ?? 1) { draft in
      _ = draft.container(box, caption)
    }
  }

  private func drawCells(
    of layer: Int, at height: Double, into draft: inout DiagramDraft
  ) -> [Int] {
    columns.map { column in
      let center = Point(x: x + column.center, y: height)
      var node = 0
      draft.withOpacity(column.opacity) { draft in
        node =
          column.cells[layer].cell.map { draft.unit(named: $0.name, at: center) }
          ?? draft.dots(at: center)
      }
      return node
    }
  }
}
