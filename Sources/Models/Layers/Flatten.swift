import Tensors

/// A layer that writes each example as one vector.
public struct Flatten: FixedLayer {
  /// A layer.
  public init() {}

  /// `[examples, …]` to `[examples, size]`.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    input.reshaped(input.shape.first ?? 1, -1)
  }
}
