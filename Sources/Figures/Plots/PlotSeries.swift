import FigureModel

/// A curve, cloud, area or set of bars of a plot with its place in the order of colors.
struct PlotSeries: Sendable {
  /// How the points are drawn.
  enum Form: Sendable, Hashable {
    /// Joined.
    case line
    /// Each by itself.
    case points
    /// The ground up to them filled.
    case area
    /// Each as a bar.
    case bars(isHorizontal: Bool)
    /// As steps: each point is the beginning of an interval with its count.
    case histogram(width: Double)
  }

  /// Which of the series' styles it has.
  var index: Int
  /// The mark that it is or belongs to, by its place among the marks of the plot.
  var mark = 0
  var label: Label?
  /// The data in runs without gaps.
  var runs: [[Point]]
  /// How the points are drawn.
  var form: Form
  /// Whether a line's points are samples of a function, which nobody measured.
  var isFunction = false
  /// The lower edges of an area, point for point.
  var lows: [[Point]] = []
  /// The names of bars.
  var names: [Label]?

  /// Whether the points are joined.
  var isLine: Bool { form == .line }

  /// Whether its name may stand at its right end.
  var hasEnd: Bool { form == .line || form == .area }

  /// The series of a plot's marks, in order.
  static func list(of plot: Plot) -> [PlotSeries] {
    var list: [PlotSeries] = []
    var index = 0
    for (number, mark) in plot.marks.enumerated() {
      let first = list.count
      defer { for place in first..<list.count { list[place].mark = number } }
      switch mark {
      case .line(let line):
        list.append(
          PlotSeries(
            index: index, label: line.label, runs: runs(of: line.series), form: .line,
            isFunction: line.isFunction))
      case .points(let points):
        list += clouds(of: points, from: index)
        if points.classes != nil {
          index = max(index, points.classNames.count)
          continue
        }
      case .bars(let bars):
        list.append(
          PlotSeries(
            index: index, label: bars.label, runs: runs(of: bars.series),
            form: .bars(isHorizontal: bars.isHorizontal), names: bars.names))
      case .histogram(let histogram): list.append(steps(of: histogram, index))
      case .area(let area):
        list.append(self.area(area, index))
        // An area without a name belongs to the line after it.
        if area.label == nil { continue }
      case .rule, .annotation, .contours, .regions, .heatmap: continue
      }
      index += 1
    }
    return list
  }

  /// The points of a series in runs without gaps.
  static func runs(of series: Series) -> [[Point]] {
    var runs: [[Point]] = [[]]
    for (x, y) in zip(series.x, series.y) {
      if let x, let y {
        runs[runs.count - 1].append(Point(x: x, y: y))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }
}

extension PlotSeries {
  /// Points of several classes are as many series; class k has style k, as in `Regions`.
  private static func clouds(of points: Points, from index: Int) -> [PlotSeries] {
    guard let classes = points.classes else {
      return [
        PlotSeries(index: index, label: points.label, runs: runs(of: points.series), form: .points)
      ]
    }
    return points.classNames.enumerated().map { number, name in
      let members = zip(zip(points.series.x, points.series.y), classes).compactMap { place, own in
        if own == number, let x = place.0, let y = place.1 { Point(x: x, y: y) } else { nil }
      }
      return PlotSeries(
        index: number, label: name, runs: members.isEmpty ? [] : [members], form: .points)
    }
  }

  private static func steps(of histogram: Histogram, _ index: Int) -> PlotSeries {
    let points = histogram.counts.enumerated().map { number, count in
      Point(x: histogram.start + Double(number) * histogram.width, y: Double(count))
    }
    return PlotSeries(
      index: index, label: histogram.label, runs: points.isEmpty ? [] : [points],
      form: .histogram(width: histogram.width))
  }

  private static func area(_ area: Area, _ index: Int) -> PlotSeries {
    let pairs = zip(area.high.y, area.low.y).map { high, low in low == nil ? nil : high }
    let isWhole = zip(area.high.y, area.low.y).map { $0 == nil ? nil : $1 }
    let high = Series(x: area.high.x.map { $0 ?? .nan }, y: pairs.map { $0 ?? .nan })
    let low = Series(x: area.high.x.map { $0 ?? .nan }, y: isWhole.map { $0 ?? .nan })
    return PlotSeries(
      index: index, label: area.label, runs: runs(of: high), form: .area, lows: runs(of: low))
  }
}
