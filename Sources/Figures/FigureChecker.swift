import FigureModel
import SourceText

/// Finds the mistakes in a figure's values; the figure is drawn all the same.
struct FigureChecker {
  private let typesetter: LabelTypesetter

  init(_ typesetter: LabelTypesetter) { self.typesetter = typesetter }

  /// The mistakes: those of the values in their order, then those of the labels.
  func diagnostics(of figure: Figure) -> [Diagnostic] {
    var seen = Set<Label>()
    let labels = figure.labels.filter { seen.insert($0).inserted }
    return values(of: figure) + labels.flatMap(typesetter.diagnostics)
  }

  private func values(of figure: Figure) -> [Diagnostic] {
    switch figure {
    case .plot(let plot): diagnostics(of: plot)
    case .diagram(let diagram): diagram.content.isEmpty ? [Diagnostic.emptyDiagram()] : []
    case .canvas(let canvas): diagnostics(of: canvas)
    case .sweep(let sweep):
      sweep.frames.isEmpty
        ? [.emptySweep()] : sweep.frames.flatMap { values(of: $0.figure) }.withoutRepetitions
    }
  }

  private func diagnostics(of canvas: Canvas) -> [Diagnostic] {
    let missing = canvas.shapes.count { $0.places.contains { Point($0) == nil } }
    var found: [Diagnostic] = missing > 0 ? [.undefinedPlace(count: missing)] : []
    if missing == canvas.shapes.count { found.append(.emptyCanvas()) }
    return found
  }

  private func diagnostics(of plot: Plot) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var count = 0
    for mark in plot.marks {
      switch mark {
      case .line(let line):
        count += 1
        let name = self.name(line.label, count)
        found += diagnostics(of: line.series, name, gapsAreFine: line.isFunction)
      case .points(let points):
        count += 1
        found += diagnostics(of: points.series, name(points.label, count), gapsAreFine: false)
      case .rule(let rule): if rule.value == nil { found.append(.undefinedRule()) }
      }
    }
    if count > 6 { found.append(.tooManySeries(count)) }
    if PlotSeries.list(of: plot).allSatisfy(\.runs.isEmpty) { found.append(.emptyPlot()) }
    return found
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
    case .rolled(let network): network.inputs.isEmpty
    case .direct(let function): function.inputs.isEmpty
    case .path(let path): path.stages.isEmpty
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
