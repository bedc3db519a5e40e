import FigureModel
import SourceText

/// Finds the mistakes in a figure's values; the figure is drawn all the same.
struct FigureChecker {
  let typesetter: LabelTypesetter

  init(_ typesetter: LabelTypesetter) { self.typesetter = typesetter }

  /// The mistakes: those of the values in their order, then those of the labels.
  func diagnostics(of figure: Figure) -> [Diagnostic] {
    var seen = Set<Label>()
    let labels = figure.labels.filter { seen.insert($0).inserted }
    return ofValues(figure) + labels.flatMap(typesetter.diagnostics)
  }

  private func diagnostics(of canvas: Canvas) -> [Diagnostic] {
    let missing = canvas.shapes.count { $0.places.contains { Point($0) == nil } }
    var found: [Diagnostic] = missing > 0 ? [.undefinedPlace(count: missing)] : []
    if missing == canvas.shapes.count { found.append(.emptyCanvas()) }
    return found + outOfRange(canvas)
  }

  private func ofValues(_ figure: Figure) -> [Diagnostic] {
    switch figure {
    case .plot(let plot): return diagnostics(of: plot)
    case .diagram(let diagram): return diagnostics(of: diagram.content)
    case .pixels(let grid): return diagnostics(of: grid.values, "this picture")
    case .matrix(let matrix): return diagnostics(of: matrix.values, "this matrix")
    case .canvas(let canvas): return diagnostics(of: canvas)
    case .sweep(let sweep):
      if sweep.frames.isEmpty { return [.emptySweep()] }
      let isLong = sweep.frames.count > SweepScenes.most
      return (isLong ? [.tooManyFrames(sweep.frames.count, most: SweepScenes.most)] : [])
        + outOfRange(sweep)
        + sweep.frames.flatMap { ofValues($0.figure) }.withoutRepetitions
    case .sign: return []
    case .group(let group):
      if group.members.isEmpty { return [.emptyGroup()] }
      return diagnostics(of: group.arrangement) + group.members.flatMap { ofValues($0.figure) }
    }
  }

  private func diagnostics(of arrangement: FigureGroup.Arrangement) -> [Diagnostic] {
    if case .grid(let columns) = arrangement, columns < 1 { [.noColumns(columns)] } else { [] }
  }

  private func diagnostics(of content: Diagram.Content) -> [Diagnostic] {
    if content.isEmpty { return [.emptyDiagram()] }
    return switch content {
    case .unrolled(let network): diagnostics(of: [network])
    case .stacked(let stack): diagnostics(of: stack.layers)
    case .encoderDecoder(let pair): diagnostics(of: [pair.encoder, pair.decoder])
    case .bidirectional(let pair): diagnostics(of: [pair.forward, pair.backward])
    case .attention(let attention): diagnostics(of: attention)
    case .graph(let graph): diagnostics(of: graph)
    case .convolution(let grid): diagnostics(of: grid)
    case .pooling(let grid): diagnostics(of: grid)
    case .features(let features): diagnostics(of: features)
    default: []
    }
  }

  private func diagnostics(of networks: [UnrolledNetwork]) -> [Diagnostic] {
    let gradients = networks.flatMap(\.cells).flatMap { [$0.stateGradient, $0.outputGradient] }
      .compactMap(\.self)
    let undefined = gradients.count { $0.strength == nil }
    if undefined == 0 { return [] }
    return [.undefinedValues("the gradients", count: undefined, of: gradients.count)]
  }

  private func diagnostics(of attention: Attention) -> [Diagnostic] {
    let (rows, columns) = (attention.queries.count, attention.keys.count)
    var found: [Diagnostic] = []
    let odd = attention.weights.first { $0.count != columns }
    if attention.weights.count != rows || odd != nil {
      let width = odd?.count ?? columns
      found.append(
        .unequalWeights(attention.weights.count, width, queries: rows, keys: columns))
    }
    let weights = attention.weights.flatMap(\.self)
    let undefined = weights.count { $0 == nil }
    if undefined > 0 {
      found.append(.undefinedValues("the weights", count: undefined, of: weights.count))
    }
    return found
  }

