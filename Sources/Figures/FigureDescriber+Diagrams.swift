import FigureModel

extension FigureDescriber {
  static func title(of content: Diagram.Content) -> String {
    switch content {
    case .unrolled(let network): "\(network.name) unrolled over \(span(of: network.steps))"
    case .rolled(let network): "Recurrent cell \(words(network.name)) with a loop"
    case .direct(let function): "\(words(function.name)) of all inputs at once"
    case .path(let path): "Path through a network: \(list(path.layers.map(\.name)))"
    case .graph(let graph): title(of: graph)
    case .units, .volumes, .convolution, .pooling, .receptiveField, .features, .gates:
      layersTitle(of: content)
    }
  }

  static func description(of content: Diagram.Content) -> String {
    if content.isEmpty { return "Nothing is shown." }
    return switch content {
    case .unrolled(let network): description(of: network)
    case .rolled(let network): description(of: network)
    case .direct(let function):
      "The inputs \(list(function.inputs)) enter \(words(function.name)) together;"
        + " it gives \(words(function.output))."
    case .path(let path): description(of: path)
    case .graph(let graph): description(of: graph)
    case .units, .volumes, .convolution, .pooling, .receptiveField, .features, .gates:
      layersDescription(of: content)
    }
  }

  private static func span(of steps: [UnrolledNetwork.Step]) -> String {
    let cells = steps.count { if case .cell = $0 { true } else { false } }
    let dots = cells < steps.count ? ", with others left out" : ""
    return "\(cells) \(cells == 1 ? "step" : "steps")\(dots)"
  }

  private static func description(of network: UnrolledNetwork) -> String {
    var sentences: [String] = []
    if let state = network.initialState {
      sentences.append("The state starts as \(words(state)).")
    }
    let steps = Elision.shortened(network.steps)
    for (index, step) in steps.enumerated() {
      let number = index == steps.count - 1 ? network.steps.count : index + 1
      switch step {
      case .ellipsis: sentences.append("Steps are left out.")
      case .cell(let cell): sentences.append(sentence(for: cell, step: number))
      }
    }
    return sentences.joined(separator: " ")
  }

  private static func sentence(for cell: UnrolledNetwork.Cell, step: Int) -> String {
    let input = cell.input.map { "takes \(words($0))" }
    let output = cell.output.map { "gives \(words($0))" }
    let state = cell.state.map { "hands on the state \(words($0))" }
    let clauses = [input, output, state].compactMap(\.self)
    guard let last = clauses.last else { return "Step \(step)." }
    let head = clauses.dropLast().joined(separator: ", ")
    return "Step \(step) \(head.isEmpty ? "" : head + " and ")\(last)."
  }

  private static func description(of network: RolledNetwork) -> String {
    let inputs = network.inputs.isEmpty ? "" : "One after another \(list(network.inputs)) enter. "
    let output = network.output.map { " \(words($0)) leaves it." } ?? ""
    return inputs + "The cell \(words(network.name)) hands its state \(words(network.state))"
      + " back to itself.\(output)"
  }

  private static func description(of path: LayerPath) -> String {
    path.stages.map { stage in
      guard case .layer(let layer) = stage else { return "Layers are left out." }
      let name = list([layer.name] + [layer.subtitle].compactMap(\.self))
      let content = layer.content.isEmpty ? "" : ": \(list(layer.content))"
      let output = layer.output.map { "; \($0 == layer.content.first ? "it" : words($0)) leaves" }
      return "\(name)\(content)\(output ?? "")."
    }.joined(separator: " ")
  }
}
