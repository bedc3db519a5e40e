import Tensors

/// A layer that turns scores into shares that sum to 1: the head of a classifier (Bridle 1990).
public struct Softmax: FixedLayer {
  /// A layer without weights.
  public init() {}

  /// The shares, of the shape of the scores.
  public func callAsFunction(_ input: Tensor) -> Tensor { softmax(input) }

  /// `Classifier`.
  public var name: String { "Classifier" }

  /// softmax(x).
  public func formula(of input: String, number: Int, notation: Notation) -> String {
    #"\operatorname{softmax}\left(\#(input)\right)"#
  }
}
