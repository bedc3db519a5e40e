import FigureModel

/// What a plot shows before it has a size: its series, and the values that its axes reach over.
struct PlotFrame: Sendable {
  /// The curves and clouds, back to front.
  let series: [PlotSeries]
  /// The values of the horizontal axis.
  let xDomain: PlotDomain
  /// The values of the vertical axis.
  let yDomain: PlotDomain

  /// The frame of a plot with about so many ticks.
  init(_ plot: Plot, xTicks: Double = 6.5, yTicks: Double = 6.5) {
    series = PlotSeries.list(of: plot)
    let points = series.flatMap { $0.runs.flatMap(\.self) }
    let xRules = Self.places(of: .x, in: plot)
    let isCloud = series.allSatisfy { !$0.isLine }
    xDomain = PlotDomain(
      data: points.map(\.x) + xRules, fixed: plot.xAxis.domain, isNice: isCloud, ticks: xTicks)
    let (lower, upper) = (xDomain.lower, xDomain.upper)
    let shown = points.filter { lower <= $0.x && $0.x <= upper }.map(\.y)
    yDomain = PlotDomain(
      data: shown + Self.places(of: .y, in: plot), fixed: plot.yAxis.domain, isNice: true,
      ticks: yTicks)
  }

  private static func places(of axis: Rule.Axis, in plot: Plot) -> [Double] {
    plot.marks.compactMap { mark in
      if case .rule(let rule) = mark, rule.axis == axis { rule.value } else { nil }
    }
  }
}
