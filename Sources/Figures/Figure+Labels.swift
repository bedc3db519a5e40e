import FigureModel

extension Figure {
  /// Every label of the figure, in the order of its parts.
  var labels: [Label] {
    switch self {
    case .plot(let plot): plot.labels
    case .diagram(let diagram): diagram.content.labels
    case .canvas(let canvas): canvas.labels
    case .sweep(let sweep): [sweep.name] + sweep.frames.flatMap { [$0.value] + $0.figure.labels }
    case .pixels(let grid): [grid.caption].compactMap(\.self)
    case .matrix: []
    case .sign(let sign): [sign.label]
    case .group(let group):
      group.members.flatMap { [$0.heading, $0.caption].compactMap(\.self) + $0.figure.labels }
    }
  }
}

extension Plot {
  fileprivate var labels: [Label] {
    [xAxis.label, yAxis.label].compactMap(\.self) + marks.flatMap(\.labels)
  }
}

extension PlotMark {
  fileprivate var labels: [Label] {
    switch self {
    case .line(let line): [line.label].compactMap(\.self)
    case .points(let points): [points.label].compactMap(\.self) + points.classNames
    case .rule(let rule): [rule.label].compactMap(\.self)
    case .bars(let bars): [bars.label].compactMap(\.self) + (bars.names ?? [])
    case .histogram(let histogram): [histogram.label].compactMap(\.self)
    case .area(let area): [area.label].compactMap(\.self)
    case .annotation(let annotation): [annotation.text]
    case .contours, .regions: []
    case .heatmap(let map): (map.rows.names ?? []) + (map.columns.names ?? [])
    }
  }
}

extension Canvas {
  /// The words and formulas, in order.
  var labels: [Label] {
    shapes.compactMap { if case .text(let text) = $0 { text.label } else { nil } }
  }
}

extension Diagram.Content {
  fileprivate var labels: [Label] {
    switch self {
    case .unrolled(let network): labels(of: network)
    case .stacked(let stack): stack.layers.flatMap(labels)
    case .encoderDecoder(let pair): labels(of: pair.encoder) + labels(of: pair.decoder)
    case .bidirectional(let pair): labels(of: pair.forward) + labels(of: pair.backward)
    case .attention(let attention): attention.queries + attention.keys
    case .rolled(let network):
      network.inputs
        + [network.name, network.state, network.output, network.finalState].compactMap(\.self)
        + labels(of: network.classifier)
    case .direct(let function): function.inputs + [function.name, function.output]
    case .path(let path): path.stages.flatMap(labels)
    case .graph(let graph): graph.parts.flatMap(\.labels)
    case .units(let units):
      units.columns.flatMap { [$0.name] + [$0.detail].compactMap(\.self) + $0.labels }
    case .volumes(let volumes):
      volumes.stages.flatMap { [$0.name] + [$0.detail].compactMap(\.self) }
    case .convolution, .pooling: []
    case .receptiveField(let field): field.layers.map(\.name)
    case .features(let features):
      features.columns.flatMap { [$0.name] + $0.maps.compactMap(\.caption) }
    case .gates(let cell): cell.labels
    }
  }

  private func labels(of network: UnrolledNetwork) -> [Label] {
    [network.initialState].compactMap(\.self) + network.steps.flatMap(labels)
      + [network.sharedWeights].compactMap(\.self) + labels(of: network.classifier)
  }

  private func labels(of step: UnrolledNetwork.Step) -> [Label] {
    guard case .cell(let cell) = step else { return [] }
    let labels = [
      cell.input, cell.name, cell.output, cell.word, cell.loss, cell.target, cell.state,
      cell.outputGradient?.label, cell.stateGradient?.label,
    ]
    return labels.compactMap(\.self)
  }

  private func labels(of column: UnitColumn?) -> [Label] {
    guard let column else { return [] }
    return column.units + [column.output].compactMap(\.self)
  }

  private func labels(of stage: LayerPath.Stage) -> [Label] {
    guard case .layer(let layer) = stage else { return [] }
    return [layer.input, layer.name, layer.subtitle, layer.output].compactMap(\.self)
      + layer.content
  }
}

extension GraphPart {
  fileprivate var labels: [Label] {
    switch self {
    case .node(let node): [node.label, node.detail].compactMap(\.self)
    case .edge(let edge): [edge.label].compactMap(\.self)
    case .container(let container): [container.caption] + container.parts.flatMap(\.labels)
    case .lane(let lane): [lane.caption] + lane.parts.flatMap(\.labels)
    case .bracket(let bracket): [bracket.label]
    }
  }
}
