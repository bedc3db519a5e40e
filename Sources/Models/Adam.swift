import Tensors

/// Steps of about the same size for every weight, whatever its gradient's (Kingma and Ba 2015).
public struct Adam: Optimizer {
  /// The size of a step.
  public var rate: Double
  /// How much of the mean gradient is kept in a step, β₁.
  public var meanDecay: Double
  /// How much of the mean squared gradient is kept in a step, β₂.
  public var squareDecay: Double
  private var means: [Tensor] = []
  private var squares: [Tensor] = []
  private var meanShare = 1.0
  private var squareShare = 1.0

  /// A rule that has taken no step yet.
  public init(rate: Double = 0.01, meanDecay: Double = 0.9, squareDecay: Double = 0.999) {
    (self.rate, self.meanDecay, self.squareDecay) = (rate, meanDecay, squareDecay)
  }

  /// The weights, less the mean gradient over the root of the mean square, both set right for
  /// their start at 0.
  public mutating func step(from parameters: [Tensor], along gradients: [Tensor]) -> [Tensor] {
    if means.isEmpty {
      means = gradients.map { Tensor(repeating: 0, shape: $0.shape) }
      squares = means
    }
    means = zip(means, gradients).map { Adam.blend($0, $1, keeping: meanDecay) }
    squares = zip(squares, gradients).map { Adam.blend($0, $1.squared, keeping: squareDecay) }
    meanShare *= meanDecay
    squareShare *= squareDecay
    let size = Tensor(rate / (1 - meanShare))
    let scale = Tensor(1 / (1 - squareShare))
    return parameters.indices.map {
      parameters[$0] - size * means[$0] / ((scale * squares[$0]).squareRoot() + 1e-8)
    }
  }

  private static func blend(_ old: Tensor, _ new: Tensor, keeping share: Double) -> Tensor {
    (Tensor(share) * old + Tensor(1 - share) * new).detached
  }
}
