import Tensors

/// The step h_(t) = φ(W_xh x_(t) + W_hh h_(t-1) + b_h) (Elman 1990).
struct ElmanCell: RecurrentCell {
  /// W_xh, of shape `[state, inputs]`.
  var inputWeights: Tensor
  /// W_hh, of shape `[state, state]`.
  var stateWeights: Tensor
  /// b_h, of shape `[state]`.
  var bias: Tensor
  let activation: Activation

  init(inputs: Int, state: Int, activation: Activation, using generator: inout SeededGenerator) {
    inputWeights = .initialWeights([state, inputs], using: &generator)
    stateWeights = .initialWeights([state, state], using: &generator)
    bias = Tensor(repeating: 0, shape: [state])
    self.activation = activation
  }

  var memorySize: Int { stateWeights.shape[0] }

  func tex(_ notation: Notation) -> String { notation.recurrentActivation }

  func callAsFunction(_ state: Tensor, _ input: Tensor) -> Tensor {
    activation(inputWeights.applied(to: input) + stateWeights.applied(to: state) + bias)
  }

  var parameters: [Tensor] {
    get { [inputWeights, stateWeights, bias] }
    set { (inputWeights, stateWeights, bias) = (newValue[0], newValue[1], newValue[2]) }
  }
}
