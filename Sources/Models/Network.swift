import Tensors

/// Layers one after another: y_(0) = x, and y_(l) is what layer l makes of y_(l-1).
///
///     let network = Network(input: [1, 8, 8]) {
///       Conv2D(8, size: 3, activation: .relu)
///       Flatten()
///       Dense(10)
///       Softmax()
///     }
///
/// Layers get their sizes from what stands before them. A first layer that knows its own, such as
/// `Dense(inputs: 2, outputs: 8)`, needs no `input:`.
public struct Network {
  /// The layers 1, …, L; the last one is the head.
  public var layers: [any Layer]
  /// The shapes of one example on its way: of y_(0), …, y_(L). Empty if the input's is not known.
  public private(set) var shapes: [[Int]] = []
  /// How the symbols are written in its figures.
  public var notation = Notation()

  /// A network of at least one layer.
  ///
  /// - Parameters:
  ///   - input: The shape of one example.
  ///   - seed: What the weights are drawn from.
  public init(input: [Int]? = nil, seed: Int = 1, @LayerBuilder _ layers: () -> [any Layer]) {
    self.init(layers: layers(), input: input, seed: seed)
  }

  /// A network of layers that were made elsewhere; those that have weights keep them.
  public init(layers: [any Layer], input: [Int]? = nil, seed: Int = 1) {
    require(!layers.isEmpty, "Network: there is no layer")
    self.layers = layers
    guard let input = input ?? layers[0].inputShape else { return }
    var generator = SeededGenerator(seed: seed)
    shapes = [input]
    for index in layers.indices {
      shapes.append(self.layers[index].prepare(for: shapes[index], using: &generator))
    }
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

extension Network {
  /// What the network makes of an input while it learns, before a softmax at its end.
  public func trainingScores(_ input: Tensor, using generator: inout SeededGenerator) -> Tensor {
    scoreLayers.reduce(input) { $1.training($0, using: &generator) }
  }

  /// What stands before a softmax at the end: the larger, the likelier a class.
  public func scores(_ input: Tensor) -> Tensor { scoreLayers.reduce(input) { $1($0) } }

  /// The most likely class of each example.
  public func classes(of input: Tensor) -> [Int] { scores(input).largestPositions() }

  /// The share of examples whose most likely class is the right one.
  public func accuracy(on input: Tensor, _ classes: [Int]) -> Double {
    let right = zip(self.classes(of: input), classes).count { $0 == $1 }
    return Double(right) / Double(max(classes.count, 1))
  }

  /// This network's layers, with what they have learned, and other layers in the place of the last
  /// one or, if that is a softmax, of the last two: for a new task on the same inputs.
  public func replacingHead(
    seed: Int = 1, @LayerBuilder with head: () -> [any Layer]
  ) -> Network {
    Network(layers: scoreLayers.dropLast() + head(), input: shapes.first, seed: seed)
  }

  private var scoreLayers: ArraySlice<any Layer> {
    layers.last is Softmax ? layers.dropLast() : layers[...]
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
