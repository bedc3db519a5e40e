import FigureModel

/// What a plot answers to pointing: in columns the values of all series there, or those of a point.
extension PlotLayout {
  /// So many places of a plot answer; more would be too narrow to point at.
  static let mostAnswers = 40

  /// Adds the places that answer.
  mutating func drawHits() {
    guard frame.ySlots == nil, frame.cells == nil else { return }
    let series = frame.series.filter { $0.runs.contains { !$0.isEmpty } }
    if series.allSatisfy({ $0.form == .points }) {
      pointHits(series)
    } else {
      columnHits(series)
    }
  }

  private mutating func pointHits(_ series: [PlotSeries]) {
    let points = series.flatMap { one in one.runs.flatMap(\.self).map { (one, $0) } }
    guard points.count <= fit.answers * 2 else { return }
    for (one, point) in points where area.contains(Rect(place(point), place(point))) {
      let name = one.label.map { FigureDescriber.words($0) + ": " } ?? ""
      let words = "\(name)\(xText(point.x)), \(NumberText.significant(point.y))"
      let box = Rect(center: place(point), width: 10, height: 10)
      scene.hits.append(SceneHit(box: box, words: words, series: one.index))
    }
  }

  private mutating func columnHits(_ series: [PlotSeries]) {
    let values = series.map { one in
      Dictionary(one.runs.flatMap(\.self).map { ($0.x, $0.y) }, uniquingKeysWith: { $1 })
    }
    let all = Set(values.flatMap(\.keys)).filter { isShown($0, frame.xDomain) }.sorted()
    let stride = max(1, (all.count + fit.answers - 1) / fit.answers)
    let places = all.indices.filter { $0 % stride == 0 }.map { all[$0] }
    guard places.count > 1 else { return }
    let pixels = places.map { xScale.place($0) }
    for (index, value) in places.enumerated() {
      let left = index == 0 ? area.minX : (pixels[index - 1] + pixels[index]) / 2
      let right = index == pixels.count - 1 ? area.maxX : (pixels[index] + pixels[index + 1]) / 2
      let parts = zip(series, values).compactMap { one, column in
        column[value].map { number in
          (one.label.map { FigureDescriber.words($0) + " " } ?? "") + NumberText.significant(number)
        }
      }
      let words = "\(xText(value)): \(parts.joined(separator: ", "))"
      let box = Rect(minX: left, minY: area.minY, maxX: right, maxY: area.maxY)
      scene.hits.append(SceneHit(box: box, words: words))
    }
  }

  /// A place on the horizontal axis in words: the name of a slot, or the axis' name and a number.
  private func xText(_ value: Double) -> String {
    if let slots = frame.xSlots {
      return slots.indices.contains(Int(value)) ? FigureDescriber.words(slots[Int(value)]) : ""
    }
    let name = plot.xAxis.label.map { FigureDescriber.words($0) + " " } ?? ""
    let isTime = frame.xDomain.scale == .time
    return name + (isTime ? TimeText.full(value) : NumberText.significant(value))
  }
}
