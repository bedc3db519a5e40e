import FigureModel

/// Lays out a function of several inputs: their stack at the left, one arrow in, one out.
enum DirectLayout {
  private typealias Measure = DiagramMeasure

  /// The scene of the function.
  static func scene(_ function: DirectFunction, _ typesetter: LabelTypesetter) -> Scene {
    var draft = DiagramDraft(typesetter)
    let stack = drawStack(Elision.shortened(function.inputs), into: &draft)
    let box = draft.scene.nodes[stack].box
    let cell = draft.unit(named: function.name, at: Point(x: box.maxX + 64 + 22, y: 0))
    draft.arrow(from: stack, to: cell, .data)
    let end = Point(x: draft.scene.nodes[cell].box.maxX + 56, y: 0)
    draft.arrow(from: cell, to: end, .data)
    let output = typesetter.typeset(function.output, .label)
    draft.scene.add(SceneLabel(output, after: end, gap: Measure.headLabelGap))
    return draft.finished()
  }

  private static func drawStack(_ inputs: [Label], into draft: inout DiagramDraft) -> Int {
    let labels = inputs.map { $0 == .ellipsis ? nil : draft.typesetter.typeset($0, .label) }
    let width = (labels.compactMap { $0?.width }.max() ?? 0) + 28
    let pitch = 36.0
    let height = Double(max(inputs.count, 1)) * pitch + 8
    let box = Rect(center: Point(x: 0, y: 0), width: max(width, 44), height: height)
    let node = draft.scene.add(
      SceneNode(shape: .box(corner: Measure.corner), role: .container, box: box))
    for (index, label) in labels.enumerated() {
      let center = Point(x: 0, y: box.minY + 4 + (Double(index) + 0.5) * pitch)
      if let label {
        var placed = SceneLabel(label, centeredOn: center.moved(y: label.inkCenterHeight))
        placed.owner = .node(node)
        draft.scene.add(placed)
      } else {
        _ = draft.dots(at: center, isVertical: true)
      }
    }
    return node
  }
}
