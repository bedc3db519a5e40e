import FigureModel

extension PlotLayout {
  /// What stands at the ticks of the vertical axis.
  var rowNumbers: [TypesetLabel] {
    guard fit.numbersRows else { return [] }
    if let slots = frame.ySlots {
      return names(of: slots)
    }
    let ticks = frame.yDomain.ticks
    return ticks.values.map { typesetter.words(ticks.text($0), .tick) }
  }

  /// What stands at the ticks of the horizontal axis.
  var xTickLabels: [TypesetLabel] {
    if let slots = frame.xSlots {
      return names(of: slots)
    }
    let ticks = frame.xDomain.ticks
    return ticks.values.map { typesetter.words(ticks.text($0), .tick) }
  }

  /// The names of slots; of many cells that are numbered one by one only round numbers are written.
  private func names(of slots: [Label]) -> [TypesetLabel] {
    let steps = [1, 5, 10, 20, 50, 100, 200, 500]
    let numbers = frame.cells == nil ? [] : slots.compactMap { Int($0.text) }
    let isNumbered =
      numbers.count == slots.count && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
    let step = isNumbered ? steps.first { slots.count <= 10 * $0 + 4 } ?? 1_000 : 1
    return slots.enumerated().map { index, name in
      let isShown = !isNumbered || numbers[index] % step == 0
      return typesetter.typeset(isShown ? name : .words(""), .tick)
    }
  }

  /// Whether slots have names that are more than numbers, so that none can be guessed from others.
  static func haveNames(_ slots: [Label]?) -> Bool {
    slots?.contains { Double($0.text) == nil } ?? false
  }

  /// Labels below each other, all or every second, third, … so that they do not touch.
  private static func apart(
    _ labels: [(TypesetLabel, Double)]
  ) -> [(label: TypesetLabel, y: Double)] {
    let all = labels.filter { $0.0.width > 0 }.sorted { $0.1 < $1.1 }
    for step in 1...max(all.count, 1) {
      let some = stride(from: 0, to: all.count, by: step).map { all[$0] }
      let touch = zip(some, some.dropFirst()).contains { upper, lower in
        let bottom = upper.1 + upper.0.centerHeight + upper.0.descent
        return lower.1 + lower.0.centerHeight - lower.0.ascent < bottom + 2
      }
      if !touch { return some }
    }
    return []
  }

  /// Draws the grid, the axis line, the ticks and the axes' names.
  mutating func drawAxes(_ yTicks: [TypesetLabel]) {
    let rows = frame.yDomain.ticks.values.map { yScale.place($0) }
    drawGrid(rows)
    for (label, y) in Self.apart(Array(zip(yTicks, rows))) {
      let baseline = Point(x: area.minX - 10, y: y + label.centerHeight)
      scene.add(SceneLabel(label, endingAt: baseline, role: .muted))
    }
    let columns = frame.xDomain.ticks.values.map { xScale.place($0) }
    if frame.cells == nil { drawLines(columns) }
    if fit.numbersColumns { drawColumnNumbers(columns) }
    if fit.numbersRows, let label = plot.yAxis.label {
      let name = typesetter.typeset(label, .axis)
      let gap = frame.cells == nil ? 18.0 : 12
      let baseline = Point(x: leftEdge, y: area.minY - gap - ruleLabelRoom)
      scene.add(
        frame.cells == nil
          ? SceneLabel(name, startingAt: baseline) : rowHead(name, baseline: baseline.y))
    }
  }

  /// Draws the line of the horizontal axis with its ticks, and that of a vertical one which has
  /// ticks between its numbers.
  private mutating func drawLines(_ columns: [Double]) {
    let minor = frame.xDomain.ticks.minor.map { xScale.place($0) }
    let hasMarks = frame.xSlots == nil
    let marks = (hasMarks ? columns.map { ($0, 5.0) } : []) + minor.map { ($0, 3) }
    scene.curves.append(
      SceneCurve(
        pieces: [horizontal(area.maxY)]
          + marks.map { x, length in
            [Point(x: x, y: area.maxY), Point(x: x, y: area.maxY + length)]
          }, role: .axis))
    guard !frame.yDomain.ticks.minor.isEmpty, fit.numbersRows else { return }
    let rows =
      frame.yDomain.ticks.values.map { ($0, 5.0) }
      + frame.yDomain.ticks.minor.map { ($0, 3) }
    let ticks = rows.map { value, length in
      let y = yScale.place(value)
      return [Point(x: area.minX - length, y: y), Point(x: area.minX, y: y)]
    }
    let line = [Point(x: area.minX, y: area.minY), Point(x: area.minX, y: area.maxY)]
    scene.curves.append(SceneCurve(pieces: [line] + ticks, role: .axis))
  }

