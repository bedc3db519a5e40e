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

  /// The bar beside an area of such a height.
  private func colorBar(_ map: Heatmap) -> ColorBar {
    let isCells = map.x == nil && map.y == nil
    let cells = CellDrawing(values: map.values, map: colorMap(map), box: area, isUpward: !isCells)
    return ColorBar(
      colorMap(map), typesetter, isPicture: cells.isPicture, height: max(area.height, 96))
  }

  /// Whether a bar of colors stands right of the area.
  var hasColorBar: Bool { heatmap != nil }

  /// The room right of the area for the bar of colors and its numbers.
  var colorBarRoom: Double { heatmap.map { 16 + colorBar($0).room } ?? 0 }

  /// Gives the area a size in which cells are squares, or have room for their names, unless the
  /// plot has a size of its own.
  mutating func takeCellSize(_ map: Heatmap, _ bar: Double) {
    let (rows, columns) = (Double(frame.ySlots?.count ?? 1), Double(frame.xSlots?.count ?? 1))
    guard rows > 0, columns > 0 else { return }
    let cell = cellWidth(among: columns, bar)
    let height = cellHeight(among: rows, cell)
    let isSquare = plot.width == nil && !Self.haveNames(frame.xSlots)
    let least = isSquare ? max(height, 160 / columns) : cell
    area.maxX = area.minX + min(cell, least) * columns
    area.maxY = area.minY + height * rows
    width = area.maxX + bar
  }

  private func cellWidth(among columns: Double, _ bar: Double) -> Double {
    let share = (width - area.minX - bar) / columns
    if plot.width != nil { return max(share, 1) }
    let cell = min(share, 44)
    guard Self.haveNames(frame.xSlots) else { return cell }
    let name = (xTickLabels.map(\.width).max() ?? 0) + 10
    let most = (PlotFit.widest - area.minX - bar) / columns
    return name > cell ? min(name, max(most, cell)) : cell
  }

  private func cellHeight(among rows: Double, _ cell: Double) -> Double {
    if let height = plot.height { return height / rows }
    let height = min(cell, 44, max(Self.mostRows / rows, 1))
    let name = rowNumbers.map { $0.ascent + $0.descent + 3 }.max() ?? 0
    let hasRoom = Self.haveNames(frame.ySlots) && name * rows <= Self.mostRows
    return hasRoom ? max(height, name) : height
  }

  /// The height that the rows of a heatmap take at most.
  private static let mostRows = 400.0

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
    colorBar(heatmap).draw(into: &scene, at: Point(x: area.maxX + 16, y: area.minY))
  }
}
