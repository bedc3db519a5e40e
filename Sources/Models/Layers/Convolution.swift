import Tensors

/// `Convolution` over pictures.
public typealias Conv2D = Convolution

/// `Convolution` over sequences.
public typealias Conv1D = Convolution

/// A layer whose units see a small window, with the same weights at every place (LeCun et al.
/// 1989). Of pictures `[examples, channels, height, width]`, or of sequences
/// `[examples, channels, length]`, it makes feature maps of that form.
public struct Convolution: Layer {
  /// Of shape `[features, channels, size, size]` or `[features, channels, size]`.
  public var weights: Tensor
  /// Of shape `[features]`.
  public var bias: Tensor
  /// Applied to each unit.
  public var activation: Activation
  /// The height and width of the window.
  public let size: Int
  /// How far the window moves from place to place.
  public let stride: Int
  /// How many zeros are put around each picture.
  public let padding: Int

  /// A layer of so many feature maps, which gets its weights from the network around it.
  public init(
    _ features: Int, size: Int, stride: Int = 1, padding: Int = 0,
    activation: Activation = .identity
  ) {
    weights = Tensor(repeating: 0, shape: [features, 0])
    bias = Tensor(repeating: 0, shape: [features])
    (self.size, self.stride, self.padding) = (size, stride, padding)
    self.activation = activation
  }

  /// The feature maps, `[examples, features, height, width]` or `[examples, features, length]`.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    let maps = convolve(input, weights, stride: stride, padding: padding)
    let places = [Int](repeating: 1, count: maps.rank - 2)
    return activation(maps + bias.reshaped(to: [bias.count] + places))
  }
}

extension Convolution {
  /// The weights and the bias.
  public var parameters: [Tensor] {
    get { [weights, bias] }
    set { (weights, bias) = (newValue[0], newValue[1]) }
  }

  /// Makes the weights for the channels of `[channels, height, width]` or `[channels, length]`.
  public mutating func prepare(
    for shape: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    require((2...3).contains(shape.count), "Convolution: takes no examples of shape \(shape)")
    let window = [Int](repeating: size, count: shape.count - 1)
    if weights.count == 0 {
      weights = .initialWeights([bias.count, shape[0]] + window, using: &generator)
    }
    let places = shape.dropFirst().map { ($0 + 2 * padding - size) / stride + 1 }
    require(
      weights.shape.dropFirst() == [shape[0]] + window && places.allSatisfy { $0 > 0 },
      "Convolution: weights of shape \(weights.shape) do not fit examples of \(shape)")
    return [bias.count] + places
  }

  /// a(W ∗ x + b).
  public func formula(of input: String, number: Int, notation: Notation) -> String {
    let weights = notation.symbol(notation.weights, at: number)
    let bias = notation.symbol(notation.bias, at: number)
    return activation.formula(of: #"\#(weights) * \#(input) + \#(bias)"#)
  }
}
