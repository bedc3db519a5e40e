import FigureModel

/// The data of a plot as rows of text, for a table behind a toggle.
package struct PlotTable: Hashable, Sendable {
  /// The names of the columns: the horizontal axis, then one for each series.
  package var columns: [Label]
  /// The cells; an empty one where a series has no value.
  package var rows: [[String]]

  /// The table of a plot's lines and points, one row for each place; at most `limit` rows, evenly
  /// picked.
  package init(_ plot: Plot, limit: Int = 50) {
    self.init(plot, limit: limit, number: NumberText.significant)
  }

  /// The table with numbers in another form.
  init(_ plot: Plot, limit: Int, number: (Double) -> String) {
    let series = PlotSeries.list(of: plot)
    columns =
      [plot.xAxis.label ?? "x"] + series.map { $0.label ?? plot.yAxis.label ?? "y" }
    let values = series.map { one in
      Dictionary(one.runs.flatMap(\.self).map { ($0.x, $0.y) }, uniquingKeysWith: { $1 })
    }
    let places = Set(values.flatMap(\.keys)).sorted()
    let stride = limit >= places.count ? 1 : (places.count + limit - 1) / max(limit, 1)
    rows = places.indices.filter { $0 % stride == 0 }.map { index in
      let place = places[index]
      return [number(place)] + values.map { column in column[place].map(number) ?? "" }
    }
  }
}
