import Tensors

/// A layer in which every unit sees every input: y = a(W x + b).
///
/// Takes a vector of shape `[inputs]`, or any number of them, `[…, inputs]`.
public struct Dense: Layer {
  /// W, of shape `[outputs, inputs]`.
  public var weights: Tensor
  /// b, of shape `[outputs]`.
  public var bias: Tensor
  /// a, applied to each unit.
  public var activation: Activation

  /// A layer with weights drawn from a seed; layers of one network should have different ones.
  public init(inputs: Int, outputs: Int, activation: Activation = .identity, seed: Int = 1) {
    var generator = SeededGenerator(seed: seed)
    self.init(inputs: inputs, outputs: outputs, activation: activation, using: &generator)
  }

  /// A layer of so many units, which gets its weights from the network around it.
  public init(_ outputs: Int, activation: Activation = .identity) {
    weights = Tensor(repeating: 0, shape: [outputs, 0])
    bias = Tensor(repeating: 0, shape: [outputs])
    self.activation = activation
  }

  init(
    inputs: Int, outputs: Int, activation: Activation = .identity,
    using generator: inout SeededGenerator
  ) {
    weights = .initialWeights([outputs, inputs], using: &generator)
    bias = Tensor(repeating: 0, shape: [outputs])
    self.activation = activation
  }

  /// The units of the layer: of shape `[outputs]`, or `[…, outputs]`.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    activation(linear(input, weights: weights, bias: bias))
  }
}

extension Dense {
  /// `[inputs]`, once it has weights.
  public var inputShape: [Int]? { weights.count > 0 ? [weights.shape[1]] : nil }

  /// The weights and the bias.
  public var parameters: [Tensor] {
    get { [weights, bias] }
    set { (weights, bias) = (newValue[0], newValue[1]) }
  }

  /// Makes W and b.
  public mutating func prepare(
    for shape: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    let inputs = shape.last ?? 1
    if weights.count == 0 {
      self = Dense(
        inputs: inputs, outputs: bias.count, activation: activation, using: &generator)
    }
    require(
      weights.shape[1] == inputs,
      "Dense: takes \(weights.shape[1]) inputs, but gets examples of shape \(shape)")
    return shape.dropLast() + [bias.count]
  }

  /// a(W x + b), with the layer's number at W and b.
  public func formula(of input: String, number: Int, notation: Notation) -> String {
    let weights = notation.symbol(notation.weights, at: number)
    let linear = "\(weights) \(input) + \(notation.symbol(notation.bias, at: number))"
    return activation.formula(of: linear)
  }
}

extension Tensor {
  /// Weights of shape `[outputs, inputs, …]` that keep the size of the signal in both directions
  /// (Glorot and Bengio 2010); further axes are those of a window.
  static func initialWeights(_ shape: [Int], using generator: inout SeededGenerator) -> Tensor {
    let window = shape.dropFirst(2).reduce(1, *)
    let bound = (6 / Double(Swift.max((shape[0] + shape[1]) * window, 1))).squareRoot()
    return .uniform(shape, in: -bound..<bound, using: &generator)
  }

  /// W x for a vector x, or for each row of a batch; a number counts as a vector of one.
  func applied(to x: Tensor) -> Tensor {
    switch x.rank {
    case 0: matmul(self, x.reshaped(1))
    case 1: matmul(self, x)
    default: matmul(x, transposed())
    }
  }
}
