import FigureModel

/// Lays out feature maps as stacks of sheets and vectors as thin bars, all on one middle line.
///
/// Sheets are drawn to one scale of their own: the square root of their size, so that small maps
/// beside large ones can still be seen.
struct VolumesLayout {
  private static let mostSheets = 8
  private static let step = 5.0
  private static let gaps = 20.0...36
  private static let tallest = 132.0
  /// How far a marked square keeps from borders and from other squares.
  private static let inset = 2.0

  /// A stage with its words set and its sheets measured.
  private struct Measured {
    var stage: VolumesDiagram.Stage
    var lines: [TypesetLabel]
    var isVector: Bool
    /// How many sheets are drawn, and their size.
    var count: Int
    var width: Double
    var height: Double
    /// How far the sheets shift altogether.
    var depth: Double { Double(count - 1) * step }
    /// What the stage takes with its words.
    var taken: Double { max(lines.map(\.width).max() ?? 0, width + depth) }
  }

  /// The foremost sheet of a stage, the sizes of its map, and the unit that is marked on it.
  private struct Front {
    var box: Rect
    var shape: [Int]
    var unit: Rect?
  }

  private let typesetter: LabelTypesetter
  private let scale: Double
  private var draft: DiagramDraft

  /// The scene of the stages.
  static func scene(_ diagram: VolumesDiagram, _ typesetter: LabelTypesetter) -> Scene {
    let sides = diagram.stages.flatMap { $0.shape.count > 1 ? $0.shape.dropFirst() : [] }
    let largest = Double(max(sides.max() ?? 1, 1)).squareRoot()
    var layout = VolumesLayout(
      typesetter: typesetter, scale: tallest / largest, draft: DiagramDraft(typesetter))
    let stages = diagram.stages.map(layout.measured)
    let taken = stages.map(\.taken).reduce(0, +)
    let room = (DiagramMeasure.widestUnscaled - 16 - taken) / Double(max(stages.count - 1, 1))
    let gap = min(max(room, gaps.lowerBound), gaps.upperBound)
    var (left, last): (Double, Front?) = (0, nil)
    for stage in stages {
      last = layout.draw(stage, at: left, after: last)
      left += stage.taken + gap
    }
    return layout.draft.finished()
  }
}

extension VolumesLayout {
  private func side(_ count: Int) -> Double { max(10, Double(max(count, 1)).squareRoot() * scale) }

  private func measured(_ stage: VolumesDiagram.Stage) -> Measured {
    let size = stage.shape.map { "\($0)" }.joined(separator: " × ")
    let details = [stage.detail.map { typesetter.typeset($0, .subtitle) }].compactMap(\.self)
    let isVector = stage.shape.count < 2
    return Measured(
      stage: stage,
      lines: [typesetter.typeset(stage.name, .caption)] + details
        + [typesetter.words(size, .subtitle)],
      isVector: isVector, count: isVector ? 1 : min(max(stage.shape[0], 1), Self.mostSheets),
      width: isVector ? 14 : stage.shape.count == 2 ? 12 : side(stage.shape[2]),
      height: isVector ? vectorHeight(stage.shape.first ?? 1) : side(stage.shape[1]))
  }

  private func vectorHeight(_ count: Int) -> Double {
    min(max(28, Double(count).squareRoot() * 14), Self.tallest)
  }

  /// Draws a stage from a left border, with the windows through which it looks at the one before.
  private mutating func draw(_ stage: Measured, at border: Double, after last: Front?) -> Front {
    let left = border + (stage.taken - stage.width - stage.depth) / 2
    var front = Front(box: Rect(minX: 0, minY: 0, maxX: 0, maxY: 0), shape: stage.stage.shape)
    for index in 0..<stage.count {
      let shift = stage.depth - Double(index) * Self.step
      front.box = Rect(
        minX: left + shift, minY: -stage.height / 2 - shift + stage.depth / 2,
        maxX: left + shift + stage.width, maxY: stage.height / 2 - shift + stage.depth / 2)
      draft.scene.add(
        SceneNode(
          shape: .box(corner: stage.isVector ? 4 : 2), role: .sheet, box: front.box))
    }
    if let last { front.unit = drawWindow(of: stage.stage, on: front.box, after: last) }
    write(stage.lines, at: left + (stage.width + stage.depth) / 2)
    return front
  }

  private mutating func write(_ lines: [TypesetLabel], at middle: Double) {
    var y = Self.tallest / 2 + Double(Self.mostSheets) * Self.step / 2 + 12
    y += lines.first?.ascent ?? 0
    for (index, line) in lines.enumerated() {
      let point = Point(x: middle, y: y)
      draft.scene.add(SceneLabel(line, centeredOn: point, role: index == 0 ? .ink : .muted))
      y += 18
    }
  }
}

extension VolumesLayout {
  /// The window through which one unit looks at the stage before, with lines to that unit; lines
  /// from a whole map to the first and last unit of a vector. Gives the unit.
  private mutating func drawWindow(
    of stage: VolumesDiagram.Stage, on front: Rect, after last: Front
  ) -> Rect? {
    guard let size = stage.window, last.shape.count > 2, stage.shape.count > 2 else {
      let ends = [(last.box.minY, front.minY), (last.box.maxY, front.maxY)]
      let lines = ends.map { [Point(x: last.box.maxX, y: $0.0), Point(x: front.minX, y: $0.1)] }
      draft.scene.curves.append(SceneCurve(pieces: lines, role: .rule))
      return nil
    }
    let window = Self.window(of: size, on: last)
    let unit = Self.unit(on: front, count: stage.shape[2])
    draft.scene.curves.append(SceneCurve(pieces: [window.outline, unit.outline], role: .window))
    let tip = Point(x: unit.minX, y: unit.center.y)
    let lines = [window.minY, window.maxY].map { [Point(x: window.maxX, y: $0), tip] }
    draft.scene.curves.append(SceneCurve(pieces: lines, role: .beam))
    return unit
  }

  /// A window near the upper right corner of a map, or in its lower right one where the marked
  /// unit would touch it.
  private static func window(of size: Int, on front: Front) -> Rect {
    let (map, pixel) = (front.box, front.box.width / Double(max(front.shape[2], 1)))
    let width = min(max(pixel * Double(size), 6), map.width - 2 * inset)
    let height = min(max(pixel * Double(size), 6), map.height - 2 * inset)
    let (right, top) = (
      map.maxX - max(min(pixel, map.width - width), inset),
      map.minY + max(min(pixel, map.height - height), inset)
    )
    let usual = Rect(minX: right - width, minY: top, maxX: right, maxY: top + height)
    guard let unit = front.unit, unit.inset(by: -2 * inset).overlaps(usual) else { return usual }
    let (side, end) = (map.maxX - inset, map.maxY - inset)
    let least = Point(x: unit.maxX + 2 * inset, y: unit.maxY + 2 * inset)
    // A bit smaller than it is rather than on the unit, if it does not cover the map anyway.
    let isWhole = front.shape[2] <= size
    return Rect(
      minX: isWhole ? side - width : max(side - width, least.x),
      minY: isWhole ? end - height : max(end - height, least.y), maxX: side, maxY: end)
  }

  /// A unit near the upper left corner of a map of so many columns.
  private static func unit(on map: Rect, count: Int) -> Rect {
    let pixel = max(map.width / Double(max(count, 1)), 5)
    let isSmall = pixel < 10
    let (start, side) = isSmall ? (pixel, pixel) : (2 * inset, pixel - 3 * inset)
    return Rect(
      minX: map.minX + start, minY: map.minY + start, maxX: map.minX + start + side,
      maxY: map.minY + start + side)
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
