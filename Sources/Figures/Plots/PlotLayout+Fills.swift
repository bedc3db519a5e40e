import FigureModel

extension PlotLayout {
  /// Draws an area and its edges that are data.
  mutating func drawArea(_ one: PlotSeries) {
    for (high, low) in zip(one.runs, one.lows) {
      let upper = Polyline.thinned(high.map(inArea), tolerance: 0.2)
      let lower = Polyline.thinned(low.map(inArea), tolerance: 0.2)
      scene.fills.append(
        SceneFill(outlines: [upper + lower.reversed()], paint: .series(one.index), opacity: 0.2))
      guard one.label != nil || isAlone(one) else { continue }
      let pieces = Polyline.clipped(high.map(place), to: area).map { Polyline.thinned($0) }
      scene.curves.append(SceneCurve(pieces: pieces, role: .series(one.index)))
    }
  }

  /// Whether no other series has the color of this one, so that it needs an edge of its own.
  private func isAlone(_ one: PlotSeries) -> Bool {
    frame.series.count { $0.index == one.index } == 1
  }

  /// The place of a point, moved to the edge of the area if it lies outside.
  func inArea(_ point: Point) -> Point {
    let place = place(point)
    return Point(
      x: min(max(place.x, area.minX), area.maxX), y: min(max(place.y, area.minY), area.maxY))
  }

  /// Draws what covers the ground: heatmaps, regions, the shades of contours.
  mutating func drawGround() {
    for mark in plot.marks {
      switch mark {
      case .heatmap(let map): drawHeatmap(map)
      case .regions(let regions): drawRegions(regions)
      case .contours(let contours): drawShades(contours)
      default: break
      }
    }
  }

  /// The rectangle of ranges of values.
  func box(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> Rect {
    Rect(
      place(Point(x: x.lowerBound, y: y.lowerBound)),
      place(Point(x: x.upperBound, y: y.upperBound)))
  }

  private mutating func drawRegions(_ regions: Regions) {
    var borders: [[Point]] = []
    for (number, margins) in regions.margins.enumerated() {
      let carry = { (points: [Point]) in
        self.carried(points, margins, regions.x, regions.y)
      }
      let outlines = MarchingSquares.outlines(of: margins, above: 0).map(carry)
      guard !outlines.isEmpty else { continue }
      scene.fills.append(SceneFill(outlines: outlines, paint: .series(number), opacity: 0.18))
      // Between two classes both have the same border.
      if number == regions.margins.count - 1, number > 0 { continue }
      borders += MarchingSquares.lines(of: margins, at: 0).map(carry)
    }
    if !borders.isEmpty { scene.curves.append(SceneCurve(pieces: borders, role: .contour)) }
  }

  /// Lines of a grid as pixels, cut at the area and thinned.
  func carried(
    _ points: [Point], _ values: ValueGrid, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>
  ) -> [Point] {
    let columns = Double(max(values.columnCount - 1, 1))
    let rows = Double(max(values.rows.count - 1, 1))
    let pixels = points.map { point in
      inArea(
        Point(
          x: x.lowerBound + (x.upperBound - x.lowerBound) * point.x / columns,
          y: y.lowerBound + (y.upperBound - y.lowerBound) * point.y / rows))
    }
    return Polyline.thinned(pixels, tolerance: 0.2)
  }
}
