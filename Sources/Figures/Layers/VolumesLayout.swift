import FigureModel

/// Lays out feature maps as stacks of sheets and vectors as thin bars, all on one middle line.
///
/// Sheets are drawn to one scale of their own: the square root of their size, so that small maps
/// beside large ones can still be seen.
struct VolumesLayout {
  private static let mostSheets = 8
  private static let step = 5.0
  private static let gap = 36.0
  private static let tallest = 132.0

  private let typesetter: LabelTypesetter
  private let scale: Double
  private var draft: DiagramDraft
  private var right = 0.0
  /// The foremost sheet of the last stage, and the pixels of its map.
  private var last: (box: Rect, shape: [Int])?

  /// The scene of the stages.
  static func scene(_ diagram: VolumesDiagram, _ typesetter: LabelTypesetter) -> Scene {
    let sides = diagram.stages.flatMap { $0.shape.count > 1 ? $0.shape.dropFirst() : [] }
    let largest = Double(max(sides.max() ?? 1, 1)).squareRoot()
    var layout = VolumesLayout(
      typesetter: typesetter, scale: tallest / largest, draft: DiagramDraft(typesetter))
    for stage in diagram.stages { layout.draw(stage) }
    return layout.draft.finished()
  }
}

extension VolumesLayout {
  private func side(_ count: Int) -> Double { max(10, Double(max(count, 1)).squareRoot() * scale) }

  private mutating func draw(_ stage: VolumesDiagram.Stage) {
    let name = typesetter.typeset(stage.name, .caption)
    let detail = stage.detail.map { typesetter.typeset($0, .subtitle) }
    let size = typesetter.words(stage.shape.map { "\($0)" }.joined(separator: " × "), .subtitle)
    let words = [name, detail, size].compactMap { $0?.width }.max() ?? 0
    let isVector = stage.shape.count < 2
    let count = isVector ? 1 : min(max(stage.shape[0], 1), Self.mostSheets)
    let depth = Double(count - 1) * Self.step
    let height = isVector ? vectorHeight(stage.shape.first ?? 1) : side(stage.shape[1])
    let width = isVector ? 14 : stage.shape.count == 2 ? 12 : side(stage.shape[2])
    let taken = max(words, width + depth)
    let left = right + (last == nil ? 0 : Self.gap) + (taken - width - depth) / 2
    var front = Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)
    for index in 0..<count {
      let shift = depth - Double(index) * Self.step
      front = Rect(
        minX: left + shift, minY: -height / 2 - shift + depth / 2, maxX: left + shift + width,
        maxY: height / 2 - shift + depth / 2)
      draft.scene.add(SceneNode(shape: .box(corner: isVector ? 4 : 2), role: .sheet, box: front))
    }
    let middle = left + (width + depth) / 2
    drawWindow(of: stage, on: front)
    write(name, detail, size, at: middle)
    right += (last == nil ? 0 : Self.gap) + taken
    last = (front, stage.shape)
  }

  private func vectorHeight(_ count: Int) -> Double {
    min(max(28, Double(count).squareRoot() * 14), Self.tallest)
  }

  private mutating func write(
    _ name: TypesetLabel, _ detail: TypesetLabel?, _ size: TypesetLabel, at middle: Double
  ) {
    var y = Self.tallest / 2 + Double(Self.mostSheets) * Self.step / 2 + 12 + name.ascent
    draft.scene.add(SceneLabel(name, centeredOn: Point(x: middle, y: y)))
    for line in [detail, size].compactMap(\.self) {
      y += 18
      draft.scene.add(SceneLabel(line, centeredOn: Point(x: middle, y: y), role: .muted))
    }
  }

  /// The window through which one unit looks at the stage before, with lines to that unit; lines
  /// from a whole map to the first and last unit of a vector.
  private mutating func drawWindow(of stage: VolumesDiagram.Stage, on front: Rect) {
    guard let last else { return }
    guard let size = stage.window, last.shape.count > 2, stage.shape.count > 2 else {
      let ends = [(last.box.minY, front.minY), (last.box.maxY, front.maxY)]
      let lines = ends.map { [Point(x: last.box.maxX, y: $0.0), Point(x: front.minX, y: $0.1)] }
      draft.scene.curves.append(SceneCurve(pieces: lines, role: .rule))
      return
    }
    let pixel = last.box.width / Double(max(last.shape[2], 1))
    let side = min(max(pixel * Double(size), 6), last.box.width)
    let corner = Point(
      x: last.box.maxX - side - min(pixel, last.box.width - side),
      y: last.box.minY + min(pixel, last.box.height - side))
    let window = Rect(minX: corner.x, minY: corner.y, maxX: corner.x + side, maxY: corner.y + side)
    let unitSide = max(front.width / Double(max(stage.shape[2], 1)), 4)
    let unit = Rect(
      minX: front.minX + unitSide, minY: front.minY + unitSide,
      maxX: front.minX + 2 * unitSide, maxY: front.minY + 2 * unitSide)
    draft.scene.curves.append(SceneCurve(pieces: [window.outline, unit.outline], role: .window))
    let tip = Point(x: unit.minX, y: unit.center.y)
    let lines = [window.minY, window.maxY].map { [Point(x: window.maxX, y: $0), tip] }
    draft.scene.curves.append(SceneCurve(pieces: lines, role: .beam))
  }
}

extension Rect {
  /// The corners, round to the first one.
  var outline: [Point] {
    [
      Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY),
      Point(x: minX, y: maxY), Point(x: minX, y: minY),
    ]
  }
}
