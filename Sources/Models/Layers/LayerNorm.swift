import Tensors

/// A layer that gives each vector along the last axis mean 0 and variance 1, then a scale and a
/// shift that are learned (Ba, Kiros and Hinton 2016).
public struct LayerNorm: Layer {
  /// Of shape `[size]`.
  public var scale: Tensor
  /// Of shape `[size]`.
  public var shift: Tensor

  /// A layer that gets its size from the network around it, unless one is given.
  public init(size: Int = 0) {
    scale = Tensor(repeating: 1, shape: [size])
    shift = Tensor(repeating: 0, shape: [size])
  }

  /// The vectors, of the shape of the input.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    layerNorm(input, scale: scale, shift: shift)
  }

  /// The scale and the shift.
  public var parameters: [Tensor] {
    get { [scale, shift] }
    set { (scale, shift) = (newValue[0], newValue[1]) }
  }

  /// Takes its size from the last axis.
  public mutating func prepare(
    for shape: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    if scale.count == 0 { self = LayerNorm(size: shape.last ?? 0) }
    return shape
  }
}
