import FigureModel

/// Lays out a picture of squares: a frame around cells of whole pixels.
enum PixelLayout {
  /// How far the light plate behind the cells reaches beyond them.
  private static let plateMargin = 3.5

  /// The scene of a picture at most so wide.
  static func scene(_ grid: PixelGrid, _ typesetter: LabelTypesetter, side: Double = 176) -> Scene {
    var scene = Scene()
    let (rows, columns) = (grid.values.rows.count, grid.values.columnCount)
    let longest = max(rows, columns, 1)
    let cell = max(1, min((side / Double(longest)).rounded(.down), 24))
    let scale = Double(longest) > side ? side / Double(longest) : cell
    let box = Rect(
      minX: 0, minY: 0, maxX: Double(max(columns, 1)) * scale, maxY: Double(max(rows, 1)) * scale)
    let map = ColorMap(grid.colors, values: grid.values.range, limits: grid.limits)
    // Dark ink would run into a dark page; colors around a neutral one fit every page.
    let plate = box.inset(by: -plateMargin)
    let hasPlate = map.scale != .diverging
    if hasPlate { scene.fills.append(SceneFill(rects: [plate], paint: .fixed("ffffff"))) }
    CellDrawing(values: grid.values, map: map, box: box).draw(into: &scene)
    let edge = hasPlate ? plate : box.inset(by: -0.5)
    let corners = [
      Point(x: edge.minX, y: edge.minY), Point(x: edge.maxX, y: edge.minY),
      Point(x: edge.maxX, y: edge.maxY), Point(x: edge.minX, y: edge.maxY),
      Point(x: edge.minX, y: edge.minY),
    ]
    scene.curves.append(SceneCurve(pieces: [corners], role: hasPlate ? .lattice : .axis))
    scene.fitBounds(margin: hasPlate ? 4.5 - plateMargin : 4)
    guard let caption = grid.caption else { return scene }
    var group = GroupDraft()
    group.place(scene, caption: CaptionBlock(caption, typesetter, width: max(box.width, 140)))
    return group.scene
  }
}

/// Lays out a label alone: a matrix, or a sign between figures.
enum LabelLayout {
  static func scene(_ label: Label, _ typesetter: LabelTypesetter, margin: Double) -> Scene {
    var scene = Scene()
    let content = typesetter.typeset(label, .label)
    scene.add(
      SceneLabel(content, startingAt: Point(x: 0, y: content.inkCenterHeight)))
    scene.fitBounds(margin: margin)
    return scene
  }
}
