import FigureModel

/// A name that may stand at the right end of a line.
struct EndLabel {
  var content: TypesetLabel
  /// The line's last point, as data; a horizontal rule has none.
  var end: Point?
  /// The value of a horizontal rule.
  var rule: Double?
  var series: Int?
}

extension PlotLayout {
  /// The room right of the area for a name with its leader, in the widest font.
  func roomForName(_ name: TypesetLabel) -> Double {
    max(name.width + Self.leaderLength, name.widestWidth + Self.leaderLength - 6)
  }

  /// The names that would stand at the right: those of lines, when at most five that leave the
  /// curves two thirds of the width, and of rules.
  func endLabels() -> [EndLabel] {
    let named = frame.series.filter { $0.label != nil }
    var labels: [EndLabel] = []
    let isDirect = plot.legend == .direct || plot.legend == .automatic && named.count <= 5
    if fit.namesSeries, isDirect, named.allSatisfy(\.hasEnd) {
      for one in named {
        guard let label = one.label, let end = end(of: one) else { continue }
        labels.append(
          EndLabel(content: typesetter.typeset(label, .axis), end: end, series: one.index))
      }
      let isTooLong = labels.contains { roomForName($0.content) > width / 3 }
      if isTooLong, plot.legend == .automatic { labels = [] }
    }
    for case .rule(let rule) in plot.marks where rule.axis == .y {
      guard let label = rule.label, let value = rule.value, isShown(value, frame.yDomain) else {
        continue
      }
      labels.append(EndLabel(content: typesetter.typeset(label, .axis), rule: value))
    }
    return labels
  }

  /// The last point of a series that the plot shows.
  private func end(of one: PlotSeries) -> Point? {
    one.runs.last?.last { isShown($0.x, frame.xDomain) && isShown($0.y, frame.yDomain) }
  }

  func isShown(_ value: Double, _ domain: PlotDomain) -> Bool {
    domain.lower <= value && value <= domain.upper
  }

  /// Draws the rules and the names of vertical ones, which stand above the plot.
  mutating func drawRules() {
    var free = -Double.infinity
    for (mark, part) in plot.marks.enumerated() {
      guard case .rule(let rule) = part, let value = rule.value else { continue }
      if rule.axis == .y, isShown(value, frame.yDomain) {
        let y = yScale.place(value)
        let line = [Point(x: area.minX, y: y), Point(x: area.maxX, y: y)]
        scene.curves.append(SceneCurve(pieces: [line], role: .rule, mark: mark))
      } else if rule.axis == .x, isShown(value, frame.xDomain) {
        let x = xScale.place(value)
        let line = [Point(x: x, y: area.minY), Point(x: x, y: area.maxY)]
        scene.curves.append(SceneCurve(pieces: [line], role: .rule, mark: mark))
        guard let label = rule.label.map({ typesetter.typeset($0, .axis) }) else { continue }
        guard x - label.width / 2 >= free else { continue }
        scene.add(SceneLabel(label, centeredOn: Point(x: x, y: area.minY - 10), role: .muted))
        free = x + label.width / 2 + 12
      }
    }
  }

  /// Draws the names at the lines' ends; says whether they stand there, or a legend is needed.
  mutating func drawEndLabels(_ labels: [EndLabel]) -> Bool {
    let named = frame.series.count { $0.label != nil }
    let ends = labels.map { yScale.place($0.end?.y ?? $0.rule ?? 0) }
    let range = area.minY - 4...area.maxY - 2
    let reachesRight = labels.allSatisfy { label in
      label.end.map { xScale.place($0.x) > area.maxX - 60 } ?? true
    }
    let isForced = plot.legend == .direct
    let heights = EndLabels.heights(
      of: ends, pitch: 18, in: range, farthest: isForced ? .infinity : 22)
    guard let heights, reachesRight || isForced, labels.count(where: { $0.series != nil }) == named
    else {
      return drawRuleNames(labels, needsLegend: named > 0)
    }
    draw(labels, from: ends, at: heights)
    return true
  }

