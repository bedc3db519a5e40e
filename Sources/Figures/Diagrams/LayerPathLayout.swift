import FigureModel

/// Lays out layers as boxes from left to right, what flows between them over the arrows.
///
/// A path that would become too wide is broken into rows; what leaves one row enters the next.
struct LayerPathLayout {
  private let height: Double
  /// What the names take at the top of the boxes.
  private let headHeight: Double
  /// The height at which the arrows of the current row run.
  private var middle = 0.0
  /// How deep the labels of arrows reach, so that they have one baseline.
  private let descent: Double
  private let typesetter: LabelTypesetter
  private var draft: DiagramDraft
  /// The right end of what is drawn.
  private var right = 0.0
  /// The last node, from which the next arrow leaves, and what that arrow carries.
  private var last: (node: Int, output: Label?)?

  /// How wide a row may be, and how many there are.
  private let rowWidth: Double
  private var rows = 1

  private init(_ path: LayerPath, _ typesetter: LabelTypesetter, widest: Double) {
    self.typesetter = typesetter
    rowWidth = widest
    draft = DiagramDraft(typesetter)
    let flows = path.layers.flatMap { [$0.input, $0.output].compactMap(\.self) }
    descent = flows.map { typesetter.typeset($0, .label).descent }.max() ?? 0
    let lines = path.layers.map(\.content.count).max() ?? 0
    headHeight = path.layers.contains { $0.subtitle != nil } ? 60 : 40
    height = headHeight + (lines > 0 ? 28 * Double(lines) + 28 : 4)
  }

  /// The scene of the path.
  static func scene(_ path: LayerPath, _ typesetter: LabelTypesetter) -> Scene {
    let broken = LayerPathLayout(drawing: path, typesetter, widest: DiagramMeasure.widest - 60)
    guard broken.rows > 1 else { return broken.draft.finished() }
    // As many rows, but as even as possible.
    for share in 4..<10 {
      let widest = (DiagramMeasure.widest - 60) * Double(share) / 10
      let even = LayerPathLayout(drawing: path, typesetter, widest: widest)
      if even.rows == broken.rows { return even.draft.finished() }
    }
    return broken.draft.finished()
  }

  private init(drawing path: LayerPath, _ typesetter: LabelTypesetter, widest: Double) {
    self.init(path, typesetter, widest: widest)
    for stage in path.stages {
      switch stage {
      case .layer(let layer): draw(layer)
      case .ellipsis: drawDots()
      }
    }
    drawEnd()
  }
}

extension LayerPathLayout {
  private mutating func draw(_ layer: LayerPath.Layer) {
    let name = typesetter.typeset(layer.name, .heading)
    let subtitle = layer.subtitle.map { typesetter.typeset($0, .subtitle) }
    let content = layer.content.map { typesetter.typeset($0, .label) }
    let widest = ([name, subtitle].compactMap(\.self) + content).map(\.width).max() ?? 0
    var entering = last?.output ?? layer.input
    let width = DiagramMeasure.onGrid(max(96, widest + 24))
    if last != nil, right + arrowLength(over: entering) + width > rowWidth {
      entering = breakRow() ?? layer.input
    }
    // The arrow stands before the row, so that the boxes of all rows are in line.
    if last == nil { right = entering.map { -arrowLength(over: $0) } ?? 0 }
    let start = advance(over: entering)
    let box = Rect(
      minX: right, minY: middle - height / 2, maxX: right + width, maxY: middle + height / 2)
    let node = draft.scene.add(SceneNode(shape: .box(corner: 12), role: .unit, box: box))
    drawText(name, subtitle, content, in: node)
    connect(from: start, to: node, carrying: entering)
    right = box.maxX
    last = (node, layer.output)
  }

  private mutating func drawDots() {
    let start = advance(over: last?.output)
    let node = draft.dots(at: Point(x: right + DiagramMeasure.dotsLength / 2, y: middle))
    connect(from: start, to: node, carrying: last?.output)
    right += DiagramMeasure.dotsLength
    last = (node, nil)
  }

  private mutating func drawEnd() {
    guard let (node, output) = last, let output else { return }
    let end = Point(x: advance(over: output).x + arrowLength(over: output), y: middle)
    let edge = draft.arrow(from: node, to: end, .data)
    draft.label(typesetter.typeset(output, .label), over: edge, descent: descent)
  }

  /// Ends the row with an arrow and begins another; gives what flows from one to the other.
  private mutating func breakRow() -> Label? {
    let flow = last?.output
    drawEnd()
    (last, right, rows) = (nil, 0, rows + 1)
    middle += height + 36
    return flow
  }

  /// Leaves room for an arrow; gives the point where it begins.
  private mutating func advance(over label: Label?) -> Point {
    let start = Point(x: right, y: middle)
    if last != nil || label != nil { right += arrowLength(over: label) }
    return start
  }

  private func arrowLength(over label: Label?) -> Double {
    let width = label.map { typesetter.typeset($0, .label).width } ?? 0
    return DiagramMeasure.onGrid(max(40, width + ArrowHead.length + 8))
  }

  private mutating func connect(from start: Point, to node: Int, carrying label: Label?) {
    let edge: SceneEdge
    if let last {
      edge = draft.arrow(from: last.node, to: node, .data)
    } else if label != nil {
      edge = draft.arrow(from: start, to: node, .data)
    } else {
      return
    }
    if let label {
      draft.label(typesetter.typeset(label, .label), over: edge, descent: descent)
    }
  }

  private mutating func drawText(
    _ name: TypesetLabel, _ subtitle: TypesetLabel?, _ content: [TypesetLabel], in node: Int
  ) {
    let box = draft.scene.nodes[node].box
    func add(_ label: TypesetLabel, at baseline: Double, _ role: SceneLabel.Role = .ink) {
      let point = Point(x: box.center.x, y: baseline)
      var placed = SceneLabel(label, centeredOn: point, role: role)
      placed.owner = .node(node)
      draft.scene.add(placed)
    }
    add(name, at: box.minY + 28)
    if let subtitle { add(subtitle, at: box.minY + 48, .muted) }
    let center = (box.minY + headHeight + box.maxY - 12) / 2
    var baseline = center - Double(content.count - 1) * 14
    for line in content {
      add(line, at: baseline + line.centerHeight)
      baseline += 28
    }
  }
}

extension LayerPath {
  /// The layers without the gaps between them.
  var layers: [Layer] {
    stages.compactMap { if case .layer(let layer) = $0 { layer } else { nil } }
  }
}
