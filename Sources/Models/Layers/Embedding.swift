import Tensors

/// A table with a vector for each token: `[examples, length]` to `[examples, length, size]`.
public struct Embedding: Layer {
  /// Of shape `[vocabulary, size]`.
  public var vectors: Tensor

  /// A table of so many tokens, with vectors drawn from a seed.
  public init(vocabulary: Int, size: Int, seed: Int = 1) {
    var generator = SeededGenerator(seed: seed)
    vectors = .normal([vocabulary, size], deviation: 0.5, using: &generator)
  }

  /// The vectors of tokens.
  public func callAsFunction(_ tokens: [Int]) -> Tensor { vectors.gathered(tokens) }

  /// The vectors of tokens that are given as numbers; one axis more than the input has.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    vectors.gathered(input.values.map { Int($0) }).reshaped(to: input.shape + [vectors.shape[1]])
  }

  /// The table.
  public var parameters: [Tensor] {
    get { [vectors] }
    set { vectors = newValue[0] }
  }
}
