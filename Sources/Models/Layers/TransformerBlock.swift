import Tensors

/// Attention, then two dense layers at each position, each added to what it is given and each
/// after a normalization (Vaswani et al. 2017; the norms come first as in Radford et al. 2019).
public struct TransformerBlock: Layer {
  /// The first half: y = x + attention(norm(x)).
  public var attention: SelfAttention
  /// The norm before the attention.
  public var attentionNorm = LayerNorm()
  /// The norm before the dense layers.
  public var denseNorm = LayerNorm()
  /// The second half: y + narrow(wide(norm(y))).
  public var wide = Dense(0)
  /// Brings the units of `wide` back to the size of a vector.
  public var narrow = Dense(0)
  /// How many times wider the inner layer is.
  public let widening: Int

  /// A block that gets its weights from the network around it.
  public init(heads: Int = 1, isCausal: Bool = false, widening: Int = 4) {
    attention = SelfAttention(heads: heads, isCausal: isCausal)
    self.widening = widening
  }

  /// `[…, length, size]`, from an input of that shape.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    let mixed = input + attention(attentionNorm(input))
    return mixed + narrow(wide(denseNorm(mixed)))
  }

  /// How much each position looks at each: `[examples, heads, length, length]`.
  public func attentionWeights(of input: Tensor) -> Tensor {
    attention.weights(of: attentionNorm(input))
  }
}

extension TransformerBlock {
  /// The weights of its parts, in the order in which they act.
  public var parameters: [Tensor] {
    get {
      attentionNorm.parameters + attention.parameters + denseNorm.parameters + wide.parameters
        + narrow.parameters
    }
    set {
      var rest = newValue[...]
      attentionNorm.take(from: &rest)
      attention.take(from: &rest)
      denseNorm.take(from: &rest)
      wide.take(from: &rest)
      narrow.take(from: &rest)
    }
  }

  /// Makes the weights for vectors of the size of the last axis.
  public mutating func prepare(
    for shape: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    let size = shape.last ?? 0
    _ = attentionNorm.prepare(for: shape, using: &generator)
    _ = attention.prepare(for: shape, using: &generator)
    _ = denseNorm.prepare(for: shape, using: &generator)
    if wide.bias.count == 0 {
      let width = widening * size
      wide = Dense(inputs: size, outputs: width, activation: .gelu, using: &generator)
      narrow = Dense(inputs: width, outputs: size, using: &generator)
    }
    return shape
  }
}
