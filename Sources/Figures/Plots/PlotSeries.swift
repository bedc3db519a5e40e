import FigureModel

/// A curve or cloud of a plot with its place in the order of colors.
struct PlotSeries: Sendable {
  /// Which of the series' styles it has.
  var index: Int
  var label: Label?
  /// The data in runs without gaps.
  var runs: [[Point]]
  /// Whether the points are joined.
  var isLine: Bool

  /// The series of a plot's marks, in order.
  static func list(of plot: Plot) -> [PlotSeries] {
    var list: [PlotSeries] = []
    for mark in plot.marks {
      switch mark {
      case .line(let line):
        list.append(
          PlotSeries(
            index: list.count, label: line.label, runs: runs(of: line.series), isLine: true))
      case .points(let points):
        list.append(
          PlotSeries(
            index: list.count, label: points.label, runs: runs(of: points.series), isLine: false))
      case .rule: break
      }
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
