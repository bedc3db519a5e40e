import Tensors

/// One stage of a network: a function of a tensor, with weights that can be learned.
public protocol Layer: Trainable {
  /// What readers call it, such as `Dense`; the name of its type unless it says otherwise.
  var name: String { get }
  /// The shape of one example that it takes, if it knows without a network around it.
  var inputShape: [Int]? { get }
  /// What it makes, as TeX, from the TeX of its input; `number` is its place in the network.
  func formula(of input: String, number: Int, notation: Notation) -> String
  /// Makes its weights for examples of a shape, unless it has some.
  ///
  /// - Returns: The shape of what it makes of one example.
  mutating func prepare(for shape: [Int], using generator: inout SeededGenerator) -> [Int]
  /// What it makes of an input.
  func callAsFunction(_ input: Tensor) -> Tensor
  /// What it makes of an input while it learns, which may depend on chance.
  func training(_ input: Tensor, using generator: inout SeededGenerator) -> Tensor
}

extension Layer {
  /// The name of its type.
  public var name: String { "\(Self.self)" }

  /// Unknown.
  public var inputShape: [Int]? { nil }

  /// The layer's name with its input in parentheses.
  public func formula(of input: String, number: Int, notation: Notation) -> String {
    #"\operatorname{\#(name)}\left(\#(input)\right)"#
  }

  /// Nothing to make: the shape is found by a trial.
  public mutating func prepare(
    for shape: [Int], using generator: inout SeededGenerator
  ) -> [Int] {
    Array(self(Tensor(repeating: 0, shape: [1] + shape)).shape.dropFirst())
  }

  /// The same as without learning.
  public func training(_ input: Tensor, using generator: inout SeededGenerator) -> Tensor {
    self(input)
  }
}

/// A layer that has nothing to learn.
public protocol FixedLayer: Layer {}

extension FixedLayer {
  /// None.
  public var parameters: [Tensor] {
    get { [] }
    set {}
  }
}
