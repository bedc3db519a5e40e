import FigureModel

extension PlotLayout {
  /// More bars than that have no room for their values.
  private static let mostValues = 12

  /// A bar with its place.
  private struct Bar {
    var value: Double
    var box: Rect
    var isHorizontal: Bool
  }

  /// Draws bars from zero; those of several series stand beside each other.
  mutating func drawBars(_ one: PlotSeries) {
    // Opaque, so that no grid shines through.
    scene.fills.append(SceneFill(rects: bars(of: one).map(\.box), paint: .series(one.index)))
  }

  private func bars(of one: PlotSeries) -> [Bar] {
    guard case .bars(let isHorizontal) = one.form else { return [] }
    let all = frame.series.filter(\.isBars).map(\.index)
    guard let number = all.firstIndex(of: one.index) else { return [] }
    let pitch = frame.barPitch / Double(all.count)
    let offset = (Double(number) - Double(all.count - 1) / 2) * pitch
    let half = pitch / 2 * (all.count > 1 ? 0.92 : 1)
    let domain = isHorizontal ? frame.xDomain : frame.yDomain
    let base = domain.scale == .log ? domain.lower : 0
    return one.runs.flatMap(\.self).map { point in
      let middle = (isHorizontal ? point.y : point.x) + offset
      let length = isHorizontal ? point.x : point.y
      let corners =
        isHorizontal
        ? (Point(x: base, y: middle - half), Point(x: length, y: middle + half))
        : (Point(x: middle - half, y: base), Point(x: middle + half, y: length))
      return Bar(
        value: length, box: Rect(inArea(corners.0), inArea(corners.1)), isHorizontal: isHorizontal)
    }
  }

  /// The bars whose values are written at their ends: few ones, and nothing else in the plot.
  private var numberedBars: [Bar] {
    let all = frame.series.flatMap(bars)
    guard frame.series.allSatisfy(\.isBars), all.count <= Self.mostValues else { return [] }
    let isShown = all.allSatisfy { bar in
      self.isShown(bar.value, bar.isHorizontal ? frame.xDomain : frame.yDomain)
    }
    // Beside plots with the same axes there is no room at the right.
    let isTight = fit.right != nil && all.contains(where: \.isHorizontal)
    return isShown && !isTight ? all : []
  }

  private func values(of bars: [Bar]) -> [TypesetLabel] {
    let largest = bars.map(\.value.magnitude).max() ?? 0
    let text = NumberText(exponent: NumberText.exponent(of: largest) - 2, largest: largest)
    return bars.map { typesetter.words(text.text($0.value), .tick) }
  }

  /// The room right of lying bars for their values.
  var barValueRoom: Double {
    let bars = numberedBars.filter { $0.isHorizontal && $0.value >= 0 }
    return values(of: bars).map(\.widestWidth).max().map { $0 + 8 } ?? 0
  }

  /// Writes the values of bars at their ends, if there is room for all of them.
  mutating func drawBarValues() {
    let bars = numberedBars
    let labels = values(of: bars)
    let count = Double(max(frame.series.count, 1))
    let isRoomy = zip(bars, labels).allSatisfy { bar, label in
      let pitch = count > 1 ? 1 / 0.92 : 1 / 0.8
      return bar.isHorizontal
        ? bar.box.height >= label.ascent + 2 : label.widestWidth <= bar.box.width * pitch - 2
    }
    guard isRoomy else { return }
    for (bar, label) in zip(bars, labels) {
      let one = Self.label(label, at: bar)
      guard isFree(one.box) else { continue }
      cutGrid(one.box.inset(by: -2))
      scene.add(one)
    }
  }

  private static func label(_ value: TypesetLabel, at bar: Bar) -> SceneLabel {
    let (box, middle) = (bar.box, bar.box.center)
    switch (bar.isHorizontal, bar.value < 0) {
    case (true, false):
      return SceneLabel(value, after: Point(x: box.maxX, y: middle.y), gap: 6)
    case (true, true):
      return SceneLabel(value, before: Point(x: box.minX, y: middle.y), gap: 6)
    case (false, false):
      return SceneLabel(value, centeredOn: Point(x: middle.x, y: box.minY - 4))
    case (false, true):
      return SceneLabel(value, centeredOn: Point(x: middle.x, y: box.maxY + 5 + value.ascent))
    }
  }
}
