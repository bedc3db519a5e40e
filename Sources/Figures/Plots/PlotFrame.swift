import FigureModel

/// What a plot shows before it has a size: its series, and the values that its axes reach over.
struct PlotFrame: Sendable {
  /// The curves, clouds and bars, back to front.
  private(set) var series: [PlotSeries]
  /// The values of the horizontal axis.
  var xDomain: PlotDomain
  /// The values of the vertical axis.
  var yDomain: PlotDomain
  /// The names of the slots of a horizontal category axis.
  private(set) var xSlots: [Label]?
  /// The names of the slots of a vertical category axis, from the top.
  private(set) var ySlots: [Label]?
  /// The heatmap with a slot for each row and column, if there is one.
  let cells: Heatmap?
  /// Whether the area is covered by colors, so that there is no grid.
  let isCovered: Bool

  /// The frame of a plot with about so many ticks.
  init(_ plot: Plot, xTicks: Double = 6.5, yTicks: Double = 6.5) {
    let cells = Self.cells(of: plot)
    let ground = Self.ground(of: plot)
    (self.cells, isCovered) = (cells, cells != nil || ground != nil)
    series = PlotSeries.list(of: plot)
    xSlots = cells.map { Self.names($0.columns.names, count: $0.values.columnCount) }
    ySlots = cells.map { Self.names($0.rows.names, count: $0.values.rows.count) }
    (xDomain, yDomain) = (PlotDomain(slots: 1), PlotDomain(slots: 1))
    takeSlots(plot)
    lieDown()
    let xScale = plot.xAxis.scale ?? .linear
    let yScale = plot.yAxis.scale ?? .linear
    keepOnly(positiveX: xScale == .log, positiveY: yScale == .log)
    let isCloud = !series.isEmpty && series.allSatisfy { $0.form == .points }
    let lies = !series.isEmpty && series.allSatisfy(\.isHorizontal)
    xDomain =
      xSlots.map { PlotDomain(slots: $0.count) }
      ?? PlotDomain(
        data: xData(xScale, hasMargin: ground == nil) + Self.places(of: .x, in: plot)
          + (ground?.x ?? []), axis: plot.xAxis, scale: xScale,
        isNice: (lies || series.isEmpty) && ground == nil, ticks: xTicks,
        isWhole: ground == nil && hasWholeColumns(plot))
    let (lower, upper) = (xDomain.lower, xDomain.upper)
    yDomain =
      ySlots.map { PlotDomain(slots: $0.count) }
      ?? PlotDomain(
        data: yData(yScale, hasMargin: ground == nil, shownFrom: lower, to: upper)
          + Self.places(of: .y, in: plot) + (ground?.y ?? []), axis: plot.yAxis, scale: yScale,
        isNice: ground == nil && !isCloud, ticks: yTicks)
  }

  /// Where bars stand apart: the width that all bars of one place share, as values of their axis.
  var barPitch: Double {
    if xSlots != nil || ySlots != nil { return 0.8 }
    let places = Set(series.flatMap { $0.isBars ? $0.runs.flatMap { $0.map(\.x) } : [] }).sorted()
    let gaps = zip(places, places.dropFirst()).map { $1 - $0 }
    return (gaps.min() ?? 1) * 0.8
  }
}

extension PlotSeries {
  /// Whether it is bars.
  var isBars: Bool { if case .bars = form { true } else { false } }

  /// Whether it is bars that lie.
  var isHorizontal: Bool { form == .bars(isHorizontal: true) }
}

