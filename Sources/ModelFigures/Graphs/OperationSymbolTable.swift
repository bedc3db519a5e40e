import FigureModel
import Tensors

/// What stands in the node of an operation.
enum OperationSymbolTable {
  /// The symbol of a node's operation, or its name.
  static func label(of node: ComputationGraph.Node) -> Label {
    if node.operation == "*", !node.shape.isEmpty { return .math(#"\odot"#) }
    return symbols[node.operation].map(Label.math)
      ?? .words(names[node.operation] ?? node.operation)
  }

  private static let symbols = [
    "+": "+", "-": "-", "*": #"\times"#, "/": #"\div"#, "sum": #"\textstyle\sum"#,
    "sigmoid": #"\sigma"#, "squared": #"(\cdot)^2"#, "squareRoot": #"\sqrt{\cdot}"#,
    "transposed": #"{}^\top"#,
  ]

  private static let names = [
    "reshaped": "reshape", "sliced": "slice", "gathered": "gather", "maxPool": "max pool",
    "averagePool": "average pool", "crossEntropy": "cross-entropy",
    "binaryCrossEntropy": "cross-entropy", "layerNorm": "layer norm", "guidedRelu": "ReLU",
    "relu": "ReLU", "gelu": "GELU",
  ]
}
