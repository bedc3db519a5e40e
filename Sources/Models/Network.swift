import Tensors

/// Layers one after another: y_(0) = x, and y_(l) is what layer l makes of y_(l-1).
///
///     let network = Network {
///       Dense(inputs: 2, outputs: 8, activation: .tanh, seed: 1)
///       Dense(inputs: 8, outputs: 3, seed: 2)
///       Softmax()
///     }
public struct Network {
  /// The layers 1, …, L; the last one is the head.
  public var layers: [any Layer]
  /// How the symbols are written in its figures.
  public var notation = Notation()

  /// A network of at least one layer.
  public init(@LayerBuilder _ layers: () -> [any Layer]) {
    self.layers = layers()
    require(!self.layers.isEmpty, "Network: there is no layer")
  }

  /// What the last layer makes of an input.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    layers.reduce(input) { $1($0) }
  }

  /// Every representation of an input: y_(0), which is the input, up to y_(L).
  public func representations(of input: Tensor) -> [Tensor] {
    layers.reduce(into: [input]) { representations, layer in
      representations.append(layer(representations[representations.count - 1]))
    }
  }
}

extension Network: Trainable {
  /// The weights of the layers, one layer after another.
  public var parameters: [Tensor] {
    get { layers.flatMap(\.parameters) }
    set {
      var rest = newValue[...]
      for index in layers.indices {
        let count = layers[index].parameters.count
        layers[index].parameters = Array(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
    }
  }
}

/// Collects the layers that stand in the braces after `Network`.
@resultBuilder public enum LayerBuilder {
  /// One layer.
  public static func buildExpression(_ layer: any Layer) -> [any Layer] { [layer] }

  /// Layers one after another.
  public static func buildBlock(_ layers: [any Layer]...) -> [any Layer] { layers.flatMap { $0 } }

  /// Layers from a loop.
  public static func buildArray(_ layers: [[any Layer]]) -> [any Layer] { layers.flatMap { $0 } }

  /// Layers under a condition.
  public static func buildOptional(_ layers: [any Layer]?) -> [any Layer] { layers ?? [] }

  /// Layers of the first of two cases.
  public static func buildEither(first layers: [any Layer]) -> [any Layer] { layers }

  /// Layers of the second of two cases.
  public static func buildEither(second layers: [any Layer]) -> [any Layer] { layers }
}