extension PlotFrame {
  /// Gives names, and numbers on a category axis, their slots.
  private mutating func takeSlots(_ plot: Plot) {
    guard cells == nil else { return }
    let isNamed = series.contains { $0.names != nil }
    guard isNamed || plot.xAxis.scale == .category else { return }
    var names: [Label] = []
    if isNamed {
      for name in series.flatMap({ $0.names ?? [] }) where !names.contains(name) {
        names.append(name)
      }
    } else {
      let places = Set(series.flatMap { $0.runs.flatMap { $0.map(\.x) } }).sorted()
      names = places.map { .words(NumberText.significant($0)) }
      let slots = Dictionary(places.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
      moveX { _, x in Double(slots[x] ?? 0) }
    }
    moveX { one, x in
      guard let own = one.names, let index = Int(exactly: x), own.indices.contains(index) else {
        return x
      }
      return Double(names.firstIndex(of: own[index]) ?? 0)
    }
    xSlots = names
  }

  private mutating func moveX(_ place: (PlotSeries, Double) -> Double) {
    for index in series.indices {
      let one = series[index]
      series[index].runs = one.runs.map { $0.map { Point(x: place(one, $0.x), y: $0.y) } }
      series[index].lows = one.lows.map { $0.map { Point(x: place(one, $0.x), y: $0.y) } }
    }
  }

  /// Lets bars that lie grow along the horizontal axis.
  private mutating func lieDown() {
    guard series.contains(where: \.isHorizontal) else { return }
    for index in series.indices where series[index].isBars {
      series[index].form = .bars(isHorizontal: true)
      series[index].runs = series[index].runs.map { $0.map { Point(x: $0.y, y: $0.x) } }
    }
    (xSlots, ySlots) = (nil, xSlots)
  }

  /// Makes gaps where a logarithmic axis has no place.
  private mutating func keepOnly(positiveX: Bool, positiveY: Bool) {
    guard positiveX || positiveY else { return }
    for index in series.indices where series[index].form != .area {
      series[index].runs = series[index].runs.flatMap { run in
        run.split { positiveX && $0.x <= 0 || positiveY && $0.y <= 0 }.map(Array.init)
      }
    }
  }

  /// Whether all data stands at whole numbers of the horizontal axis, as epochs and years do; but a
  /// cloud whose heights are whole numbers, too, has axes that look alike.
  private func hasWholeColumns(_ plot: Plot) -> Bool {
    let points = series.flatMap { $0.runs.flatMap(\.self) }
    let limits = plot.xAxis.domain.map { [$0.lowerBound, $0.upperBound] } ?? []
    let isCloud = series.allSatisfy { $0.form == .points }
    let isMeasured = series.allSatisfy { one in
      if case .histogram = one.form { false } else { !one.isFunction && !one.isHorizontal }
    }
    let isWhole = { (value: Double) in value.rounded() == value }
    return isMeasured && !points.isEmpty
      && (points.map(\.x) + limits + Self.places(of: .x, in: plot)).allSatisfy(isWhole)
      && !(isCloud && points.map(\.y).allSatisfy(isWhole))
  }

  /// The places of the data; points and histograms keep off the ends of the axis.
  private func xData(_ scale: AxisScale, hasMargin: Bool) -> [Double] {
    series.flatMap { one -> [Double] in
      let places = one.runs.flatMap { $0.map(\.x) }
      switch one.form {
      case .bars(let isHorizontal):
        let room = barPitch * 0.7
        return isHorizontal ? places + [0] : places.flatMap { [$0 - room, $0 + room] }
      case .histogram(let width):
        return Self.spread(places + places.suffix(1).map { $0 + width }, scale)
      case .points: return hasMargin ? Self.spread(places, scale) : places
      case .line, .area: return places
      }
    }
  }

  private func yData(
    _ scale: AxisScale, hasMargin: Bool, shownFrom lower: Double, to upper: Double
  ) -> [Double] {
    series.flatMap { one -> [Double] in
      if one.isHorizontal {
        return one.runs.flatMap { $0.flatMap { [$0.y - barPitch * 0.7, $0.y + barPitch * 0.7] } }
      }
      let points = one.runs.flatMap(\.self) + one.lows.flatMap(\.self)
      let heights = points.filter { lower <= $0.x && $0.x <= upper }.map(\.y)
      return switch one.form {
      case .line, .area: heights
      case .points: hasMargin ? Self.spread(heights, scale) : heights
      case .bars, .histogram: heights + [0]
      }
    }
  }

  /// Values with two more, so that their range has a margin.
  private static func spread(_ values: [Double], _ scale: AxisScale) -> [Double] {
    guard let low = values.min(), let high = values.max(), low < high else { return values }
    if scale == .log {
      if low <= 0 { return values }
      let room = Logarithm.power(of: Logarithm.base10(high / low) * PlotDomain.margin)
      return values + [low / room, high * room]
    }
    let room = (high - low) * PlotDomain.margin
    return values + [low - room, high + room]
  }

  /// The places of rules and annotations.
  private static func places(of axis: Rule.Axis, in plot: Plot) -> [Double] {
    plot.marks.compactMap { mark in
      switch mark {
      case .rule(let rule): rule.axis == axis ? rule.value : nil
      case .annotation(let words): axis == .x ? words.x : words.y
      default: nil
      }
    }
  }

  private static func cells(of plot: Plot) -> Heatmap? {
    for case .heatmap(let map) in plot.marks where map.x == nil && map.y == nil { return map }
    return nil
  }

  /// The ranges that marks with colors cover.
  private static func ground(of plot: Plot) -> (x: [Double], y: [Double])? {
    let ranges = plot.marks.compactMap { mark -> (ClosedRange<Double>, ClosedRange<Double>)? in
      switch mark {
      case .contours(let contours): (contours.x, contours.y)
      case .regions(let regions): (regions.x, regions.y)
      case .heatmap(let map):
        map.x == nil && map.y == nil ? nil : (map.x ?? 0...1, map.y ?? 0...1)
      default: nil
      }
    }
    if ranges.isEmpty { return nil }
    return (
      ranges.flatMap { [$0.0.lowerBound, $0.0.upperBound] },
      ranges.flatMap { [$0.1.lowerBound, $0.1.upperBound] }
    )
  }

  private static func names(_ names: [Label]?, count: Int) -> [Label] {
    (0..<count).map { index in
      if let names { return names.indices.contains(index) ? names[index] : .words("") }
      return .words("\(index + 1)")
    }
  }
}
