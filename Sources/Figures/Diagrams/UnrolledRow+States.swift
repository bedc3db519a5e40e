import FigureModel

/// The states that go from cell to cell, enter the first one and leave the last one.
extension UnrolledRow {
  /// The states of one layer.
  func drawStates(
    of layer: Int, between nodes: [Int], in container: Rect, into draft: inout DiagramDraft
  ) {
    if let first = nodes.first, !isHandedOn {
      drawStart(of: layer, before: first, in: container, into: &draft)
    }
    for (index, pair) in zip(nodes, nodes.dropFirst()).enumerated() {
      draft.withOpacity(max(columns[index].opacity, columns[index + 1].opacity)) { draft in
        drawState(of: layer, after: index, from: pair.0, to: pair.1, into: &draft)
      }
    }
    if let last = nodes.last, !handsOn {
      draft.withOpacity(columns[columns.count - 1].opacity) { draft in
        drawEnd(of: layer, after: last, in: container, into: &draft)
      }
    }
  }

  /// The state before the first cell, out of the open.
  private func drawStart(
    of layer: Int, before first: Int, in container: Rect, into draft: inout DiagramDraft
  ) {
    guard let state = initialStates[layer] else { return }
    let start = Point(x: container.minX - openRun, y: container.center.y)
    draft.withOpacity(columns[0].opacity) { draft in
      draft.arrow(from: start, to: first, .state)
      draft.scene.add(SceneLabel(state, before: start, gap: Measure.tailLabelGap, role: .state))
    }
  }

  /// The state from the cell of one column to that of the next, with the gradient that comes back.
  private func drawState(
    of layer: Int, after index: Int, from source: Int, to target: Int,
    into draft: inout DiagramDraft
  ) {
    let (cell, next) = (columns[index].cells[layer], columns[index + 1])
    var edge = draft.arrow(from: source, to: target, .state)
    if next.bottom.cell?.feedback != nil, edge.points.count > 1 {
      // What is left of the lane, which the label must not touch.
      edge.points[1].x = x + next.center - next.lane + ArrowHead.length
    }
    if let state = cell.state {
      let descent = columns.compactMap { $0.cells[layer].state?.descent }.max() ?? 0
      draft.label(state, over: edge, descent: descent, .state)
    }
    drawGradient(
      gradient(of: layer, at: index), from: target, to: source, over: edge, into: &draft)
  }

  /// The gradient that comes back to a column; over steps that are left out that of the cell before
  /// them, without its label.
  private func gradient(of layer: Int, at index: Int) -> UnrolledNetwork.Gradient? {
    if let cell = columns[index].cells[layer].cell { return cell.stateGradient }
    guard index > 0 else { return nil }
    let last = columns[index - 1].cells[layer].cell?.stateGradient
    return last.map { UnrolledNetwork.Gradient($0.strength ?? 0) }
  }

  /// The state after the last cell, into the open or into a classifier.
  private func drawEnd(
    of layer: Int, after last: Int, in container: Rect, into draft: inout DiagramDraft
  ) {
    let cell = columns[columns.count - 1].cells[layer]
    if let units = classifiers[layer] {
      let start = container.maxX + max(44, (cell.state?.width ?? 0) + 28)
      let box = UnitColumnLayout.draw(
        units, from: last, at: Point(x: start, y: container.center.y), into: &draft)
      let edge = draft.scene.edges[box.edge]
      if let state = cell.state {
        label(state, over: edge, from: container.maxX, to: start, &draft)
      }
      drawGradient(
        cell.cell?.stateGradient, from: box.node, to: last, over: edge, into: &draft)
    } else if let state = cell.state {
      let end = Point(x: container.maxX + openRun, y: container.center.y)
      draft.arrow(from: last, to: end, .state)
      draft.scene.add(SceneLabel(state, after: end, gap: Measure.headLabelGap, role: .state))
    }
  }

  /// The label of the state that goes on to the next network, over the part of the edge between
  /// two borders.
  func labelHandover(
    _ edge: SceneEdge, from start: Double, to end: Double, _ draft: inout DiagramDraft
  ) {
    guard let state = columns.last?.bottom.state else { return }
    label(state, over: edge, from: start, to: end, &draft)
  }

  private func label(
    _ state: TypesetLabel, over edge: SceneEdge, from start: Double, to end: Double,
    _ draft: inout DiagramDraft
  ) {
    guard let height = edge.points.first?.y else { return }
    let baseline = height - Measure.edgeLabelGap - state.descent
    let middle = Point(x: (start + end) / 2, y: baseline)
    draft.scene.add(SceneLabel(state, centeredOn: middle, role: .state))
  }
}
