import Tensors

/// A layer that adds to each vector of a sequence where it stands: sines and cosines of its
/// position, from one turn in 2π positions to one in 10,000 times as many (Vaswani et al. 2017).
public struct Positions: FixedLayer {
  /// A layer.
  public init() {}

  /// The sum, of the shape of the input `[…, length, size]`.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    require(input.rank >= 2, "Positions: takes sequences of vectors, not the shape \(input.shape)")
    let (length, size) = (input.shape[input.rank - 2], input.shape[input.rank - 1])
    let waves = (0..<(length * size)).map { index in
      let (position, component) = (Double(index / size), index % size)
      let turn = position * Double.exp(-Double.log(10_000) * Double(component & ~1) / Double(size))
      return Float(component & 1 == 0 ? Double.sin(turn) : Double.cos(turn))
    }
    return input + Tensor(shape: [length, size], values: waves)
  }
}