  private func diagnostics(of plot: Plot) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var count = 0
    for mark in plot.marks { found += diagnostics(of: mark, &count) }
    found += outsideLogarithms(plot)
    let styles = PlotSeries.list(of: plot).map { $0.index + 1 }.max() ?? 0
    let regions = plot.marks.map { mark in
      if case .regions(let regions) = mark { regions.margins.count } else { 0 }
    }
    let most = max(styles, regions.max() ?? 0)
    if most > 6 { found.append(.tooManySeries(most)) }
    let isEmpty = PlotSeries.list(of: plot).allSatisfy(\.runs.isEmpty)
    if isEmpty, !plot.marks.contains(where: \.coversGround) { found.append(.emptyPlot()) }
    return found
  }

  private func diagnostics(of mark: PlotMark, _ count: inout Int) -> [Diagnostic] {
    switch mark {
    case .line(let line):
      count += 1
      return diagnostics(of: line.series, name(line.label, count), gapsAreFine: line.isFunction)
    case .points(let points):
      count += 1
      let name = name(points.label, count)
      return diagnostics(of: points.series, name, gapsAreFine: false)
        + unequal(name, points.series.x.count, points.classes?.count, "classes")
        + leftOut("points", points.classes?.count { $0 < 0 } ?? 0, of: points.classes?.count ?? 0)
    case .bars(let bars):
      count += 1
      let name = name(bars.label, count)
      guard let names = bars.names, names.count != bars.series.y.count else {
        return diagnostics(of: bars.series, name, gapsAreFine: false)
      }
      return unequal(name, bars.series.y.count, names.count, "names")
    case .area(let area):
      count += 1
      let name = name(area.label, count)
      return diagnostics(of: area.high, name, gapsAreFine: false)
        + unequal(name, area.high.y.count, area.low.y.count, "lower heights")
    case .histogram(let histogram):
      count += 1
      let (bad, all) = (histogram.leftOut, histogram.leftOut + histogram.counts.reduce(0, +))
      let name = name(histogram.label, count)
      return (bad > 0 ? [.undefinedValues(name, count: bad, of: all)] : [])
        + outOfRange(histogram)
    case .rule(let rule): return rule.value == nil ? [.undefinedRule()] : []
    case .annotation(let words): return words.x == nil || words.y == nil ? [.undefinedRule()] : []
    case .contours(let contours): return diagnostics(of: contours.values, "these contours")
    case .regions(let regions):
      return regions.margins.allSatisfy { $0.range == nil } ? [.emptyGrid("these regions")] : []
    case .heatmap(let map):
      return diagnostics(of: map.values, "this heatmap")
        + unequal("this heatmap", map.values.rows.count, map.rows.names?.count, "names of rows")
        + unequal(
          "this heatmap", map.values.columnCount, map.columns.names?.count, "names of columns")
        + leftOut("examples", map.leftOut, of: map.leftOut + Int(map.total))
    }
  }

  private func unequal(
    _ name: String, _ values: Int, _ count: Int?, _ what: String
  ) -> [Diagnostic] {
    guard let count, count != values else { return [] }
    return [.unequalParts(name, values: values, count, what)]
  }

  /// What is wrong with numbers in rows and columns.
  private func diagnostics(of values: ValueGrid, _ name: String) -> [Diagnostic] {
    let total = values.rows.reduce(0) { $0 + $1.count }
    let gaps = values.rows.reduce(0) { $0 + $1.count { $0 == nil } }
    if total == 0 { return [.emptyGrid(name)] }
    var found: [Diagnostic] = []
    if Set(values.rows.map(\.count)).count > 1 { found.append(.raggedRows(name)) }
    if gaps > 0 { found.append(.undefinedValues(name, count: gaps, of: total)) }
    return found
  }

  /// The values for which a logarithmic axis has no place.
  private func outsideLogarithms(_ plot: Plot) -> [Diagnostic] {
    let series = PlotSeries.list(of: plot)
    return [("horizontal", plot.xAxis, \Point.x), ("vertical", plot.yAxis, \Point.y)].compactMap {
      side, axis, place in
      guard axis.scale == .log else { return nil }
      let values = series.flatMap { $0.runs.flatMap { $0.map { $0[keyPath: place] } } }
      let count = values.count { $0 <= 0 }
      return count == 0 ? nil : .notPositive(side, count: count, of: values.count)
    }
  }

  private func diagnostics(
    of series: Series, _ name: String, gapsAreFine: Bool
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if series.x.count != series.y.count {
      found.append(.unequalColumns(name, x: series.x.count, y: series.y.count))
    }
    let gaps = zip(series.x, series.y).count { $0 == nil || $1 == nil }
    let total = min(series.x.count, series.y.count)
    if gaps > 0, !gapsAreFine || gaps == total {
      found.append(.undefinedValues(name, count: gaps, of: total))
    }
    return found
  }

  private func name(_ label: Label?, _ number: Int) -> String {
    label.map { "'\($0.text)'" } ?? "series \(number)"
  }
}

extension Diagram.Content {
  /// Whether there is no step, layer or input to draw.
  var isEmpty: Bool {
    switch self {
    case .unrolled(let network): network.steps.isEmpty
    case .stacked(let stack): stack.layers.allSatisfy(\.steps.isEmpty)
    case .encoderDecoder(let pair): pair.encoder.steps.isEmpty || pair.decoder.steps.isEmpty
    case .bidirectional(let pair): pair.forward.steps.isEmpty || pair.backward.steps.isEmpty
    case .attention(let attention): attention.queries.isEmpty || attention.keys.isEmpty
    case .rolled(let network): network.inputs.isEmpty
    case .direct(let function): function.inputs.isEmpty
    case .path(let path): path.stages.isEmpty
    case .graph(let graph): GraphTree(graph).nodeCount == 0
    case .units(let units): units.columns.allSatisfy { $0.count < 1 }
    case .volumes(let volumes): volumes.stages.isEmpty
    case .convolution(let grid): grid.input.isEmpty || grid.kernel.isEmpty
    case .pooling(let grid): grid.input.isEmpty
    case .receptiveField(let field): field.layers.isEmpty
    case .features(let features): features.columns.allSatisfy(\.maps.isEmpty)
    case .gates: false
    }
  }
}

extension CanvasShape {
  /// The places that it names.
  fileprivate var places: [CanvasPoint] {
    switch self {
    case .circle(let circle): [circle.center]
    case .rectangle(let rectangle): [rectangle.corner, rectangle.opposite]
    case .path(let path): path.points
    case .text(let text): [text.place]
    }
  }
}

extension [Diagnostic] {
  /// Each message once, in the order of the first ones.
  fileprivate var withoutRepetitions: [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }
  }
}

extension PlotMark {
  /// Whether it fills the plot without being a series.
  var coversGround: Bool {
    switch self {
    case .contours(let contours): contours.values.range != nil
    case .regions(let regions): regions.margins.contains { $0.range != nil }
    case .heatmap(let map): map.values.range != nil
    default: false
    }
  }
}
