import FigureModel

/// Lays out a plot: margins from the measured labels, grid, axes, curves, and the names of the
/// series at their ends or in a legend.
struct PlotLayout {
  /// From the plot's right edge to the names of lines, when some are moved off their ends.
  static let leaderLength = 20.0

  let plot: Plot
  let typesetter: LabelTypesetter
  let fit: PlotFit
  let frame: PlotFrame
  /// The width of the whole drawing.
  var width: Double
  /// The rectangle that the data fills.
  var area: Rect
  var scene = Scene()

  init(_ plot: Plot, _ typesetter: LabelTypesetter, fit: PlotFit = PlotFit()) {
    self.plot = plot
    self.typesetter = typesetter
    self.fit = fit
    width = plot.width ?? fit.width
    let height = plot.height ?? fit.height ?? (width * 0.54 / 4).rounded() * 4
    area = Rect(minX: 0, minY: 0, maxX: width, maxY: height)
    var frame = PlotFrame(plot, xTicks: width * 0.85 / 80, yTicks: height / 44)
    if let shared = fit.shared { (frame.xDomain, frame.yDomain) = shared }
    self.frame = frame
  }

  /// The scene of a plot.
  static func scene(
    _ plot: Plot, _ typesetter: LabelTypesetter, fit: PlotFit = PlotFit()
  ) -> Scene {
    var layout = PlotLayout(plot, typesetter, fit: fit)
    layout.draw()
    var scene = layout.scene
    scene.fitBounds(margin: 8)
    return scene
  }

  var xScale: AxisPlacement {
    AxisPlacement(
      lower: frame.xDomain.lower, upper: frame.xDomain.upper, start: area.minX, end: area.maxX,
      isLogarithmic: frame.xDomain.scale == .log)
  }

  /// The vertical axis grows upward; slots are counted from the top.
  var yScale: AxisPlacement {
    let isDownward = frame.ySlots != nil
    return AxisPlacement(
      lower: frame.yDomain.lower, upper: frame.yDomain.upper,
      start: isDownward ? area.minY : area.maxY, end: isDownward ? area.maxY : area.minY,
      isLogarithmic: frame.yDomain.scale == .log)
  }

  /// Where a point of the data lies.
  func place(_ point: Point) -> Point {
    Point(x: xScale.place(point.x), y: yScale.place(point.y))
  }
}

extension PlotLayout {
  /// Draws everything.
  mutating func draw() {
    let yTicks = rowNumbers
    area.minX = fit.left ?? (yTicks.map(\.width).max().map { $0 + 10 } ?? 0)
    let ends = endLabels()
    let margins = ends.map { roomForName($0.content) } + [barValueRoom, 20]
    let bar = colorBarRoom
    let right = fit.right ?? max(margins.max() ?? 20, bar)
    area.maxX = width - min(right, width / 3)
    if let cells = frame.cells { takeCellSize(cells, bar) }
    drawGround()
    drawAxes(yTicks)
    drawRules()
    drawSeries()
    drawContourLines()
    drawColorBar()
    drawBarValues()
    let showsNames = fit.namesSeries && plot.legend != .hidden
    if showsNames, !drawEndLabels(ends) { drawLegend() }
    drawAnnotations()
    if fit.answers > 0 { drawHits() }
  }

  private mutating func drawSeries() {
    for one in frame.series {
      let (fills, curves) = (scene.fills.count, scene.curves.count)
      draw(one)
      for index in fills..<scene.fills.count { scene.fills[index].mark = one.mark }
      for index in curves..<scene.curves.count { scene.curves[index].mark = one.mark }
    }
  }

  private mutating func draw(_ one: PlotSeries) {
    let runs = one.runs.map { $0.map(place) }
    switch one.form {
    case .line:
      let pieces = runs.flatMap { Polyline.clipped($0, to: area) }.map { Polyline.thinned($0) }
      scene.curves.append(SceneCurve(pieces: pieces, role: .series(one.index)))
      drawLineMarkers(runs, of: one)
    case .points: drawMarkers(runs.flatMap(\.self), of: one)
    case .area: drawArea(one)
    case .bars: drawBars(one)
    case .histogram(let binWidth): drawSteps(one, binWidth)
    }
  }

  /// Marks the points of a line of few; a path over a map has its beginning marked too.
  private mutating func drawLineMarkers(_ runs: [[Point]], of one: PlotSeries) {
    let points = runs.flatMap(\.self)
    guard showsPoints(one) else {
      return drawMarkers(runs.filter { $0.count == 1 }.flatMap(\.self), of: one)
    }
    drawMarkers(points, of: one)
    guard frame.isCovered, let start = points.first else { return }
    let isDrawn = { (marker: SceneMarker) in marker.mark == one.mark && marker.center == start }
    scene.markers.removeAll(where: isDrawn)
    scene.markers.append(
      SceneMarker(center: start, series: one.index, isStart: true, mark: one.mark))
  }

  /// Whether a line has so few points that each is marked.
  func showsPoints(_ one: PlotSeries) -> Bool {
    let most = frame.isCovered ? 60 : 12
    return one.form == .line && !one.isFunction && one.runs.reduce(0) { $0 + $1.count } <= most
  }

  private mutating func drawMarkers(_ points: [Point], of one: PlotSeries) {
    // Points that fall on the same pixel are drawn once, so that a cloud of any size stays finite.
    var taken = Set<Point>()
    for point in points where area.inset(by: -0.5).contains(Rect(point, point)) {
      guard taken.insert(Point(x: point.x.rounded(), y: point.y.rounded())).inserted else {
        continue
      }
      scene.markers.append(SceneMarker(center: point, series: one.index, mark: one.mark))
    }
  }
}
