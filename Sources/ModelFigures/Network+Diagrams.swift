import FigureModel
import Models
import Tensors

extension Network {
  /// The way through the network: the input, one layer l that stands for all, and the head.
  public var path: LayerPath {
    let (before, after) = (representation("l-1"), representation("l"))
    let linear = notation.symbol(notation.function, at: "l")
    let activation = notation.symbol(notation.activation, at: "l")
    let weights = notation.symbol(notation.weights, at: "l")
    let layer = LayerPath.Layer(
      name: "Layer $l$",
      content: [.math(#"\#(after) = \#(activation)(\#(linear)(\#(before), \#(weights)))"#)],
      input: .math(before), output: .math(after))
    return LayerPath(stages: [
      .layer(input), .ellipsis, .layer(layer), .ellipsis,
      .layer(head(number: "L", formula: #"\text{\#(headName)}"#, input: representation("L-1"))),
    ])
  }

  /// The way through the network with every layer and what it computes.
  ///
  /// The last layer is called the head if it is a classifier; what the last one makes is a
  /// prediction unless it has the activation of a layer in the middle, as in a part of a network.
  public var fullPath: LayerPath {
    let stages = layers.enumerated().map { index, layer -> LayerPath.Stage in
      let formula = layer.formula(
        of: representation("\(index)"), number: index + 1, notation: notation)
      let isLast = index == layers.count - 1
      return .layer(
        isLast && predicts
          ? head(
            number: "\(index + 1)", formula: formula, name: layer is Softmax ? "Head" : layer.name)
          : inner(number: index + 1, formula: formula))
    }
    return LayerPath(stages: [.layer(input)] + stages)
  }

  /// The way through the network with the shape of what each layer makes and its number of weights.
  public var shapePath: LayerPath {
    require(!shapes.isEmpty, "shapePath: say the shape of an example: Network(input: …)")
    let stages = shapes.enumerated().map { index, shape -> LayerPath.Stage in
      let size = shape.map { "\($0)" }.joined(separator: #" \times "#)
      let count = index == 0 ? 0 : layers[index - 1].parameterCount
      return .layer(
        LayerPath.Layer(
          name: .words(index == 0 ? "Input" : layers[index - 1].name),
          subtitle: .words("Layer \(index)"),
          content: [.math(size)] + (count > 0 ? [.words("\(count) weights")] : []),
          output: .math(representation("\(index)"))))
    }
    return LayerPath(stages: stages)
  }
}

extension Network {
  private var input: LayerPath.Layer {
    LayerPath.Layer(
      name: "Input", subtitle: "Layer 0",
      content: [.math("\(representation("0")) = \(notation.input)")],
      output: .math(representation("0")))
  }

  /// Whether the last layer is one that predictions are made with.
  private var predicts: Bool {
    switch layers[layers.count - 1] {
    case is Softmax: true
    case let layer as Dense: ["identity", "sigmoid"].contains(layer.activation.name)
    default: false
    }
  }

  private func inner(number: Int, formula: String) -> LayerPath.Layer {
    let made = representation("\(number)")
    return LayerPath.Layer(
      name: .words(layers[number - 1].name), subtitle: .words("Layer \(number)"),
      content: [.math("\(made) = \(formula)")], output: .math(made))
  }

  private func head(
    number: String, formula: String, name: String = "Head", input: String? = nil
  ) -> LayerPath.Layer {
    let prediction = notation.prediction
    return LayerPath.Layer(
      name: .words(name), subtitle: Label(number == "L" ? "Layer $L$" : "Layer \(number)"),
      content: [.math("\(representation(number)) = \(formula) = \(prediction)")],
      input: input.map(Label.math), output: .math(prediction))
  }

  private var headName: String { layers[layers.count - 1].name }

  private func representation(_ number: String) -> String {
    notation.symbol(notation.output, at: number)
  }
}
