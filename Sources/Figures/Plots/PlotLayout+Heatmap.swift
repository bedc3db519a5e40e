import FigureModel

extension PlotLayout {
  /// The map of a heatmap's colors.
  private func colorMap(_ map: Heatmap) -> ColorMap {
    ColorMap(map.colors, values: map.values.range, limits: map.limits)
  }

  /// The first heatmap, whose colors the bar explains.
  private var heatmap: Heatmap? {
    for case .heatmap(let map) in plot.marks where map.values.columnCount > 0 { return map }
    return nil
  }

  private func barTicks(_ map: ColorMap, height: Double) -> AxisTicks {
    AxisTicks(from: map.lower, to: map.upper, about: max(height / 60, 2))
  }

  /// The room right of the area for the bar of colors and its numbers.
  var colorBarRoom: Double {
    guard let heatmap else { return 0 }
    let ticks = barTicks(colorMap(heatmap), height: area.height)
    let widths = ticks.values.map { typesetter.words(ticks.text($0), .tick).width }
    return 16 + 12 + 8 + (widths.max() ?? 0)
  }

  /// Gives the area a size in which cells are squares, or wide enough for their names.
  mutating func takeCellSize(_ map: Heatmap, _ bar: Double) {
    let (rows, columns) = (Double(frame.ySlots?.count ?? 1), Double(frame.xSlots?.count ?? 1))
    guard rows > 0, columns > 0 else { return }
    let name = map.columns.names == nil ? 0 : (xTickLabels.map(\.width).max() ?? 0) + 10
    let least = (PlotFit.widest - area.minX - bar) / columns
    var cell = min((width - area.minX - bar) / columns, 44)
    if name > cell { cell = min(name, max(least, cell)) }
    let height = min(cell, 44, max((plot.height ?? 400) / rows, 1))
    if map.columns.names == nil { cell = min(cell, max(height, 160 / columns)) }
    area.maxX = area.minX + cell * columns
    area.maxY = area.minY + height * rows
    width = area.maxX + bar
  }

  /// Draws the cells of a heatmap, with their numbers when these are few and fit.
  mutating func drawHeatmap(_ map: Heatmap) {
    let colors = colorMap(map)
    let isCells = map.x == nil && map.y == nil
    let cells = CellDrawing(
      values: map.values, map: colors, box: isCells ? area : box(map.x ?? 0...1, map.y ?? 0...1),
      isUpward: !isCells)
    cells.draw(into: &scene)
    guard isCells, let numbers = numbers(of: map, cells) else { return }
    for (row, line) in numbers.enumerated() {
      for (column, number) in line.enumerated() {
        guard let number, let value = map.values.rows[row][column] else { continue }
        let center = cells.cell(row, column).center
        let role = colors.labelRole(on: colors.level(value))
        let baseline = center.moved(y: number.centerHeight)
        scene.add(SceneLabel(number, centeredOn: baseline, role: role))
      }
    }
  }

  private func numbers(of map: Heatmap, _ cells: CellDrawing) -> [[TypesetLabel?]]? {
    let cell = cells.cell(0, 0)
    guard map.values.rows.count * map.values.columnCount <= 150, cell.height >= 17 else {
      return nil
    }
    let numbers = map.values.rows.map { row in
      row.map { value in value.map { typesetter.words(Self.short($0), .tick) } }
    }
    let widest = numbers.flatMap { $0.compactMap { $0?.width } }.max() ?? 0
    return widest + 6 <= cell.width ? numbers : nil
  }

  /// A number in a cell: whole, or two digits.
  private static func short(_ value: Double) -> String {
    if value.rounded() == value || value.magnitude >= 100 {
      return NumberText(exponent: 0, largest: value.magnitude).text(value)
    }
    let exponent = value.magnitude >= 10 ? -1 : -2
    return NumberText(exponent: exponent, largest: 1).text(value)
  }

  /// Draws the bar that says which color is which number.
  mutating func drawColorBar() {
    guard let heatmap else { return }
    let map = colorMap(heatmap)
    let missing = max(96 - area.height, 0)
    let bar = Rect(
      minX: area.maxX + 16, minY: area.minY, maxX: area.maxX + 28, maxY: area.maxY + missing)
    if map.scale == .diverging {
      scene.fills.append(SceneFill(rects: [bar], paint: .role("tint")))
    }
    let count = 32
    for step in 0..<count {
      let level = (step * 2 + 1) * ColorMap.steps / (count * 2)
      let (paint, opacity) = map.paint(level)
      let height = bar.height / Double(count)
      let top = bar.maxY - Double(step + 1) * height
      let rect = Rect(minX: bar.minX, minY: top, maxX: bar.maxX, maxY: top + height)
      scene.fills.append(SceneFill(rects: [rect], paint: paint, opacity: opacity))
    }
    let scale = AxisPlacement(lower: map.lower, upper: map.upper, start: bar.maxY, end: bar.minY)
    let ticks = barTicks(map, height: bar.height)
    for value in ticks.values {
      let label = typesetter.words(ticks.text(value), .tick)
      let point = Point(x: bar.maxX, y: scale.place(value))
      scene.add(SceneLabel(label, after: point, gap: 6, role: .muted))
    }
  }
}
