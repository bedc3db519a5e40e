import FigureModel

extension PlotLayout {
  /// Draws the grid, the axis line, the ticks and the axes' names.
  mutating func drawAxes(_ yTicks: [TypesetLabel]) {
    let rows = frame.yDomain.ticks.values.map { yScale.place($0) }
    let inner = zip(frame.yDomain.ticks.values, rows).filter { $0.1 < area.maxY - 0.5 }
    let grid = inner.filter { $0.0 != 0 }.map { horizontal($0.1) }
    if !grid.isEmpty { scene.curves.append(SceneCurve(pieces: grid, role: .grid)) }
    let zero = inner.filter { $0.0 == 0 }.map { horizontal($0.1) }
    if !zero.isEmpty { scene.curves.append(SceneCurve(pieces: zero, role: .zero)) }
    for (label, y) in zip(yTicks, rows) {
      let baseline = Point(x: area.minX - 10, y: y + label.centerHeight)
      scene.add(SceneLabel(label, endingAt: baseline, role: .muted))
    }
    let columns = frame.xDomain.ticks.values.map { xScale.place($0) }
    let marks = columns.map { [Point(x: $0, y: area.maxY), Point(x: $0, y: area.maxY + 4)] }
    scene.curves.append(SceneCurve(pieces: [horizontal(area.maxY)] + marks, role: .axis))
    drawColumnNumbers(columns)
    if let label = plot.yAxis.label {
      let name = typesetter.typeset(label, .axis)
      let baseline = Point(x: leftEdge, y: area.minY - 18 - ruleLabelRoom)
      scene.add(SceneLabel(name, startingAt: baseline))
    }
  }

  private func horizontal(_ y: Double) -> [Point] {
    [Point(x: area.minX, y: y), Point(x: area.maxX, y: y)]
  }

  private mutating func drawColumnNumbers(_ columns: [Double]) {
    let ticks = frame.xDomain.ticks
    let numbers = ticks.values.map { typesetter.words(ticks.text($0), .tick) }
    let baseline = area.maxY + 20
    var right = area.minX
    var free = -Double.infinity
    for (number, x) in zip(numbers, columns) where x - number.width / 2 >= free {
      scene.add(SceneLabel(number, centeredOn: Point(x: x, y: baseline), role: .muted))
      right = x + number.width / 2
      free = right + 12
    }
    guard let label = plot.xAxis.label else { return }
    let name = typesetter.typeset(label, .axis)
    let start = max(area.maxX + 6, right + 10)
    if start + name.width <= Self.width {
      scene.add(SceneLabel(name, startingAt: Point(x: start, y: baseline)))
    } else {
      scene.add(SceneLabel(name, endingAt: Point(x: area.maxX, y: baseline + 22)))
    }
  }

  /// Where the numbers of the vertical axis begin.
  var leftEdge: Double {
    let ticks = frame.yDomain.ticks
    return area.minX - 10
      - (ticks.values.map { typesetter.words(ticks.text($0), .tick).width }.max() ?? 0)
  }

  /// The height that the names of vertical rules take above the plot.
  var ruleLabelRoom: Double {
    let hasLabel = plot.marks.contains { mark in
      if case .rule(let rule) = mark { rule.axis == .x && rule.label != nil } else { false }
    }
    return hasLabel ? 20 : 0
  }
}
