import Tensors

/// Gradient descent (Robbins and Monro 1951), with momentum (Polyak 1964) if asked for.
public struct SGD: Optimizer {
  /// How far a step goes, in units of the gradient.
  public var rate: Double
  /// How much of the last step is kept: from 0, none, to below 1.
  public var momentum: Double
  private var velocities: [[Float]] = []

  /// A rule that has taken no step yet.
  public init(rate: Double = 0.1, momentum: Double = 0) {
    (self.rate, self.momentum) = (rate, momentum)
  }

  /// The weights, less the rate times the velocity: w − η v, where v = μ v + g.
  public mutating func step(from parameters: [Tensor], along gradients: [Tensor]) -> [Tensor] {
    if velocities.isEmpty { velocities = gradients.map { [Float](repeating: 0, count: $0.count) } }
    let (rate, momentum) = (Float(rate), Float(momentum))
    return parameters.indices.map { index in
      var values = parameters[index].values
      let slopes = gradients[index].values
      for i in values.indices {
        velocities[index][i] = momentum * velocities[index][i] + slopes[i]
        values[i] -= rate * velocities[index][i]
      }
      return Tensor(shape: parameters[index].shape, values: values)
    }
  }
}
