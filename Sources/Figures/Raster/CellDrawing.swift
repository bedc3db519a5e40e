import FigureModel

/// Draws numbers as colored cells: rectangles while they are few, else one picture.
struct CellDrawing {
  /// From so many cells on they are one picture.
  static let mostCells = 1_600
  /// Up to so many each may have a color of its own.
  private static let mostColors = 64

  let values: ValueGrid
  let map: ColorMap
  /// The rectangle that the cells fill.
  let box: Rect
  /// Whether the first row is the lowest.
  var isUpward = false

  /// Adds the cells to a scene.
  func draw(into scene: inout Scene) {
    let (rows, columns) = (values.rows.count, values.columnCount)
    guard rows > 0, columns > 0 else { return }
    if map.scale == .diverging { scene.fills.append(SceneFill(rects: [box], paint: .role("tint"))) }
    if map.scale == .gray { scene.fills.append(SceneFill(rects: [box], paint: .fixed("ffffff"))) }
    if isPicture {
      scene.images.append(SceneImage(box: box, png: picture(rows, columns)))
    } else {
      scene.fills += fills(columns)
    }
  }

  /// Whether the cells are one picture.
  var isPicture: Bool { values.rows.count * values.columnCount > Self.mostCells }

  /// The rectangle of one cell.
  func cell(_ row: Int, _ column: Int) -> Rect {
    let run = run(row, column..<column + 1)
    return SceneFill(rects: [run], paint: .series(0), cell: unit).box ?? run
  }

  /// The first cell.
  private var unit: Rect {
    let width = box.width / Double(max(values.columnCount, 1))
    let height = box.height / Double(max(values.rows.count, 1))
    return Rect(
      minX: box.minX, minY: box.minY, maxX: box.minX + width, maxY: box.minY + height)
  }

  /// Cells of a row beside each other, in units of cells.
  private func run(_ row: Int, _ columns: Range<Int>) -> Rect {
    let line = Double(isUpward ? values.rows.count - 1 - row : row)
    return Rect(
      minX: Double(columns.lowerBound), minY: line, maxX: Double(columns.upperBound),
      maxY: line + 1)
  }

  /// One fill for each color, of runs of cells that have it.
  private func fills(_ columns: Int) -> [SceneFill] {
    let isCoarse = values.rows.count * columns > Self.mostColors
    let level = { (value: Double) in
      isCoarse ? ColorMap.coarse(map.level(value)) : map.level(value)
    }
    var rects: [Int: [Rect]] = [:]
    for (row, line) in values.rows.enumerated() {
      var column = 0
      while column < line.count {
        let start = column
        let first = line[start].map(level)
        while column < line.count, line[column].map(level) == first { column += 1 }
        if let first { rects[first, default: []].append(run(row, start..<column)) }
      }
    }
    return rects.sorted { $0.key < $1.key }.compactMap { level, rects in
      let (paint, opacity) = map.paint(level)
      let isPaper = map.scale == .gray && level == 0
      return opacity == 0 || isPaper
        ? nil : SceneFill(rects: rects, paint: paint, opacity: opacity, cell: unit)
    }
  }

  /// A picture with one pixel a cell; what is no number is clear.
  private func picture(_ rows: Int, _ columns: Int) -> [UInt8] {
    let clear = UInt8(ColorMap.steps + 1)
    var pixels = [UInt8](repeating: clear, count: rows * columns)
    for (row, line) in values.rows.enumerated() {
      let start = (isUpward ? rows - 1 - row : row) * columns
      for (column, value) in line.enumerated() {
        if let value { pixels[start + column] = UInt8(map.level(value)) }
      }
    }
    let nothing = PNGWriter.Color(red: 0, green: 0, blue: 0, alpha: 0)
    return PNGWriter.png(
      width: columns, height: rows, pixels: pixels, palette: map.palette + [nothing])
  }
}
