import Tensors

/// A layer that makes one vector of a sequence of them, their mean: `[examples, length, size]` to
/// `[examples, size]`.
public struct MeanPosition: FixedLayer {
  /// A layer.
  public init() {}

  /// The mean over the positions.
  public func callAsFunction(_ input: Tensor) -> Tensor { input.mean(axis: -2) }

  /// `Mean`.
  public var name: String { "Mean" }
}
