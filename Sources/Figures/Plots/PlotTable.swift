import FigureModel

/// The data of a figure as rows of text, for a table behind a toggle.
package struct PlotTable: Hashable, Sendable {
  /// Which of several figures it belongs to; nil if there is only one, or it has no name.
  package var name: Label?
  /// The names of the columns.
  package var columns: [Label]
  /// The cells; an empty one where there is no value.
  package var rows: [[String]]

  /// How a number is written.
  typealias Numbers = (Double) -> String

  /// The tables of a figure, one for each plot, picture and matrix in it; at most `limit` rows each.
  package static func list(of figure: Figure, limit: Int = 50) -> [PlotTable] {
    list(of: figure, limit: limit, number: NumberText.significant)
  }

  /// The tables with numbers in another form.
  static func list(of figure: Figure, limit: Int, number: @escaping Numbers) -> [PlotTable] {
    switch figure {
    case .plot(let plot):
      let maps = plot.marks.compactMap { mark -> PlotTable? in
        guard var map = Heatmap(mark) else { return nil }
        map.rows.label = map.rows.label ?? plot.yAxis.label ?? (map.y == nil ? nil : "y")
        return PlotTable(map, limit: limit, number: number)
      }
      let table = PlotTable(plot, limit: limit, number: number)
      return (table.rows.isEmpty && !maps.isEmpty ? [] : [table]) + maps
    case .pixels(let grid): return [PlotTable(Heatmap(grid.values), limit: limit, number: number)]
    case .matrix(let matrix):
      return [PlotTable(Heatmap(matrix.values), limit: limit, number: number)]
    case .group(let group):
      return group.members.flatMap { member in
        list(of: member.figure, limit: limit, number: number).map { table in
          var table = table
          table.name = table.name ?? member.heading ?? member.caption
          return table
        }
      }
    case .sweep(let sweep):
      return sweep.first.map { list(of: $0.figure, limit: limit, number: number) } ?? []
    default: return []
    }
  }

  /// The table of a plot's series, one row for each place; at most `limit` rows, evenly picked.
  package init(_ plot: Plot, limit: Int = 50) {
    self.init(plot, limit: limit, number: NumberText.significant)
  }

  private init(_ plot: Plot, limit: Int, number: @escaping Numbers) {
    let series = PlotFrame(plot).series
    if !series.isEmpty, series.allSatisfy({ $0.form == .points }), Self.repeatsPlaces(series) {
      (columns, rows) = Self.clouds(series, plot, limit, number)
      return
    }
    let isLying = series.contains(where: \.isHorizontal)
    columns = [(isLying ? plot.yAxis : plot.xAxis).label ?? "x"]
    var values: [[Double: Double]] = []
    for one in series {
      let name = one.label ?? plot.yAxis.label ?? "y"
      let points = one.runs.flatMap { $0.map { isLying ? ($0.y, $0.x) : ($0.x, $0.y) } }
      if one.form == .area, one.lows.contains(where: { $0.contains { $0.y != 0 } }) {
        columns += [Self.label(name, "low"), Self.label(name, "high")]
        values.append(Self.column(one.lows.flatMap { $0.map { ($0.x, $0.y) } }))
      } else {
        columns.append(name)
      }
      values.append(Self.column(points))
    }
    let places = Set(values.flatMap(\.keys)).sorted()
    let text = Self.placeText(plot, number)
    rows = Self.picked(places.count, limit).map { index in
      let place = places[index]
      return [text(place)] + values.map { $0[place].map(number) ?? "" }
    }
  }

  /// The table of a heatmap, with the names or places of its rows first.
  private init(_ map: Heatmap, limit: Int, number: Numbers) {
    let across = Self.picked(map.values.columnCount, limit == .max ? .max : 20)
    let (height, width) = (map.values.rows.count, map.values.columnCount)
    func name(_ axis: CellAxis, _ range: ClosedRange<Double>?, _ count: Int, _ index: Int) -> Label
    {
      if let range { return .words(number(Self.place(index, of: count, over: range))) }
      return axis.names.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? "\(index + 1)"
    }
    columns = [map.rows.label ?? ""] + across.map { name(map.columns, map.x, width, $0) }
    rows = Self.picked(height, limit).map { row in
      [name(map.rows, map.y, height, row).text]
        + across.map { column in
          let line = map.values.rows[row]
          let value = line.indices.contains(column) ? line[column] : nil
          return value.map(number) ?? ""
        }
    }
  }
}

extension PlotTable {
  /// Whether one place has several points, so that each needs a row.
  private static func repeatsPlaces(_ series: [PlotSeries]) -> Bool {
    series.contains { one in
      let places = one.runs.flatMap { $0.map(\.x) }
      return Set(places).count < places.count
    }
  }

  private static func clouds(
    _ series: [PlotSeries], _ plot: Plot, _ limit: Int, _ number: @escaping Numbers
  ) -> (columns: [Label], rows: [[String]]) {
    let isNamed = series.contains { $0.label != nil }
    let columns = [plot.xAxis.label ?? "x", plot.yAxis.label ?? "y"] + (isNamed ? ["class"] : [])
    let points = series.flatMap { one in
      one.runs.flatMap(\.self).map { ($0, one.label?.text ?? "") }
    }
    let text = placeText(plot, number)
    let rows = picked(points.count, limit).map { index in
      let (point, name) = points[index]
      return [text(point.x), number(point.y)] + (isNamed ? [name] : [])
    }
    return (columns, rows)
  }

  /// One of several evenly spaced places, both ends included, without the dust of arithmetic.
  private static func place(_ index: Int, of count: Int, over range: ClosedRange<Double>) -> Double
  {
    let part = Double(index) / Double(max(count - 1, 1))
    let place = range.lowerBound * (1 - part) + range.upperBound * part
    let size = NumberText.exponent(of: range.upperBound - range.lowerBound)
    let digits = Logarithm.power(11 - size)
    let short = (place * digits).rounded() / digits
    return short.isFinite ? short : place
  }

  private static func column(_ points: [(Double, Double)]) -> [Double: Double] {
    Dictionary(points, uniquingKeysWith: { $1 })
  }

  private static func label(_ name: Label, _ end: String) -> Label {
    switch name {
    case .words(let words): .words("\(words), \(end)")
    case .math(let tex): .words("$\(tex)$, \(end)")
    }
  }

  /// How a place on the first axis is written: as a name, a date or a number.
  private static func placeText(_ plot: Plot, _ number: @escaping Numbers) -> Numbers {
    let frame = PlotFrame(plot)
    if let slots = frame.xSlots ?? frame.ySlots {
      return { place in
        Int(exactly: place).flatMap { slots.indices.contains($0) ? slots[$0].text : nil } ?? ""
      }
    }
    let isTime = frame.xDomain.scale == .time
    return { isTime ? TimeText.full($0) : number($0) }
  }

  /// Evenly picked indices, at most so many.
  private static func picked(_ count: Int, _ limit: Int) -> [Int] {
    let stride = count <= limit ? 1 : max(1, (count + limit - 1) / max(limit, 1))
    return (0..<count).filter { $0 % stride == 0 }
  }
}

extension Heatmap {
  /// A heatmap of numbers without names.
  fileprivate init(_ values: ValueGrid) {
    self.init(values: [])
    self.values = values
  }

  /// The numbers of a heatmap or of contours; nil for any other mark.
  fileprivate init?(_ mark: PlotMark) {
    switch mark {
    case .heatmap(let map): self = map
    case .contours(let contours):
      self.init(contours.values)
      (x, y) = (contours.x, contours.y)
    default: return nil
    }
  }
}
