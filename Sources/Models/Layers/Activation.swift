import Tensors

/// A function that a layer applies to each of its units, so that layers on layers can do more than
/// one layer can.
public struct Activation: Sendable {
  /// The name that readers know it by, such as `tanh`.
  public let name: String
  /// The name in formulas, as TeX.
  public let tex: String
  private let ofNumber: @Sendable (Double) -> Double
  private let ofTensor: @Sendable (Tensor) -> Tensor

  /// An activation by its values on numbers and the same function on tensors.
  public init(
    _ name: String, tex: String, ofNumber: @escaping @Sendable (Double) -> Double,
    ofTensor: @escaping @Sendable (Tensor) -> Tensor
  ) {
    (self.name, self.tex, self.ofNumber, self.ofTensor) = (name, tex, ofNumber, ofTensor)
  }

  /// The value at a number.
  public func callAsFunction(_ z: Double) -> Double { ofNumber(z) }

  /// The value at each element.
  public func callAsFunction(_ z: Tensor) -> Tensor { ofTensor(z) }
}

extension Activation {
  /// All but `identity`, in the order in which they came into use.
  public static let all = [sigmoid, tanh, relu, leakyReLU, swish]

  /// This function of something, as TeX; the identity writes nothing.
  func formula(of inner: String) -> String {
    tex.isEmpty ? inner : #"\#(tex)\left(\#(inner)\right)"#
  }

  /// z itself: a layer that stays linear.
  public static let identity = Activation("identity", tex: "", ofNumber: { $0 }, ofTensor: { $0 })

  /// The logistic function 1 / (1 + exp(-z)), between 0 and 1.
  public static let sigmoid = Activation(
    "sigmoid", tex: #"\sigma"#, ofNumber: { Double.sigmoid($0) }, ofTensor: { Tensor.sigmoid($0) })

  /// The hyperbolic tangent, between -1 and 1.
  public static let tanh = Activation(
    "tanh", tex: #"\tanh"#, ofNumber: { Double.tanh($0) }, ofTensor: { Tensor.tanh($0) })

  /// z where it is positive, else 0 (Nair and Hinton 2010).
  public static let relu = Activation(
    "ReLU", tex: #"\operatorname{ReLU}"#, ofNumber: { Double.relu($0) },
    ofTensor: { Tensor.relu($0) })

  /// z where it is positive, else a hundredth of it (Maas, Hannun and Ng 2013).
  public static let leakyReLU = Activation(
    "leaky ReLU", tex: #"\operatorname{LReLU}"#, ofNumber: { $0 > 0 ? $0 : 0.01 * $0 },
    ofTensor: { Tensor.relu($0) - 0.01 * Tensor.relu(-$0) })

  /// z times its logistic function, also called SiLU (Elfwing, Uchibe and Doya 2018).
  public static let swish = Activation(
    "swish", tex: #"\operatorname{swish}"#, ofNumber: { $0 * Double.sigmoid($0) },
    ofTensor: { $0 * Tensor.sigmoid($0) })

  /// z times the share of a normal distribution below it (Hendrycks and Gimpel 2016).
  public static let gelu = Activation(
    "GELU", tex: #"\operatorname{GELU}"#, ofNumber: { Double.gelu($0) },
    ofTensor: { Tensor.gelu($0) })

  /// `relu` with the gradients of guided backpropagation; see `Tensor.guidedRelu()`.
  static let guidedReLU = Activation(
    "ReLU", tex: relu.tex, ofNumber: { Double.relu($0) }, ofTensor: { $0.guidedRelu() })
}
