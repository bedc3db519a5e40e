import Tensors

/// A layer that hides some units at random while the network learns, so that none relies on one
/// other (Srivastava et al. 2014).
public struct Dropout: FixedLayer {
  /// The share of units that are hidden.
  public let share: Double

  /// A layer that hides a share of its units.
  public init(_ share: Double) { self.share = share }

  /// The input as it is.
  public func callAsFunction(_ input: Tensor) -> Tensor { input }

  /// The input with some elements at 0 and the others made larger.
  public func training(_ input: Tensor, using generator: inout SeededGenerator) -> Tensor {
    input.droppingOut(share, using: &generator)
  }
}
