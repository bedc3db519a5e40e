import FigureModel
import Models
import Tensors

extension RNN {
  /// What a diagram shows of how a network learns.
  public enum LearningSignal: Sendable {
    /// Nothing.
    case none
    /// A loss at each output that is shown, with the target that it is compared with.
    case loss
    /// The losses, and the gradients that come back from them.
    case gradient
  }

  /// The network over a sequence with the losses at its outputs, and the gradients of their sum
  /// that come back, as wide as they are strong: norms of the gradients in the states.
  ///
  /// - Parameters:
  ///   - inputs: One vector or number a step.
  ///   - targets: What should come out: at every step, or, if there is one, after the last.
  ///   - loss: Compares an output with a target.
  public func unrolled(
    over inputs: [Tensor], targets: [Tensor],
    loss: (Tensor, Tensor) -> Tensor = { meanSquaredError($0, $1) }
  ) -> UnrolledNetwork {
    require(
      targets.count == 1 || targets.count == inputs.count,
      "unrolled: \(targets.count) targets for \(inputs.count) inputs")
    let memories = memories(over: inputs, from: initialMemory)
    let first = inputs.count - targets.count
    let losses = memories.indices.dropFirst(first).map { step -> Tensor in
      let (output, target) = (output(at: memories[step]), targets[step - first])
      // A number is a vector of one element here.
      let isNumber = target.rank == 0 && output.count == 1
      return loss(output, isNumber ? target.reshaped(to: output.shape) : target).sum()
    }
    var network = unrolled(
      at: inputs.indices.map { "\($0 + 1)" }, outputs: targets.count == 1 ? .last : .all,
      showing: .loss)
    network.initialState = .math(notation.symbol(notation.state, at: 0))
    for (index, step) in network.steps.enumerated() {
      guard case .cell(var cell) = step else { continue }
      if index >= first {
        cell.outputGradient = Self.gradient(of: losses[index - first], wrt: memories[index])
      }
      let later = losses.dropFirst(max(index + 1 - first, 0))
      if index < inputs.count - 1 {
        let sum = later.dropFirst().reduce(later.first ?? Tensor(0), +)
        cell.stateGradient = Self.gradient(of: sum, wrt: memories[index])
      }
      network.steps[index] = .cell(cell)
    }
    return network
  }

  /// The norm of a gradient, with two digits of it beside it.
  private static func gradient(
    of loss: Tensor, wrt memory: Tensor
  ) -> UnrolledNetwork.Gradient {
    let squares = Tensors.gradient(of: loss, wrt: memory).values.map { Double($0) * Double($0) }
    let norm = squares.reduce(0, +).squareRoot()
    return UnrolledNetwork.Gradient(norm, label: .words(NumberDisplay.text(rounded(norm))))
  }

  /// A number with two digits that count.
  private static func rounded(_ number: Double) -> Double {
    guard number.isFinite, number > 0 else { return number }
    var scale = 1.0
    while number * scale < 10, scale < 1e12 { scale *= 10 }
    return (number * scale).rounded() / scale
  }
}

extension UnrolledNetwork.Cell {
  /// The cell with a loss at its output, if it has one, and a gradient of no known strength.
  func learning(
    _ signal: RNN.LearningSignal, loss: Label, target: Label, isLast: Bool
  ) -> UnrolledNetwork.Cell {
    guard signal != .none else { return self }
    var cell = self
    if output != nil { (cell.loss, cell.target) = (loss, target) }
    guard signal == .gradient else { return cell }
    if output != nil { cell.outputGradient = .init() }
    if !isLast { cell.stateGradient = .init() }
    return cell
  }
}
