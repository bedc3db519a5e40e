import Tensors

/// A layer in which every unit sees every input: y = a(W x + b).
///
/// Takes a vector of shape `[inputs]`, or a batch of them, `[examples, inputs]`.
public struct Dense: Layer {
  /// W, of shape `[outputs, inputs]`.
  public var weights: Tensor
  /// b, of shape `[outputs]`.
  public var bias: Tensor
  /// a, applied to each unit.
  public let activation: Activation

  /// A layer with weights drawn from a seed; layers of one network should have different ones.
  public init(inputs: Int, outputs: Int, activation: Activation = .identity, seed: Int = 1) {
    var generator = SeededGenerator(seed: seed)
    weights = .initialWeights(outputs: outputs, inputs: inputs, using: &generator)
    bias = Tensor(repeating: 0, shape: [outputs])
    self.activation = activation
  }

  /// The units of the layer: of shape `[outputs]`, or `[examples, outputs]`.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    activation(weights.applied(to: input) + bias)
  }
}

extension Dense {
  /// `Dense`.
  public var name: String { "Dense" }

  /// The weights and the bias.
  public var parameters: [Tensor] {
    get { [weights, bias] }
    set { (weights, bias) = (newValue[0], newValue[1]) }
  }

  /// a(W x + b), with the layer's number at W and b.
  public func formula(of input: String, number: Int, notation: Notation) -> String {
    let weights = notation.symbol(notation.weights, at: number)
    let linear = "\(weights) \(input) + \(notation.symbol(notation.bias, at: number))"
    return activation.tex.isEmpty ? linear : #"\#(activation.tex)\left(\#(linear)\right)"#
  }
}

extension Tensor {
  /// Weights that keep the size of the signal in both directions (Glorot and Bengio 2010).
  static func initialWeights(
    outputs: Int, inputs: Int, using generator: inout SeededGenerator
  ) -> Tensor {
    let bound = (6 / Double(inputs + outputs)).squareRoot()
    return .uniform([outputs, inputs], in: -bound..<bound, using: &generator)
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
