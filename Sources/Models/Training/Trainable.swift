import Tensors

/// A model with weights that can be learned.
public protocol Trainable {
  /// The weights, always in the same order.
  var parameters: [Tensor] { get set }
}

extension Trainable {
  /// Takes as many weights as it has from the front of a list.
  mutating func take(from rest: inout ArraySlice<Tensor>) {
    let count = parameters.count
    parameters = Array(rest.prefix(count))
    rest = rest.dropFirst(count)
  }

  /// The number of weights.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }

  /// Learns: takes steps that make a loss smaller.
  ///
  ///     let losses = rnn.train(steps: 200) { rnn in
  ///       meanSquaredError(rnn.output(of: inputs), targets)
  ///     }
  ///
  /// - Parameters:
  ///   - steps: How many times all weights are changed.
  ///   - optimizer: How they are changed.
  ///   - loss: How wrong a model of these weights is: one number, as small as can be.
  /// - Returns: The loss before each step.
  @discardableResult
  public mutating func train(
    steps: Int, with optimizer: any Optimizer = Adam(), loss: (Self) -> Tensor
  ) -> [Double] {
    var optimizer = optimizer
    var losses: [Double] = []
    for _ in 0..<steps {
      let current = loss(self)
      losses.append(Double(current.item))
      let slopes = gradient(of: current, wrt: parameters)
      parameters = optimizer.step(from: parameters, along: slopes).map(\.detached)
    }
    return losses
  }
}
