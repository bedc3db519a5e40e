import FigureModel
import Models
import Tensors

extension RNN {
  /// What stands at the edges of a diagram of a network that has run.
  public enum EdgeContent: Sendable {
    /// The symbols: x_(1), h_(1), ….
    case symbols
    /// The numbers that the network took in and computed.
    case values
  }

  /// Which outputs a diagram shows, of a network that has a head.
  public enum ShownOutputs: Sendable {
    /// One at every element.
    case all
    /// The one after the whole sequence: many to one.
    case last

    func includes(_ index: Int, of last: Int?) -> Bool { self == .all || index == last }
  }

  /// What a cell takes in.
  public enum Feeding: Sendable {
    /// The sequence.
    case inputs
    /// The first element only: one to many.
    case firstInput
    /// After the first, what the cell before put out, ŷ: as a trained network writes a sequence.
    case freeRunning
    /// After the first, what the cell before should have put out, y: as it learns to.
    case teacherForcing

    var feedback: UnrolledNetwork.Feedback? {
      switch self {
      case .inputs, .firstInput: nil
      case .freeRunning: .output
      case .teacherForcing: .target
      }
    }
  }

  /// The network over elements whose positions are named, as `["t-1", "t", "…", "T"]`.
  ///
  /// `"…"` stands for positions that are left out. What is fed back is drawn as an edge from where
  /// it comes from.
  ///
  /// - Parameters:
  ///   - classifier: Units that the last state goes into, instead of outputs.
  ///   - signal: What is shown of how the network learns.
  public func unrolled(
    at positions: [String], outputs: ShownOutputs = .all, feeding: Feeding = .inputs,
    classifier: UnitColumn? = nil, showing signal: LearningSignal = .none
  ) -> UnrolledNetwork {
    let last = positions.lastIndex { $0 != Label.ellipsis.text }
    let steps = positions.enumerated().map { index, position -> UnrolledNetwork.Step in
      guard position != Label.ellipsis.text else { return .ellipsis }
      var cell = drawn(
        symbol(notation.input, at: position), at: position,
        isOutputShown: classifier == nil && outputs.includes(index, of: last))
      if feeding == .freeRunning || feeding == .teacherForcing {
        cell.output = symbol(notation.prediction, at: position)
      }
      if feeding == .teacherForcing { cell.target = symbol(notation.output, at: position) }
      if index > 0 {
        cell.input = fed(feeding, at: position, after: positions[index - 1])
        cell.feedback = feeding.feedback
      }
      return .cell(learning(cell, signal, at: position, isLast: index == last))
    }
    return UnrolledNetwork(steps: steps, classifier: classifier)
  }

  /// The network over words, the first at position 1.
  ///
  /// - Parameter classifier: Units that the last state goes into, instead of outputs.
  public func unrolled(
    over words: [String], outputs: ShownOutputs = .all, classifier: UnitColumn? = nil
  ) -> UnrolledNetwork {
    let steps = words.enumerated().map { index, word -> UnrolledNetwork.Step in
      let isOutputShown = classifier == nil && outputs.includes(index, of: words.count - 1)
      return .cell(drawn(.words(word), at: "\(index + 1)", isOutputShown: isOutputShown))
    }
    return UnrolledNetwork(
      initialState: symbol(notation.state, at: "0"), steps: steps, classifier: classifier)
  }

  /// The network as it runs over these inputs, with the numbers that it computes on the way.
  ///
  /// - Parameter classifier: Units that the last state goes into, instead of outputs. If there is
  ///   one for each output of the network, they are filled by the softmax of the last output.
  public func unrolled(
    over inputs: [Tensor], showing content: EdgeContent = .values, outputs: ShownOutputs = .all,
    classifier: UnitColumn? = nil
  ) -> UnrolledNetwork {
    var network = unrolled(
      at: inputs.indices.map { "\($0 + 1)" }, outputs: outputs, classifier: classifier)
    let states = states(of: inputs)
    if let last = states.last { network.classifier = filled(classifier, at: last) }
    network.initialState = symbol(notation.state, at: "0")
    guard content == .values else { return network }
    network.initialState = .math(initialState.tex)
    network.steps = inputs.indices.map { index -> UnrolledNetwork.Step in
      let isOutputShown = classifier == nil && outputs.includes(index, of: inputs.count - 1)
      return .cell(
        UnrolledNetwork.Cell(
          input: .math(inputs[index].tex),
          output: isOutputShown ? head.map { .math($0(states[index]).tex) } : nil,
          state: .math(states[index].tex), name: stepLabel))
    }
    return network
  }

