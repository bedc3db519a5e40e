import Tensors

/// A layer in which each vector of a sequence becomes a mean of all of them, weighted by how much
/// its query fits their keys, in several heads at once (Vaswani et al. 2017).
public struct SelfAttention: Layer {
  /// How many heads share the components of a vector among them.
  public let heads: Int
  /// Whether a vector sees only those before it and itself.
  public let isCausal: Bool
  /// Makes queries, keys and values, one after another.
  public var projection = Dense(0)
  /// Makes the result from those of all heads.
  public var output = Dense(0)

  /// A layer that gets its weights from the network around it.
  public init(heads: Int = 1, isCausal: Bool = false) {
    (self.heads, self.isCausal) = (heads, isCausal)
  }

  /// `[…, length, size]`, from an input of that shape.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    let (queries, keys, values) = split(input)
    let mixed = attention(queries, keys, values, isCausal: isCausal)
    return output(mixed.transposed(to: [0, 2, 1, 3]).reshaped(to: input.shape))
  }

  /// How much each position looks at each: `[examples, heads, length, length]`.
  public func weights(of input: Tensor) -> Tensor {
    let (queries, keys, _) = split(input)
    return attentionWeights(queries, keys, isCausal: isCausal)
  }

  /// Queries, keys and values, each of shape `[examples, heads, length, size / heads]`.
  private func split(_ input: Tensor) -> (queries: Tensor, keys: Tensor, values: Tensor) {
    let size = input.shape[input.rank - 1]
    let all = projection(input)
    let parts = (0..<3).map { part in
      all.sliced((part * size)..<((part + 1) * size), axis: -1)
        .reshaped(-1, input.shape[input.rank - 2], heads, size / heads)
        .transposed(to: [0, 2, 1, 3])
    }
    return (parts[0], parts[1], parts[2])
  }
}

extension SelfAttention {
  /// `Attention`.
  public var name: String { "Attention" }

  /// The weights and biases of the projection and of the output.
  public var parameters: [Tensor] {
    get { projection.parameters + output.parameters }
    set {
      var rest = newValue[...]
      projection.take(from: &rest)
      output.take(from: &rest)
    }
  }

  /// Makes the weights for vectors of the size of the last axis.
  public mutating func prepare(
    for shape: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    let size = shape.last ?? 0
    require(
      shape.count == 2 && size > 0 && heads > 0 && size % heads == 0,
      "SelfAttention: \(heads) heads cannot share examples of shape \(shape)")
    if output.bias.count == 0 {
      projection = Dense(inputs: size, outputs: 3 * size, using: &generator)
      output = Dense(inputs: size, outputs: size, using: &generator)
    }
    return shape
  }
}
