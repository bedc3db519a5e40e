import FigureModel

/// What enters and leaves the cells of a row: inputs, outputs, targets and losses.
extension UnrolledRow {
  /// The data of one column, whose nodes are given from the lowest layer to the highest.
  func drawData(
    at index: Int, _ nodes: [Int], _ middle: Double, into draft: inout DiagramDraft
  ) {
    let column = columns[index]
    let center = x + column.center
    for (layer, pair) in zip(nodes, nodes.dropFirst()).enumerated() {
      guard column.cells[layer].cell != nil, column.cells[layer + 1].cell != nil else { continue }
      let edge = draft.arrow(from: pair.0, to: pair.1, .data)
      if let output = column.cells[layer].output {
        place(output, beside: edge, between: inContainer, and: inContainer, into: &draft)
      }
    }
    if column.top.loss != nil {
      drawLoss(of: column, above: nodes[nodes.count - 1], middle, into: &draft)
    } else {
      drawOutput(of: column, above: nodes[nodes.count - 1], middle, into: &draft)
    }
    if let target = column.top.target {
      let baseline = Point(x: center, y: middle + levels.target)
      draft.scene.add(SceneLabel(target, centeredOn: baseline, role: targetRole))
    }
    guard let input = column.bottom.input else { return }
    let feedback = column.bottom.cell?.feedback
    if feedback == nil || index == 0 {
      let start = Point(x: center, y: middle + levels.inputTail)
      draft.arrow(from: start, to: nodes[0], feedback == nil ? .data : .feedback)
    }
    let baseline = Point(x: center, y: middle + levels.input)
    draft.scene.add(
      SceneLabel(input, centeredOn: baseline, role: feedback == nil ? .ink : .feedback))
  }

  /// Targets have the color of what is fed back when they are.
  private var targetRole: SceneLabel.Role {
    columns.contains { $0.bottom.cell?.feedback == .target } ? .feedback : .ink
  }

  private func drawOutput(
    of column: UnrolledColumn, above node: Int, _ middle: Double, into draft: inout DiagramDraft
  ) {
    let center = x + column.center
    if let output = column.top.output {
      let tip = Point(x: center, y: middle + levels.outputTip)
      draft.arrow(from: node, to: tip, .data)
      let baseline = Point(x: center, y: middle + levels.output)
      draft.scene.add(SceneLabel(output, centeredOn: baseline))
      if column.top.cell?.outputGradient != nil {
        drawOutputGradient(of: column.top, from: tip, to: node, into: &draft)
      }
    }
    if let word = column.top.word {
      let baseline = Point(x: center, y: middle + levels.word)
      draft.scene.add(SceneLabel(word, centeredOn: baseline))
    }
  }

  /// The unit that compares the output below it with the target above it.
  private func drawLoss(
    of column: UnrolledColumn, above node: Int, _ middle: Double, into draft: inout DiagramDraft
  ) {
    let center = Point(x: x + column.center, y: middle + levels.loss)
    let loss = draft.unit(named: column.top.cell?.loss, at: center)
    let edge = draft.arrow(from: node, to: loss, .data)
    if let output = column.top.output {
      let isBranched = columns.contains { $0.bottom.cell?.feedback == .output }
      place(
        output, beside: edge, between: inContainer + (isBranched ? 16 : 0), and: ArrowHead.length,
        into: &draft)
    }
    if column.top.target != nil {
      draft.arrow(from: Point(x: center.x, y: middle + levels.targetTail), to: loss, .data)
    }
    guard column.top.cell?.outputGradient != nil else { return }
    let start = draft.border(of: loss, below: -Self.gradientOffset)
    drawOutputGradient(of: column.top, from: start, to: node, source: loss, into: &draft)
  }

  /// How far an upright edge runs inside a container.
  private var inContainer: Double { Measure.containerHalfHeight - Measure.radius }

  /// A label to the right of an edge that runs up, in the middle of what is left of it after
  /// lengths at its lower and its upper end.
  private func place(
    _ label: TypesetLabel, beside edge: SceneEdge, between lower: Double, and upper: Double,
    into draft: inout DiagramDraft
  ) {
    guard let first = edge.points.first, let last = edge.points.last else { return }
    let height = (first.y - lower + last.y + upper) / 2
    let middle = Point(x: first.x, y: height + label.inkCenterHeight)
    draft.scene.add(SceneLabel(label, startingAt: middle.moved(x: Measure.edgeLabelGap)))
  }
}