  /// The network as one cell with a loop, at the moment when x_(t) enters.
  public var rolled: RolledNetwork {
    rolled(over: [
      symbol(notation.input, at: "1"), symbol(notation.input, at: "2"), .ellipsis,
      symbol(notation.input, at: "t"),
    ])
  }

  /// The network as one cell with a loop, and a queue of words before it.
  ///
  /// - Parameter classifier: Units that the last state goes into; the output gives way to them.
  public func rolled(over words: [String], classifier: UnitColumn? = nil) -> RolledNetwork {
    var network = rolled(over: words.map(Label.words))
    network.finalState = network.state
    network.classifier = classifier
    if classifier != nil { network.output = nil }
    return network
  }
}

extension RNN {
  /// What enters a cell that is not the first one.
  private func fed(_ feeding: Feeding, at position: String, after last: String) -> Label? {
    let isGap = last == Label.ellipsis.text
    let last = isGap ? Self.position(before: position) : last
    return switch feeding {
    case .inputs: symbol(notation.input, at: position)
    case .firstInput: nil
    case .freeRunning: symbol(notation.prediction, at: last)
    case .teacherForcing: symbol(notation.output, at: last)
    }
  }

  /// The name of the position before one: 3 before 4, T-1 before T, t before t+1.
  private static func position(before position: String) -> String {
    if let number = Int(position), number > Int.min { return "\(number - 1)" }
    let sign = position.lastIndex { $0 == "-" || $0 == "+" }
    guard let sign, let shift = Int(position[sign...]), shift > Int.min else {
      return position + "-1"
    }
    let earlier = shift - 1
    let suffix = earlier == 0 ? "" : earlier > 0 ? "+\(earlier)" : "\(earlier)"
    return position[..<sign] + suffix
  }

  /// A cell with what is shown of how the network learns.
  private func learning(
    _ cell: UnrolledNetwork.Cell, _ signal: LearningSignal, at position: String, isLast: Bool
  ) -> UnrolledNetwork.Cell {
    cell.learning(
      signal, loss: symbol(notation.loss, at: position),
      target: symbol(notation.output, at: position), isLast: isLast)
  }

  /// A classifier with how likely the network finds each of its classes in a state.
  private func filled(_ classifier: UnitColumn?, at state: Tensor) -> UnitColumn? {
    guard var units = classifier, let scores = head?(state), scores.count > 1,
      scores.count == units.units.count
    else { return classifier }
    units.activations = softmax(scores).values.map { Double($0) }
    return units
  }

  private func rolled(over inputs: [Label]) -> RolledNetwork {
    RolledNetwork(
      name: stepLabel, inputs: inputs, state: symbol(notation.state, at: "t"),
      output: head.map { _ in symbol(notation.prediction, at: "t") })
  }

  private func drawn(
    _ input: Label, at position: String, isOutputShown: Bool
  ) -> UnrolledNetwork.Cell {
    let isOutputShown = isOutputShown && head != nil
    return UnrolledNetwork.Cell(
      input: input, output: isOutputShown ? symbol(notation.prediction, at: position) : nil,
      state: symbol(notation.state, at: position), name: stepLabel)
  }

  private func symbol(_ symbol: String, at position: String) -> Label {
    .math(notation.symbol(symbol, at: position))
  }

  /// What stands in a cell.
  var stepLabel: Label { .math(stepTeX) }
}
