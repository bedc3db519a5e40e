import FigureModel

extension FigureDescriber {
  static func title(of content: Diagram.Content) -> String {
    switch content {
    case .unrolled(let network): "\(network.name) unrolled over \(span(of: network.steps))"
    case .stacked(let stack): title(of: stack)
    case .encoderDecoder(let pair):
      "\(pair.encoder.name) over \(span(of: pair.encoder.steps)) and \(pair.decoder.name) over"
        + " \(span(of: pair.decoder.steps))"
    case .bidirectional(let pair):
      "\(pair.forward.name) and \(pair.backward.name) over \(span(of: pair.forward.steps))"
    case .attention(let attention):
      "Attention of \(attention.queries.count) queries to \(attention.keys.count) keys"
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
    case .stacked(let stack): description(of: stack)
    case .encoderDecoder(let pair): description(of: pair)
    case .bidirectional(let pair): description(of: pair)
    case .attention(let attention): description(of: attention)
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

  private static func description(of network: RolledNetwork) -> String {
    let inputs = network.inputs.isEmpty ? "" : "One after another \(list(network.inputs)) enter. "
    let output = network.output.map { " \(words($0)) leaves it." } ?? ""
    let state = network.finalState.map { " The state \(words($0)) leaves it." } ?? ""
    return inputs + "The cell \(words(network.name)) hands its state \(words(network.state))"
      + " back to itself.\(output)\(state)\(sentence(for: network.classifier))"
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
