import Tensors

/// One stage of a network: a function of a tensor, with weights that can be learned.
public protocol Layer: Trainable {
  /// What readers call it, such as `Dense`.
  var name: String { get }
  /// What it makes, as TeX, from the TeX of its input; `number` is its place in the network.
  func formula(of input: String, number: Int, notation: Notation) -> String
  /// What it makes of an input.
  func callAsFunction(_ input: Tensor) -> Tensor
}
