import FigureModel

/// What one step puts out, or should have, on its way into the next: along a lane of its own before
/// the cell that it enters, under the states that it crosses.
extension UnrolledRow {
  /// The edge into a column; none for the first one of a row, whose input has a label only.
  func drawFeedback(
    into index: Int, _ nodes: [[Int]], _ middle: Double, _ draft: inout DiagramDraft
  ) {
    guard index > 0, let feedback = columns[index].bottom.cell?.feedback else { return }
    let opacity = max(columns[index - 1].opacity, columns[index].opacity)
    draft.withOpacity(opacity) { draft in
      let start: (point: Point, node: Int?)
      if columns[index - 1].isEllipsis {
        let height = height(of: feedback, nearest: index, middle)
        start = drawDots(before: index, height, nodes, feedback, middle, into: &draft)
      } else {
        start = drawStart(feedback, at: index - 1, nodes, middle, into: &draft)
      }
      let target = nodes[0][index]
      let box = draft.scene.nodes[target].box
      let (lane, bottom) = (box.center.x - columns[index].lane, middle + levels.inputTail)
      let edge = SceneEdge(
        points: [
          start.point, Point(x: lane, y: start.point.y), Point(x: lane, y: bottom),
          Point(x: box.center.x, y: bottom), Point(x: box.center.x, y: box.maxY),
        ], role: .feedback, target: target, source: start.node,
        gaps: crossings(of: lane, at: index, middle))
      draft.scene.add(edge)
    }
  }

  /// Where the edge begins: on the output that branches, or beside the target.
  private func drawStart(
    _ feedback: UnrolledNetwork.Feedback, at index: Int, _ nodes: [[Int]], _ middle: Double,
    into draft: inout DiagramDraft
  ) -> (point: Point, node: Int?) {
    let column = columns[index]
    let center = x + column.center
    if feedback == .target, let target = column.top.target {
      let height = middle + levels.target - target.inkCenterHeight
      let reach = max(target.width / 2 + 8, target.widestWidth / 2 + 2)
      return (Point(x: center + reach, y: height), nil)
    }
    let branch = Point(x: center, y: middle + levels.branch)
    guard column.top.output != nil else { return (branch, nil) }
    let junction = draft.junction(at: branch, .signal)
    return (branch.moved(x: draft.scene.nodes[junction].box.width / 2), junction)
  }

  /// Three dots for left-out steps, with the edge into them; gives where the edge goes on.
  private func drawDots(
    before index: Int, _ height: Double, _ nodes: [[Int]], _ feedback: UnrolledNetwork.Feedback,
    _ middle: Double, into draft: inout DiagramDraft
  ) -> (point: Point, node: Int?) {
    let center = Point(x: x + columns[index - 1].center, y: height)
    let dots = draft.dots(at: center)
    draft.scene.nodes[dots].role = .signal
    let box = draft.scene.nodes[dots].box
    if index > 1, columns[index - 2].bottom.cell != nil {
      let start = drawStart(feedback, at: index - 2, nodes, middle, into: &draft)
      let end = Point(x: box.minX, y: start.point.y)
      draft.scene.add(
        SceneEdge(
          points: [start.point, end], role: .feedback, hasHead: false, target: dots,
          source: start.node))
    }
    return (Point(x: box.maxX, y: height), dots)
  }

  /// The height at which the edge runs over left-out steps before a column.
  private func height(
    of feedback: UnrolledNetwork.Feedback, nearest index: Int, _ middle: Double
  ) -> Double {
    let target = columns[..<index].last { $0.top.target != nil }?.top.target
    guard feedback == .target, let target else { return middle + levels.branch }
    return middle + levels.target - target.inkCenterHeight
  }

  /// Where the lane before a column crosses states, and the gradients below them.
  private func crossings(of lane: Double, at index: Int, _ middle: Double) -> [Point] {
    columns[index].cells.indices.flatMap { layer -> [Point] in
      let height = middle - Double(layer) * Measure.layerPitch
      let hasGradient = columns[index - 1].cells[layer].cell?.stateGradient != nil
      let offsets = hasGradient ? [0, Self.gradientOffset] : [0]
      return offsets.map { Point(x: lane, y: height + $0) }
    }
  }
}
