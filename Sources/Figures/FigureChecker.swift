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
    return switch content {
    case .unrolled(let network): diagnostics(of: [network])
    case .stacked(let stack): diagnostics(of: stack.layers)
    case .encoderDecoder(let pair): diagnostics(of: [pair.encoder, pair.decoder])
    case .attention(let attention): diagnostics(of: attention)
    case .rolled, .direct, .path: []
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
    if attention.weights.count != rows {
      found.append(.unequalWeights("rows", attention.weights.count, for: rows, "queries"))
    }
    if let row = attention.weights.first(where: { $0.count != columns }) {
      found.append(.unequalWeights("columns", row.count, for: columns, "keys"))
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
    case .stacked(let stack): stack.layers.allSatisfy(\.steps.isEmpty)
    case .encoderDecoder(let pair): pair.encoder.steps.isEmpty || pair.decoder.steps.isEmpty
    case .attention(let attention): attention.queries.isEmpty || attention.keys.isEmpty
    case .rolled(let network): network.inputs.isEmpty
    case .direct(let function): function.inputs.isEmpty
    case .path(let path): path.stages.isEmpty
    }
  }
}
