import FigureModel
import SourceText

/// Finds the mistakes in a figure's values; the figure is drawn all the same.
struct FigureChecker {
  private let typesetter: LabelTypesetter

  init(_ typesetter: LabelTypesetter) { self.typesetter = typesetter }

  /// The mistakes: those of the values in their order, then those of the labels.
  func diagnostics(of figure: Figure) -> [Diagnostic] {
    let ofValues =
      switch figure {
      case .plot(let plot): diagnostics(of: plot)
      case .diagram(let diagram): diagnostics(of: diagram.content)
      }
    var seen = Set<Label>()
    let labels = figure.labels.filter { seen.insert($0).inserted }
    return ofValues + labels.flatMap(typesetter.diagnostics)
  }

  private func diagnostics(of content: Diagram.Content) -> [Diagnostic] {
    if content.isEmpty { return [.emptyDiagram()] }
    switch content {
    case .graph(let graph): return diagnostics(of: graph)
    case .convolution(let grid): return diagnostics(of: grid)
    case .pooling(let grid): return diagnostics(of: grid)
    case .features(let features): return diagnostics(of: features)
    default: return []
    }
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
