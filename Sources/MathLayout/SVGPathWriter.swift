import HTML

/// Writes an outline as the shortest plain SVG path: relative, on a grid of rounded coordinates.
struct SVGPathWriter {
  private(set) var path = ""
  private let scale: Double
  private let decimals: Int
  private let grid: Double
  /// The pen and the start of the open curve, in grid steps.
  private var pen = GridPoint(x: 0, y: 0)
  private var start = GridPoint(x: 0, y: 0)
  private var lastLetter: Character = " "

  /// A point on the grid, y down.
  private struct GridPoint: Equatable {
    var x: Double
    var y: Double
  }

  init(scale: Double, decimals: Int) {
    self.scale = scale
    self.decimals = min(max(decimals, 0), 6)
    var grid = 1.0
    for _ in 0..<self.decimals { grid *= 10 }
    self.grid = grid
  }

  mutating func write(_ command: GlyphOutline.Command) {
    switch command {
    case .move(let point):
      start = place(point)
      emit("m", [start])
    case .line(let point): line(to: place(point))
    case .quadratic(let control, let point): emit("q", [place(control), place(point)])
    case .cubic(let first, let second, let point):
      emit("c", [place(first), place(second), place(point)])
    case .close:
      letter("z")
      pen = start
    }
  }
}

extension SVGPathWriter {
  private func place(_ point: GlyphOutline.Point) -> GridPoint {
    GridPoint(x: (point.x * scale * grid).rounded(), y: (-point.y * scale * grid).rounded())
  }

  /// A line, by the letters for level and upright ones where they do.
  private mutating func line(to target: GridPoint) {
    if target == pen { return }
    if target.y == pen.y {
      letter("h")
      number(target.x - pen.x)
      pen = target
    } else if target.x == pen.x {
      letter("v")
      number(target.y - pen.y)
      pen = target
    } else {
      emit("l", [target])
    }
  }

  /// A command with its points, all relative to the pen, which ends at the last.
  private mutating func emit(_ name: Character, _ points: [GridPoint]) {
    letter(name)
    for point in points {
      number(point.x - pen.x)
      number(point.y - pen.y)
    }
    if let last = points.last { pen = last }
  }

  /// A command's letter, left out where the one before goes on.
  private mutating func letter(_ name: Character) {
    if name == lastLetter && name != "m" { return }
    path.append(name)
    lastLetter = name
  }

  /// A number, with a space only where two would run together.
  private mutating func number(_ steps: Double) {
    var text = DecimalNumber.text(steps / grid, decimals: decimals)
    if text.hasPrefix("0.") { text.removeFirst() }
    if text.hasPrefix("-0.") { text = "-" + text.dropFirst(2) }
    if let last = path.utf8.last, last != UInt8(ascii: "z"), !(97...122).contains(last),
      !text.hasPrefix("-")
    {
      path.append(" ")
    }
    path += text
  }
}
