import Tensors

/// A rule for changing weights by the gradient of a loss.
public protocol Optimizer {
  /// The weights after a step, each of the shape it had.
  mutating func step(from parameters: [Tensor], along gradients: [Tensor]) -> [Tensor]
}

/// Gradient descent (Robbins and Monro 1951), with momentum (Polyak 1964) if asked for.
public struct SGD: Optimizer {
  /// How far a step goes, in units of the gradient.
  public var rate: Double
  /// How much of the last step is kept: from 0, none, to below 1.
  public var momentum: Double
  private var velocities: [Tensor] = []

  /// A rule that has taken no step yet.
  public init(rate: Double = 0.1, momentum: Double = 0) {
    (self.rate, self.momentum) = (rate, momentum)
  }

  /// The weights, less the rate times the velocity: w − η v, where v = μ v + g.
  public mutating func step(from parameters: [Tensor], along gradients: [Tensor]) -> [Tensor] {
    if velocities.isEmpty { velocities = gradients.map { Tensor(repeating: 0, shape: $0.shape) } }
    velocities = zip(velocities, gradients).map { (Tensor(momentum) * $0 + $1).detached }
    return zip(parameters, velocities).map { $0 - Tensor(rate) * $1 }
  }
}
