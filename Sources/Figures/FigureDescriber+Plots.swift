import FigureModel

extension FigureDescriber {
  /// What a plot is, by its marks.
  static func kind(of plot: Plot) -> String {
    for mark in plot.marks {
      switch mark {
      case .heatmap: return "Heatmap"
      case .bars: return "Bars"
      case .histogram: return "Histogram"
      case .contours: return "Contours"
      case .regions: return "Regions"
      default: continue
      }
    }
    return "Plot"
  }

  /// What one series shows.
  static func sentence(for one: PlotSeries, _ frame: PlotFrame) -> String {
    let name = one.label.map(words) ?? "series \(one.index + 1)"
    let points = one.runs.flatMap(\.self)
    let text = NumberText.significant
    guard let first = points.first, let last = points.last else { return "\(name) has no values." }
    switch one.form {
    case .bars(let isHorizontal):
      let slots = (isHorizontal ? frame.ySlots : frame.xSlots) ?? []
      let bars = points.prefix(12).map { point in
        let (place, length) = isHorizontal ? (point.y, point.x) : (point.x, point.y)
        let index = Int(exactly: place) ?? -1
        return
          "\(slots.indices.contains(index) ? words(slots[index]) : text(place)) \(text(length))"
      }
      return "\(name): \(bars.joined(separator: ", "))\(points.count > 12 ? " and more" : "")."
    case .histogram(let width):
      let best = points.max { $0.y < $1.y } ?? first
      return "\(name): \(text(points.reduce(0) { $0 + $1.y })) values in \(points.count) intervals;"
        + " most, \(text(best.y)), from \(text(best.x)) to \(text(best.x + width))."
    case .points where one.label != nil && points.count > 1:
      return "\(name) has \(points.count) points, between \(range(points.map(\.x))) across and"
        + " \(range(points.map(\.y))) up."
    case .area:
      return "\(name) is an area whose top goes from \(text(first.y)) to \(text(last.y))."
    case .line, .points:
      return "\(name) goes from \(text(first.y)) to \(text(last.y)), between"
        + " \(range(points.map(\.y)))."
    }
  }

  /// What a mark shows that is no series.
  static func sentence(for mark: PlotMark) -> String? {
    switch mark {
    case .annotation(let annotation):
      guard let x = annotation.x, let y = annotation.y else { return nil }
      let text = NumberText.significant
      return "At \(text(x)) and \(text(y)) stands: \(words(annotation.text))."
    case .contours(let contours):
      guard let values = contours.values.range else { return nil }
      return "The heights lie between \(range([values.lowerBound, values.upperBound]))."
    case .regions(let regions):
      return "The plane is split between \(regions.margins.count) classes."
    case .heatmap(let map): return description(of: map.values, "heatmap")
    default: return nil
    }
  }

  private static func range(_ values: [Double]) -> String {
    let text = NumberText.significant
    return "\(text(values.min() ?? 0)) and \(text(values.max() ?? 0))"
  }

  /// The size and the range of numbers in rows and columns, or all of them when they are few.
  static func description(of values: ValueGrid, _ name: String) -> String {
    let (rows, columns) = (values.rows.count, values.columnCount)
    let size =
      "A \(name) of \(rows) \(rows == 1 ? "row" : "rows") and \(columns)"
      + " \(columns == 1 ? "column" : "columns")"
    guard let range = values.range else { return "\(size) without numbers." }
    let text = NumberText.significant
    if rows * columns <= 25, name != "picture" {
      let lines = values.rows.map { row in
        row.map { $0.map(text) ?? "no number" }.joined(separator: ", ")
      }
      return "\(size): \(lines.joined(separator: "; "))."
    }
    return "\(size) with values between \(self.range([range.lowerBound, range.upperBound]))."
  }

  static func title(of grid: PixelGrid) -> String { grid.caption.map(words) ?? "Picture" }

  static func title(of group: FigureGroup) -> String {
    let shown = group.members.filter { if case .sign = $0.figure { false } else { true } }
    let titles = shown.map { member in
      (member.caption ?? member.heading).map(words) ?? self.title(of: member.figure)
    }
    if titles.isEmpty { return "No figures" }
    if titles.count == 1 { return titles[0] }
    let first = titles.prefix(6).joined(separator: "; ")
    return "\(titles.count) figures: \(first)\(titles.count > 6 ? "; and others" : "")"
  }

  static func description(of group: FigureGroup) -> String {
    if group.members.isEmpty { return "Nothing is shown." }
    let sentences = group.members.prefix(24).compactMap { member -> String? in
      if case .sign(let sign) = member.figure { return "Then: \(words(sign.label))." }
      let name = (member.heading ?? member.caption).map { "\(words($0)): " } ?? ""
      return name + self.description(of: member.figure)
    }
    return sentences.joined(separator: " ")
  }
}
