import Tensors

/// A recurrent network as a layer: over sequences `[examples, length, inputs]` it makes all states,
/// `[examples, length, state]`, or the last one, `[examples, state]`.
public struct Recurrent: Layer {
  /// What leaves the layer.
  public enum Outputs: Sendable { case all, last }

  /// The network, once it has weights.
  public var rnn: RNN
  /// What leaves the layer.
  public let outputs: Outputs
  private let kind: RNN.Kind

  /// A layer that gets its weights from the network around it.
  public init(_ state: Int, cell: RNN.Kind = .elman, outputs: Outputs = .all) {
    rnn = RNN(inputs: 0, state: state, cell: cell)
    (kind, self.outputs) = (cell, outputs)
  }

  /// The states over each sequence.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    require(input.rank == 3, "Recurrent: takes [examples, length, inputs], not \(input.shape)")
    let steps = input.transposed(to: [1, 0, 2])
    let states = rnn.states(of: (0..<steps.shape[0]).map { steps[$0] })
    return switch outputs {
    case .all: stack(states).transposed(to: [1, 0, 2])
    case .last: states.last ?? rnn.initialState
    }
  }

  /// Those of the network.
  public var parameters: [Tensor] {
    get { rnn.parameters }
    set { rnn.parameters = newValue }
  }

  /// Makes the weights for examples of shape `[length, inputs]`.
  public mutating func prepare(
    for shape: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    require(shape.count == 2, "Recurrent: takes [length, inputs], not \(shape)")
    if rnn.inputs != shape[1] {
      rnn = RNN(
        inputs: shape[1], state: rnn.stateSize, cell: kind, seed: Int(generator.next() >> 1))
    }
    return outputs == .all ? [shape[0], rnn.stateSize] : [rnn.stateSize]
  }
}