  private mutating func drawRuleNames(_ labels: [EndLabel], needsLegend: Bool) -> Bool {
    let rules = labels.filter { $0.rule != nil }
    let ends = rules.map { yScale.place($0.rule ?? 0) }
    let range = area.minY - 4...area.maxY - 2
    let heights = EndLabels.heights(of: ends, pitch: 18, in: range, farthest: .infinity)
    draw(rules, from: ends, at: heights ?? ends)
    return !needsLegend
  }

  /// Draws names to the right of the plot; when one is moved off its line's end, short leaders
  /// join them all.
  private mutating func draw(_ labels: [EndLabel], from ends: [Double], at heights: [Double]) {
    let isMoved = zip(ends, heights).contains { abs($0 - $1) > 3 }
    for (label, (end, height)) in zip(labels, zip(ends, heights)) {
      let x = label.end.map { xScale.place($0.x) } ?? area.maxX
      if isMoved || area.maxX - x > 4 {
        let tip = Point(x: area.maxX + Self.leaderLength - 6, y: height)
        let leader = [Point(x: x + 2, y: end), tip]
        scene.curves.append(SceneCurve(pieces: [leader], role: .leader(series: label.series)))
      }
      var name = SceneLabel(
        label.content, after: Point(x: area.maxX, y: height),
        gap: isMoved ? Self.leaderLength : 10, role: label.series == nil ? .muted : .ink)
      name.series = label.series
      scene.add(name)
    }
  }

  /// Draws the names of the series with a piece of their line, above the plot.
  mutating func drawLegend() {
    let entries = frame.series.compactMap { one in
      one.label.map { (one, typesetter.typeset($0, .axis)) }
    }
    var rows: [[(PlotSeries, TypesetLabel)]] = [[]]
    var x = leftEdge
    for entry in entries {
      let needed = 32 + Self.legendRoom(entry.1)
      if x + needed > width + 20, rows[rows.count - 1].isEmpty == false {
        rows.append([])
        x = leftEdge
      }
      rows[rows.count - 1].append(entry)
      x += needed
    }
    let bottom = area.minY - 18 - ruleLabelRoom - (plot.yAxis.label == nil ? 0 : 28)
    for (index, row) in rows.enumerated() {
      draw(row, at: bottom - Double(rows.count - 1 - index) * 22)
    }
  }

  private mutating func draw(_ row: [(PlotSeries, TypesetLabel)], at middle: Double) {
    var x = leftEdge
    for (one, label) in row {
      drawSwatch(of: one, at: Point(x: x, y: middle))
      var name = SceneLabel(label, after: Point(x: x + 24, y: middle), gap: 8)
      name.series = one.index
      scene.add(name)
      x += 32 + Self.legendRoom(label)
    }
  }

  /// What a name in the legend takes, with the room after it.
  private static func legendRoom(_ name: TypesetLabel) -> Double {
    max(name.width + 20, name.widestWidth + 10)
  }

  /// Draws a piece of a series, 24 px wide, at its left end.
  private mutating func drawSwatch(of one: PlotSeries, at point: Point) {
    let swatch = [point, point.moved(x: 24)]
    let box = Rect(center: point.moved(x: 12), width: 18, height: 12)
    switch one.form {
    case .line:
      scene.curves.append(SceneCurve(pieces: [swatch], role: .series(one.index)))
      if showsPoints(one) {
        scene.markers.append(SceneMarker(center: point.moved(x: 12), series: one.index))
      }
    case .points:
      scene.markers.append(SceneMarker(center: point.moved(x: 12), series: one.index))
    case .bars:
      scene.fills.append(SceneFill(rects: [box], paint: .series(one.index)))
    case .area, .histogram:
      let ground = Rect(minX: point.x, minY: point.y, maxX: point.x + 24, maxY: point.y + 8)
      scene.fills.append(SceneFill(rects: [ground], paint: .series(one.index), opacity: 0.25))
      scene.curves.append(SceneCurve(pieces: [swatch], role: .series(one.index)))
    }
  }
}
