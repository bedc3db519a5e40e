import Tensors

/// Steps of about the same size for every weight, whatever its gradient's (Kingma and Ba 2015).
public struct Adam: Optimizer {
  /// The size of a step.
  public var rate: Double
  /// How much of the mean gradient is kept in a step, β₁.
  public var meanDecay: Double
  /// How much of the mean squared gradient is kept in a step, β₂.
  public var squareDecay: Double
  private var means: [[Float]] = []
  private var squares: [[Float]] = []
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
      means = gradients.map { [Float](repeating: 0, count: $0.count) }
      squares = means
    }
    meanShare *= meanDecay
    squareShare *= squareDecay
    return parameters.indices.map { index in
      var values = parameters[index].values
      move(
        &values, along: gradients[index].values, mean: &means[index], square: &squares[index])
      return Tensor(shape: parameters[index].shape, values: values)
    }
  }

  private func move(
    _ values: inout [Float], along slopes: [Float], mean: inout [Float], square: inout [Float]
  ) {
    let (keptMean, keptSquare) = (Float(meanDecay), Float(squareDecay))
    let (newMean, newSquare) = (Float(1 - meanDecay), Float(1 - squareDecay))
    let (size, scale) = (Float(rate / (1 - meanShare)), Float(1 / (1 - squareShare)))
    for i in values.indices {
      mean[i] = keptMean * mean[i] + newMean * slopes[i]
      square[i] = keptSquare * square[i] + newSquare * (slopes[i] * slopes[i])
      values[i] -= size * mean[i] / ((scale * square[i]).squareRoot() + 1e-8)
    }
  }
}
