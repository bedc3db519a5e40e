import Tensors

/// The step with a cell c of its own that gates protect (Hochreiter and Schmidhuber 1997; with the
/// forget gate of Gers, Schmidhuber and Cummins 2000). The memory is h and c, one after another.
///
///     i, f, o = σ(…)   g = tanh(…)    each of W_x x + W_h h + b with weights of its own
///     c_(t) = f ⊙ c + i ⊙ g           h_(t) = o ⊙ tanh(c_(t))
struct LSTMCell: RecurrentCell {
  /// Make i, f, o and g from x, and from h.
  var inputGates: Dense
  var stateGates: Tensor

  init(inputs: Int, state: Int, using generator: inout SeededGenerator) {
    inputGates = Dense(inputs: inputs, outputs: 4 * state, using: &generator)
    stateGates = .initialWeights([4 * state, state], using: &generator)
    // At first nothing is forgotten (Jozefowicz, Zaremba and Sutskever 2015).
    let biases = (0..<(4 * state)).map { $0 / max(state, 1) == 1 ? 1 : Float(0) }
    inputGates.bias = Tensor(biases)
  }

  private var size: Int { stateGates.shape[1] }

  var memorySize: Int { 2 * size }

  func tex(_ notation: Notation) -> String { #"\text{LSTM}"# }

  func callAsFunction(_ memory: Tensor, _ input: Tensor) -> Tensor {
    let sums = inputGates(input) + stateGates.applied(to: part(0, of: memory))
    let gates = sigmoid(sums.sliced(0..<(3 * size), axis: -1))
    let kept = part(1, of: gates) * part(1, of: memory)
    let cell = kept + part(0, of: gates) * tanh(part(3, of: sums))
    return concatenate([part(2, of: gates) * tanh(cell), cell], axis: -1)
  }

  func state(of memory: Tensor) -> Tensor { part(0, of: memory) }

  private func part(_ index: Int, of tensor: Tensor) -> Tensor {
    tensor.sliced((index * size)..<((index + 1) * size), axis: -1)
  }

  var parameters: [Tensor] {
    get { inputGates.parameters + [stateGates] }
    set {
      inputGates.parameters = Array(newValue[0...1])
      stateGates = newValue[2]
    }
  }
}
