import Tensors

/// The gated step of Cho et al. (2014): a gate z says how much of the state stays, a gate r how
/// much of it the candidate for the rest sees.
///
///     z = σ(W_xz x + W_hz h + b_z)        r = σ(W_xr x + W_hr h + b_r)
///     h_(t) = z ⊙ h + (1 - z) ⊙ tanh(W_xn x + W_hn (r ⊙ h) + b_n)      with h = h_(t-1)
struct GRUCell: RecurrentCell {
  /// Make z and r from x, and from h.
  var inputGates: Dense
  var stateGates: Tensor
  /// Make the candidate from x, and from r ⊙ h.
  var inputCandidate: Dense
  var stateCandidate: Tensor

  init(inputs: Int, state: Int, using generator: inout SeededGenerator) {
    inputGates = Dense(inputs: inputs, outputs: 2 * state, using: &generator)
    stateGates = .initialWeights([2 * state, state], using: &generator)
    inputCandidate = Dense(inputs: inputs, outputs: state, using: &generator)
    stateCandidate = .initialWeights([state, state], using: &generator)
  }

  var memorySize: Int { stateCandidate.shape[0] }

  func tex(_ notation: Notation) -> String { #"\text{GRU}"# }

  func callAsFunction(_ memory: Tensor, _ input: Tensor) -> Tensor {
    let gates = sigmoid(inputGates(input) + stateGates.applied(to: memory))
    let kept = gates.sliced(0..<memorySize, axis: -1)
    let seen = gates.sliced(memorySize..<(2 * memorySize), axis: -1)
    let candidate = tanh(inputCandidate(input) + stateCandidate.applied(to: seen * memory))
    return kept * memory + (1 - kept) * candidate
  }

  var parameters: [Tensor] {
    get { inputGates.parameters + [stateGates] + inputCandidate.parameters + [stateCandidate] }
    set {
      inputGates.parameters = Array(newValue[0...1])
      stateGates = newValue[2]
      inputCandidate.parameters = Array(newValue[3...4])
      stateCandidate = newValue[5]
    }
  }
}
