import Tensors

/// A recurrent network: one step, taken again for every element of a sequence, which hands on a
/// state of fixed size (Elman 1990).
///
///     h_(t) = φ(W_xh x_(t) + W_hh h_(t-1) + b_h)      with h_(0) = 0
///     y_(t) = W_hy h_(t) + b_y                         if it has a head
///
/// The step may also be any function of yours: `RNN(state: 1) { h, x in h + x }` sums.
/// Elements are vectors of shape `[inputs]`, batches `[examples, inputs]`, or plain numbers.
public struct RNN {
  /// Makes the next state from the last one and an input.
  public typealias Step = (_ state: Tensor, _ input: Tensor) -> Tensor

  /// The number of units in the state.
  public let stateSize: Int
  /// The layer that makes y_(t) from h_(t), if there is one.
  public var head: Dense?
  /// How the symbols are written in its figures.
  public var notation = Notation()
  var cell: Cell

  /// What the step is.
  enum Cell {
    case elman(ElmanCell)
    case function(Step)
  }

  /// A network with a step of your own.
  public init(state: Int, step: @escaping Step) {
    (stateSize, cell) = (state, .function(step))
  }

  /// A network with weights drawn from a seed; `outputs` gives it a head.
  public init(
    inputs: Int, state: Int, outputs: Int? = nil, activation: Activation = .tanh, seed: Int = 1
  ) {
    stateSize = state
    var generator = SeededGenerator(seed: seed)
    cell = .elman(
      ElmanCell(inputs: inputs, state: state, activation: activation, using: &generator))
    head = outputs.map { Dense(inputs: state, outputs: $0, seed: Int(generator.next() >> 1)) }
  }
}

extension RNN {
  /// The states h_(1), …, h_(T) over a sequence; the first follows from h_(0) = 0.
  public func states(of inputs: [Tensor]) -> [Tensor] {
    var state = initialState
    return inputs.map { input in
      state = step(from: state, over: input)
      return state
    }
  }

  /// The outputs y_(1), …, y_(T) over a sequence: what the head makes of each state, or, without
  /// one, the states.
  public func outputs(of inputs: [Tensor]) -> [Tensor] {
    let states = states(of: inputs)
    return head.map { head in states.map { head($0) } } ?? states
  }

  /// The output y_(T) after a whole sequence of at least one element.
  public func output(of inputs: [Tensor]) -> Tensor {
    let state = states(of: inputs).last ?? initialState
    return head?(state) ?? state
  }

  /// The state h_(0) = 0, of shape `[state]`.
  public var initialState: Tensor { Tensor(repeating: 0, shape: [stateSize]) }

  private func step(from state: Tensor, over input: Tensor) -> Tensor {
    switch cell {
    case .elman(let cell): cell(state, input)
    case .function(let step): step(state, input)
    }
  }
}

extension RNN: Trainable {
  /// W_xh, W_hh, b_h, and W_hy, b_y of the head; none of a step of your own.
  public var parameters: [Tensor] {
    get {
      guard case .elman(let cell) = cell else { return [] }
      return cell.parameters + (head?.parameters ?? [])
    }
    set {
      guard case .elman(var elman) = cell else { return }
      elman.parameters = Array(newValue.prefix(3))
      cell = .elman(elman)
      head?.parameters = Array(newValue.dropFirst(3))
    }
  }
}
