import FigureModel

extension FigureDescriber {
  static func title(of stack: UnrolledStack) -> String {
    let names = stack.layers.map(\.name).filter { !$0.isEmpty }.joined(separator: ", ")
    let layers = "\(stack.layers.count) recurrent layers" + (names.isEmpty ? "" : " (\(names))")
    return layers + " over \(span(of: stack.layers.first?.steps ?? []))"
  }

  static func span(of steps: [UnrolledNetwork.Step]) -> String {
    let cells = steps.count { if case .cell = $0 { true } else { false } }
    let dots = cells < steps.count ? ", with others left out" : ""
    return "\(cells) \(cells == 1 ? "step" : "steps")\(dots)"
  }

  static func description(of network: UnrolledNetwork) -> String {
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
    if let weights = network.sharedWeights {
      sentences.append("All cells share the weights \(words(weights)).")
    }
    sentences += gradients(of: network)
    return sentences.joined(separator: " ") + sentence(for: network.classifier)
  }

  static func description(of stack: UnrolledStack) -> String {
    stack.layers.enumerated().map { index, layer in
      let name = layer.name.isEmpty ? "" : " (\(layer.name))"
      return "Layer \(index + 1)\(name): \(description(of: layer))"
    }.joined(separator: " ")
  }

  static func description(of pair: EncoderDecoderDiagram) -> String {
    "\(pair.encoder.name): \(description(of: pair.encoder)) The last state of \(pair.encoder.name)"
      + " is where \(pair.decoder.name) starts. \(pair.decoder.name): \(description(of: pair.decoder))"
  }

  static func description(of pair: BidirectionalDiagram) -> String {
    "\(pair.forward.name) reads from the beginning: \(description(of: pair.forward))"
      + " \(pair.backward.name) reads the same from the end: \(description(of: pair.backward))"
  }

  static func description(of attention: Attention) -> String {
    zip(attention.queries, attention.weights).prefix(36).map { query, row in
      let known = zip(attention.keys, row).compactMap { key, weight in weight.map { (key, $0) } }
      guard let most = known.max(by: { $0.1 < $1.1 }) else {
        return "\(words(query)) has no weights."
      }
      let weight = NumberText.significant(most.1)
      return "\(words(query)) looks most at \(words(most.0)), with weight \(weight)."
    }.joined(separator: " ")
  }

  static func sentence(for classifier: UnitColumn?) -> String {
    guard let classifier else { return "" }
    let output = classifier.output.map { "; \(words($0)) leaves it" } ?? ""
    return " The last state goes into \(classifier.name), with the units"
      + " \(list(classifier.units))\(output)."
  }
}

extension FigureDescriber {
  private static func sentence(for cell: UnrolledNetwork.Cell, step: Int) -> String {
    let word = cell.word.map { ", \(words($0))" } ?? ""
    let state = cell.state.map { "hands on the state \(words($0))" }
    let clauses = [
      taking(cell), cell.output.map { "gives \(words($0))\(word)" }, comparison(in: cell), state,
    ].compactMap(\.self)
    guard let last = clauses.last else { return "Step \(step)." }
    let head = clauses.dropLast().joined(separator: ", ")
    return "Step \(step) \(head.isEmpty ? "" : head + " and ")\(last)."
  }

  private static func taking(_ cell: UnrolledNetwork.Cell) -> String? {
    let source = cell.feedback.map { $0 == .output ? "the last output" : "the last target" }
    let parts = [cell.input.map(words), source].compactMap(\.self)
    return parts.isEmpty ? nil : "takes \(parts.joined(separator: ", "))"
  }

  private static func comparison(in cell: UnrolledNetwork.Cell) -> String? {
    switch (cell.loss, cell.target) {
    case (let loss?, let target?): "is compared with \(words(target)) by \(words(loss))"
    case (let loss?, nil): "is judged by \(words(loss))"
    case (nil, let target?): "should have given \(words(target))"
    case (nil, nil): nil
    }
  }

  private static func gradients(of network: UnrolledNetwork) -> [String] {
    let known = network.steps.enumerated().compactMap { index, step -> (Int, Double)? in
      guard case .cell(let cell) = step else { return nil }
      return cell.stateGradient?.strength.map { (index + 1, abs($0)) }
    }
    guard let most = known.max(by: { $0.1 < $1.1 }), let least = known.min(by: { $0.1 < $1.1 })
    else { return [] }
    if most.1 == least.1 { return ["Gradients go back along the states."] }
    return [
      "Gradients go back along the states, strongest into step \(most.0), weakest into step"
        + " \(least.0)."
    ]
  }
}

extension UnrolledNetwork {
  /// The cells without the gaps between them.
  var cells: [Cell] { steps.compactMap { if case .cell(let cell) = $0 { cell } else { nil } } }
}
