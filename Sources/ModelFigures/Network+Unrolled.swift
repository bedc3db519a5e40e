import FigureModel
import Models
import Tensors

extension Network {
  /// The recurrent layers of the network above each other, over elements whose positions are named,
  /// as `["1", "2", "…", "T"]`.
  ///
  /// - Parameter outputs: Where an output is shown, if layers follow the recurrent ones.
  public func unrolled(
    at positions: [String], outputs: RNN.ShownOutputs = .all
  ) -> UnrolledStack {
    unrolled(positions, outputs) { .math(notation.symbol(notation.input, at: $0)) }
  }

  /// The recurrent layers of the network above each other, over words.
  public func unrolled(over words: [String], outputs: RNN.ShownOutputs = .all) -> UnrolledStack {
    unrolled(words.indices.map { "\($0 + 1)" }, outputs) { .words(words[(Int($0) ?? 1) - 1]) }
  }

  private func unrolled(
    _ positions: [String], _ outputs: RNN.ShownOutputs, input: (String) -> Label
  ) -> UnrolledStack {
    let recurrent = layers.compactMap { ($0 as? Recurrent)?.rnn }
    require(!recurrent.isEmpty, "unrolled: the network has no Recurrent layer")
    let hasHead = !(layers[layers.count - 1] is Recurrent)
    let last = positions.lastIndex { $0 != Label.ellipsis.text }
    return UnrolledStack(
      layers: recurrent.enumerated().map { layer, rnn in
        let steps = positions.enumerated().map { index, position -> UnrolledNetwork.Step in
          guard position != Label.ellipsis.text else { return .ellipsis }
          let isTop = layer == recurrent.count - 1
          let state = notation.symbol(notation.state, at: "\(layer + 1), \(position)")
          let output = notation.symbol(notation.prediction, at: position)
          let isOutputShown = isTop && hasHead && outputs.includes(index, of: last)
          return .cell(
            UnrolledNetwork.Cell(
              input: layer == 0 ? input(position) : nil,
              output: isOutputShown ? .math(output) : nil, state: .math(state),
              name: rnn.stepLabel))
        }
        return UnrolledNetwork(name: "Layer \(layer + 1)", steps: steps)
      })
  }
}
