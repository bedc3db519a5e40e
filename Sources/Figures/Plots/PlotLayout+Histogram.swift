import FigureModel

extension PlotLayout {
  /// Draws a histogram as steps with the ground below them filled; empty intervals have no line.
  mutating func drawSteps(_ one: PlotSeries, _ width: Double) {
    let bins = one.runs.flatMap(\.self)
    let steps = Self.runs(of: bins, width).map { run in
      let first = Point(x: run[0].x, y: 0)
      let last = Point(x: run[run.count - 1].x + width, y: 0)
      return ([first] + run.flatMap { [$0, Point(x: $0.x + width, y: $0.y)] } + [last]).map(inArea)
    }
    let isOnly = frame.series.count == 1
    if isOnly {
      // The grid would shine through.
      for bin in bins where bin.y > 0 {
        cutGrid(Rect(inArea(Point(x: bin.x, y: 0)), inArea(Point(x: bin.x + width, y: bin.y))))
      }
    }
    scene.fills.append(
      SceneFill(outlines: steps, paint: .series(one.index), opacity: isOnly ? 0.55 : 0.25))
    let lines = steps.map { Polyline.thinned($0, tolerance: 0.01) }
    scene.curves.append(SceneCurve(pieces: lines, role: .series(one.index)))
    if isOnly { drawWalls(bins, width) }
  }

  /// Separates neighbors up to the lower one of them, short of its outline.
  private mutating func drawWalls(_ bins: [Point], _ width: Double) {
    let walls = zip(bins, bins.dropFirst()).compactMap { left, right -> [Point]? in
      guard right.x - left.x < width * 1.5 else { return nil }
      let bottom = inArea(Point(x: right.x, y: 0))
      let top = inArea(Point(x: right.x, y: min(left.y, right.y))).moved(y: 1)
      return bottom.y - top.y > 2 ? [bottom.moved(y: -0.5), top] : nil
    }
    if !walls.isEmpty { scene.curves.append(SceneCurve(pieces: walls, role: .wall)) }
  }

  /// Bins beside each other that are not empty; a logarithmic axis leaves some out.
  private static func runs(of bins: [Point], _ width: Double) -> [[Point]] {
    var runs: [[Point]] = []
    for bin in bins where bin.y > 0 {
      if let last = runs.last?.last, bin.x - last.x < width * 1.5 {
        runs[runs.count - 1].append(bin)
      } else {
        runs.append([bin])
      }
    }
    return runs
  }
}
