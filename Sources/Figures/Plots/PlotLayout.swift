import FigureModel

/// Lays out a plot: margins from the measured labels, grid, axes, curves, and the names of the
/// series at their ends or in a legend.
struct PlotLayout {
  static let width = 640.0
  static let areaHeight = 320.0
  /// From the plot's right edge to the names of lines, when some are moved off their ends.
  static let leaderLength = 20.0

  let plot: Plot
  let typesetter: LabelTypesetter
  let frame: PlotFrame
  /// The rectangle that the data fills.
  var area = Rect(minX: 0, minY: 0, maxX: Self.width, maxY: Self.areaHeight)
  var scene = Scene()

  init(_ plot: Plot, _ typesetter: LabelTypesetter) {
    self.plot = plot
    self.typesetter = typesetter
    frame = PlotFrame(plot, xTicks: Self.width * 0.85 / 80, yTicks: Self.areaHeight / 50)
  }

  /// The scene of a plot.
  static func scene(_ plot: Plot, _ typesetter: LabelTypesetter) -> Scene {
    var layout = PlotLayout(plot, typesetter)
    layout.draw()
    var scene = layout.scene
    scene.fitBounds(margin: 8)
    return scene
  }

  var xScale: LinearScale {
    LinearScale(
      lower: frame.xDomain.lower, upper: frame.xDomain.upper, start: area.minX, end: area.maxX)
  }

  var yScale: LinearScale {
    LinearScale(
      lower: frame.yDomain.lower, upper: frame.yDomain.upper, start: area.maxY, end: area.minY)
  }

  /// Where a point of the data lies.
  func place(_ point: Point) -> Point {
    Point(x: xScale.place(point.x), y: yScale.place(point.y))
  }
}

extension PlotLayout {
  private mutating func draw() {
    let yTicks = frame.yDomain.ticks.values.map {
      typesetter.words(frame.yDomain.ticks.text($0), .tick)
    }
    area.minX = (yTicks.map(\.width).max() ?? 0) + 10
    let ends = endLabels()
    let name = plot.xAxis.label.map { typesetter.typeset($0, .axis).width } ?? 0
    let margins = ends.map { $0.content.width + Self.leaderLength } + [name < 48 ? name + 26 : 20]
    area.maxX = Self.width - min(margins.max() ?? 20, Self.width / 3)
    drawAxes(yTicks)
    drawRules()
    drawSeries()
    if !drawEndLabels(ends) { drawLegend() }
  }

  private mutating func drawSeries() {
    for one in frame.series {
      let runs = one.runs.map { $0.map(place) }
      if one.isLine {
        let pieces = runs.flatMap { Polyline.clipped($0, to: area) }.map { Polyline.thinned($0) }
        scene.curves.append(SceneCurve(pieces: pieces, role: .series(one.index)))
        drawMarkers(runs.filter { $0.count == 1 }.flatMap(\.self), of: one)
      } else {
        drawMarkers(runs.flatMap(\.self), of: one)
      }
    }
  }

  private mutating func drawMarkers(_ points: [Point], of one: PlotSeries) {
    // Points that fall on the same pixel are drawn once, so that a cloud of any size stays finite.
    var taken = Set<Point>()
    for point in points where area.inset(by: -0.5).contains(Rect(point, point)) {
      guard taken.insert(Point(x: point.x.rounded(), y: point.y.rounded())).inserted else {
        continue
      }
      scene.markers.append(SceneMarker(center: point, series: one.index))
    }
  }
}
