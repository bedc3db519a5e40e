import FigureModel

/// Lays out a picture of squares: a frame around cells of whole pixels.
enum PixelLayout {
  /// How far the light plate behind the cells reaches beyond them.
  private static let plateMargin = 3.5
  /// The width of a bar of colors beside a picture.
  private static let barWidth = 8.0

  /// The scene of a picture at most so wide.
  ///
  /// - Parameter hasBar: Whether a bar says what its colors mean; ink on paper needs none.
  static func scene(
    _ grid: PixelGrid, _ typesetter: LabelTypesetter, width: Double = 184, hasBar: Bool = true
  ) -> Scene {
    let map = ColorMap(grid.colors, values: grid.values.range, limits: grid.limits)
    let showsBar = hasBar && map.scale != .gray && grid.values.range != nil
    let least = ColorBar(map, typesetter, isPicture: false, width: barWidth, height: 88)
    let side = min(width - 8 - (showsBar ? least.room + 8 : 0), 176)
    var scene = Scene()
    let box = box(of: grid, side: side)
    // Dark ink would run into a dark page; colors around a neutral one fit every page.
    let plate = box.inset(by: -plateMargin)
    let hasPlate = map.scale != .diverging
    if hasPlate { scene.fills.append(SceneFill(rects: [plate], paint: .fixed("ffffff"))) }
    let cells = CellDrawing(values: grid.values, map: map, box: box)
    cells.draw(into: &scene)
    let edge = hasPlate ? plate : box.inset(by: -0.5)
    let corners = [
      Point(x: edge.minX, y: edge.minY), Point(x: edge.maxX, y: edge.minY),
      Point(x: edge.maxX, y: edge.maxY), Point(x: edge.minX, y: edge.maxY),
      Point(x: edge.minX, y: edge.minY),
    ]
    scene.curves.append(SceneCurve(pieces: [corners], role: hasPlate ? .lattice : .axis))
    if showsBar {
      ColorBar(
        map, typesetter, isPicture: cells.isPicture, width: barWidth,
        height: max(box.height, 48)
      ).draw(into: &scene, at: Point(x: edge.maxX + 8, y: box.minY))
    }
    scene.fitBounds(margin: hasPlate ? 4.5 - plateMargin : 4)
    guard let caption = grid.caption else { return scene }
    var group = GroupDraft()
    group.place(scene, caption: CaptionBlock(caption, typesetter, width: max(box.width, 140)))
    return group.scene
  }

  /// The rectangle of the cells, which are whole pixels where they are not smaller than one.
  private static func box(of grid: PixelGrid, side: Double) -> Rect {
    let (rows, columns) = (grid.values.rows.count, grid.values.columnCount)
    let longest = max(rows, columns, 1)
    let cell = max(1, min((side / Double(longest)).rounded(.down), 24))
    let scale = Double(longest) > side ? side / Double(longest) : cell
    return Rect(
      minX: 0, minY: 0, maxX: Double(max(columns, 1)) * scale, maxY: Double(max(rows, 1)) * scale)
  }
}
