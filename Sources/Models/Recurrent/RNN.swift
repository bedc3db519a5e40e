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

  /// The cells that learn.
  public enum Kind: Sendable {
    /// h_(t) = φ(W_xh x_(t) + W_hh h_(t-1) + b_h) (Elman 1990).
    case elman
    /// With gates that keep or renew the state (Cho et al. 2014).
    case gru
    /// With a cell beside the state, and gates (Hochreiter and Schmidhuber 1997).
    case lstm
  }

  /// The number of units in the state.
  public let stateSize: Int
  /// The size of an element, if the network has weights.
  public let inputs: Int?
  /// The layer that makes y_(t) from h_(t), if there is one.
  public var head: Dense?
  /// How the symbols are written in its figures.
  public var notation = Notation()
  /// What is done at each element.
  var cell: Cell

  /// What the step is.
  enum Cell {
    case learned(any RecurrentCell)
    case function(Step)
  }

  /// A network with a step of your own.
  public init(state: Int, step: @escaping Step) {
    (stateSize, inputs, cell) = (state, nil, .function(step))
  }

  /// A network with weights drawn from a seed; `outputs` gives it a head.
  ///
  /// - Parameter activation: φ, of an Elman cell; the others have activations of their own.
  public init(
    inputs: Int, state: Int, outputs: Int? = nil, cell kind: Kind = .elman,
    activation: Activation = .tanh, seed: Int = 1
  ) {
    (stateSize, self.inputs) = (state, inputs)
    var generator = SeededGenerator(seed: seed)
    let learned: any RecurrentCell =
      switch kind {
      case .elman:
        ElmanCell(inputs: inputs, state: state, activation: activation, using: &generator)
      case .gru: GRUCell(inputs: inputs, state: state, using: &generator)
      case .lstm: LSTMCell(inputs: inputs, state: state, using: &generator)
      }
    cell = .learned(learned)
    head = outputs.map { Dense(inputs: state, outputs: $0, seed: Int(generator.next() >> 1)) }
  }
}

extension RNN {
  /// The states h_(1), …, h_(T) over a sequence; the first follows from h_(0) = 0.
  public func states(of inputs: [Tensor]) -> [Tensor] {
    memories(over: inputs, from: initialMemory).map(state)
  }

  /// The outputs y_(1), …, y_(T) over a sequence: what the head makes of each state, or, without
  /// one, the states.
  public func outputs(of inputs: [Tensor]) -> [Tensor] {
    memories(over: inputs, from: initialMemory).map(output)
  }

  /// The output y_(T) after a whole sequence of at least one element.
  public func output(of inputs: [Tensor]) -> Tensor {
    output(at: memories(over: inputs, from: initialMemory).last ?? initialMemory)
  }

  /// The outputs when each one is the next input, after a sequence that starts it (free running).
  public func continued(_ start: [Tensor], count: Int) -> [Tensor] {
    require(!start.isEmpty, "continued: there is no first input")
    var memory = memories(over: start, from: initialMemory)[start.count - 1]
    var outputs: [Tensor] = []
    for _ in 0..<count {
      outputs.append(output(at: memory))
      memory = step(from: memory, over: outputs[outputs.count - 1])
    }
    return outputs
  }

  /// What stands in a cell in figures, as TeX: φ, a name, or f for a step of the author's own.
  public var stepTeX: String {
    switch cell {
    case .learned(let cell): cell.tex(notation)
    case .function: notation.function
    }
  }

  /// Which cell learns; nil for a step of the author's own.
  public var kind: Kind? {
    guard case .learned(let cell) = cell else { return nil }
    return cell is GRUCell ? .gru : cell is LSTMCell ? .lstm : .elman
  }

  /// The state h_(0) = 0, of shape `[state]`.
  public var initialState: Tensor { Tensor(repeating: 0, shape: [stateSize]) }
}

extension RNN {
  /// What is handed on to the first element.
  package var initialMemory: Tensor {
    guard case .learned(let cell) = cell else { return initialState }
    return Tensor(repeating: 0, shape: [cell.memorySize])
  }

  /// What is handed on after each element of a sequence.
  package func memories(over inputs: [Tensor], from initial: Tensor) -> [Tensor] {
    var memory = initial
    return inputs.map { input in
      memory = step(from: memory, over: input)
      return memory
    }
  }

  /// What is handed on after one more element.
  func step(from memory: Tensor, over input: Tensor) -> Tensor {
    switch cell {
    case .learned(let cell): cell(memory, input)
    case .function(let step): step(memory, input)
    }
  }

  /// What comes out beside what is handed on.
  package func output(at memory: Tensor) -> Tensor { head?(state(of: memory)) ?? state(of: memory) }

  /// What others see of what is handed on.
  func state(of memory: Tensor) -> Tensor {
    guard case .learned(let cell) = cell else { return memory }
    return cell.state(of: memory)
  }
}

extension RNN: Trainable {
  /// The weights of the cell, such as W_xh, W_hh, b_h, then W_hy, b_y of the head; none of a step
  /// of your own.
  public var parameters: [Tensor] {
    get {
      guard case .learned(let cell) = cell else { return [] }
      return cell.parameters + (head?.parameters ?? [])
    }
    set {
      guard case .learned(var learned) = cell else { return }
      var rest = newValue[...]
      learned.take(from: &rest)
      cell = .learned(learned)
      head?.take(from: &rest)
    }
  }
}
