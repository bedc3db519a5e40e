import FigureModel
import Models

extension Network {
  /// The layers one above the other, transformer blocks from the inside; equal ones that follow one
  /// another are drawn once, as ×N.
  public var blocks: GraphDiagram {
    var drawing = BlockDrawing(notation)
    var next = 0
    while next < layers.count {
      let signature = layers[next].signature
      let equal = layers[next...].prefix { $0.signature == signature }.count
      drawing.add(layers[next], times: equal)
      next += equal
    }
    return drawing.finished
  }
}

extension TransformerBlock {
  /// The inside of a block: what is added to what.
  public var diagram: GraphDiagram {
    var drawing = BlockDrawing(Notation())
    drawing.add(self, times: 1)
    return drawing.finished
  }
}

/// A column of layers in the making.
struct BlockDrawing {
  private let notation: Notation
  private var parts: [GraphPart] = []
  private var last = "input"
  private var count = 0

  init(_ notation: Notation) {
    self.notation = notation
    parts = [Node(last, Label.math(notation.input), shape: .plain).part]
  }

  /// The diagram with what leaves.
  var finished: GraphDiagram {
    let output = Node(
      "output", Label.math(notation.prediction), shape: .plain)
    return GraphDiagram(.up, parts: parts + [output.part, Edge(last, "output").part])
  }

  /// Adds a layer, or so many equal ones.
  mutating func add(_ layer: any Layer, times: Int) {
    count += 1
    if let block = layer as? TransformerBlock {
      add(block, times)
    } else if times > 1 {
      let inner = node(layer)
      let container = Container("layers \(count)", caption: "", repeats: times, parts: [inner.part])
      parts += [container.part, Edge(last, inner.name).part]
      last = inner.name
    } else {
      let node = node(layer)
      parts += [node.part, Edge(last, node.name).part]
      last = node.name
    }
  }

  private func node(_ layer: any Layer) -> Node {
    let detail = layer.activationName.map { Label.words($0) }
    return Node("layer \(count)", Label.words(layer.name), detail: detail, shape: .box)
  }

  private mutating func add(_ block: TransformerBlock, _ times: Int) {
    let name = { [count] (part: String) in "\(part) \(count)" }
    let (attention, dense) = (name("attention"), name("dense"))
    let heads = block.attention.heads
    let kind = block.attention.isCausal ? "causal, " : ""
    let nodes = [
      Node(name("norm"), "Norm"),
      Node(attention, "Attention", detail: "\(kind)\(heads) \(heads == 1 ? "head" : "heads")"),
      Node(name("sum"), "$+$"), Node(name("second norm"), "Norm"),
      Node(dense, "Dense, GELU, Dense", detail: "×\(block.widening) wider inside"),
      Node(name("second sum"), "$+$"),
    ]
    let edges = zip(nodes, nodes.dropFirst()).map { Edge($0.name, $1.name) }
    let skip = Edge(name("sum"), name("second sum"))
    let container = Container(
      "block \(count)", caption: "Transformer block", repeats: times,
      parts: nodes.map(\.part) + (edges + [skip]).map(\.part))
    parts += [
      container.part, Edge(last, name("norm")).part, Edge(last, name("sum")).part,
    ]
    last = name("second sum")
  }
}

extension Layer {
  /// What must be equal for layers to be drawn once.
  fileprivate var signature: String {
    let shapes = parameters.map { "\($0.shape)" }.joined()
    return "\(name) \(activationName ?? "") \(shapes) \(shapes.isEmpty ? "alone" : "")"
  }

  fileprivate var activationName: String? {
    let name =
      switch self {
      case let layer as Dense: layer.activation.name
      case let layer as Convolution: layer.activation.name
      default: "identity"
      }
    return name == "identity" ? nil : name
  }
}