  /// The name of all rows over their own names, as the head of a table; a long one begins where
  /// the longest of them does.
  private func rowHead(_ name: TypesetLabel, baseline: Double) -> SceneLabel {
    let end = area.minX - 10
    return name.width <= end - leftEdge + 40
      ? SceneLabel(name, endingAt: Point(x: end, y: baseline))
      : SceneLabel(name, startingAt: Point(x: leftEdge, y: baseline))
  }

  /// Draws lines at the ticks of the axis along which lengths are read; none below colors.
  private mutating func drawGrid(_ rows: [Double]) {
    if frame.isCovered { return }
    if frame.ySlots != nil {
      let columns = frame.xDomain.ticks.values.map { value -> (Double, [Point]) in
        let x = xScale.place(value)
        return (value, [Point(x: x, y: area.minY), Point(x: x, y: area.maxY)])
      }
      return addGrid(columns)
    }
    let inner = zip(frame.yDomain.ticks.values, rows).filter { $0.1 < area.maxY - 3 }
    addGrid(inner.map { ($0.0, horizontal($0.1)) })
  }

  private mutating func addGrid(_ lines: [(value: Double, line: [Point])]) {
    let grid = lines.filter { $0.value != 0 }.map(\.line)
    if !grid.isEmpty { scene.curves.append(SceneCurve(pieces: grid, role: .grid)) }
    let zero = lines.filter { $0.value == 0 }.map(\.line)
    if !zero.isEmpty { scene.curves.append(SceneCurve(pieces: zero, role: .zero)) }
  }

  private func horizontal(_ y: Double) -> [Point] {
    [Point(x: area.minX, y: y), Point(x: area.maxX, y: y)]
  }

  private mutating func drawColumnNumbers(_ columns: [Double]) {
    let numbers = xTickLabels
    let isCells = frame.cells != nil
    let baseline = area.maxY + (isCells ? 17 : 20)
    // Names that do not fit beside each other stand on two lines, turn by turn.
    let gap = isCells ? 4.0 : frame.xSlots == nil ? 12 : 8
    let isStaggered =
      Self.haveNames(frame.xSlots) && Self.collide(numbers, columns, gap)
    var free = [-Double.infinity, -Double.infinity]
    for (index, (number, x)) in zip(numbers, columns).enumerated() {
      let line = isStaggered ? index % 2 : 0
      guard number.width > 0, x - number.width / 2 >= free[line] else { continue }
      let point = Point(x: x, y: baseline + Double(line) * 17)
      scene.add(SceneLabel(number, centeredOn: point, role: .muted))
      free[line] = x + number.width / 2 + gap
    }
    let below = drawBelow(columns, baseline: baseline + 16)
    drawColumnName(baseline: baseline + (isStaggered ? 39 : 21), right: below)
  }

  /// Writes years or dates below the numbers where they change; gives where the last one ends.
  private mutating func drawBelow(_ columns: [Double], baseline: Double) -> Double {
    var right = -Double.infinity
    for (text, x) in zip(frame.xDomain.ticks.below, columns) where !text.isEmpty {
      let label = typesetter.words(text, .tick)
      let half = label.widestWidth / 2
      // A long date near an end moves inward, so that the drawing gets no wider.
      let middle = max(min(x, width - half), half)
      guard middle - label.width / 2 >= right + 8 else { continue }
      scene.add(SceneLabel(label, centeredOn: Point(x: middle, y: baseline), role: .muted))
      right = middle + label.width / 2
    }
    return right
  }

  private static func collide(_ labels: [TypesetLabel], _ columns: [Double], _ gap: Double) -> Bool
  {
    let pairs = zip(zip(labels, columns), zip(labels, columns).dropFirst())
    return pairs.contains { left, right in
      left.1 + left.0.width / 2 + gap > right.1 - right.0.width / 2
    }
  }

  /// Writes the name of the horizontal axis at its end, below the numbers: beside the last of them
  /// it would read as a unit. Beside a bar of colors it stands in the middle, since it would seem
  /// to be the bar's name.
  private mutating func drawColumnName(baseline: Double, right: Double) {
    guard fit.namesColumns, let label = plot.xAxis.label else { return }
    let name = typesetter.typeset(label, .axis)
    if hasColorBar {
      let middle = max(area.center.x, leftEdge + name.width / 2)
      return scene.add(SceneLabel(name, centeredOn: Point(x: middle, y: baseline)))
    }
    let end = max(area.maxX, leftEdge + name.width)
    let isFree = right + 12 < end - name.width
    let line = Point(x: end, y: isFree ? baseline : baseline + 14)
    scene.add(SceneLabel(name, endingAt: line))
  }

  /// Where the numbers of the vertical axis begin.
  var leftEdge: Double {
    rowNumbers.map(\.width).max().map { area.minX - 10 - $0 } ?? area.minX
  }

  /// The height that the names of vertical rules take above the plot.
  var ruleLabelRoom: Double {
    let hasLabel = plot.marks.contains { mark in
      if case .rule(let rule) = mark { rule.axis == .x && rule.label != nil } else { false }
    }
    return hasLabel ? 20 : 0
  }
}
