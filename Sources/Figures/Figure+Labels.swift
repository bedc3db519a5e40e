import FigureModel

extension Figure {
  /// Every label of the figure, in the order of its parts.
  var labels: [Label] {
    switch self {
    case .plot(let plot): plot.labels
    case .diagram(let diagram): diagram.content.labels
    }
  }
}

extension Plot {
  fileprivate var labels: [Label] {
    let ofMarks = marks.map { mark in
      switch mark {
      case .line(let line): line.label
      case .points(let points): points.label
      case .rule(let rule): rule.label
      }
    }
    return ([xAxis.label, yAxis.label] + ofMarks).compactMap(\.self)
  }
}

extension Diagram.Content {
  fileprivate var labels: [Label] {
    switch self {
    case .unrolled(let network):
      [network.initialState].compactMap(\.self) + network.steps.flatMap(labels)
    case .rolled(let network):
      network.inputs + [network.name, network.state, network.output].compactMap(\.self)
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

  private func labels(of step: UnrolledNetwork.Step) -> [Label] {
    guard case .cell(let cell) = step else { return [] }
    return [cell.input, cell.name, cell.output, cell.state].compactMap(\.self)
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
    case .bracket(let bracket): [bracket.label]
    }
  }
}
