import Tensors

/// A rule for changing weights by the gradient of a loss.
public protocol Optimizer {
  /// The size of a step; a schedule changes it on the way.
  var rate: Double { get set }
  /// The weights after a step, each of the shape it had.
  mutating func step(from parameters: [Tensor], along gradients: [Tensor]) -> [Tensor]
}
