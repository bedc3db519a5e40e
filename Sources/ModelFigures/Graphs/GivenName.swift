import Tensors

/// What the given values of a computation graph are called, and which of them are learned.
enum GivenName {
  /// What the operands of an operation are, in their order; a layer calls them the same.
  private static let operands = [
    "linear": ["x", "W", "b"], "convolve": ["x", "W"],
    "layerNorm": ["x", #"\gamma"#, #"\beta"#],
  ]
  /// How names of what is learned begin, by convention.
  private static let learned = [
    "W", "w", "U", "V", "b", #"\theta"#, #"\gamma"#, #"\beta"#, "θ", "γ", "β",
  ]

  /// The nodes with a name for each given value that has none but whose use tells what it is:
  /// W, or W_1, W_2, … if there are several.
  static func named(_ nodes: [ComputationGraph.Node]) -> [ComputationGraph.Node] {
    var nodes = nodes
    var users: [String: [Int]] = [:]
    var seen = Set<Int>()
    for node in nodes {
      for (name, operand) in zip(operands[node.operation] ?? [], node.operands)
      where nodes[operand].operation.isEmpty && nodes[operand].name == nil
        && seen.insert(operand).inserted
      {
        users[name, default: []].append(operand)
      }
    }
    let taken = Set(nodes.compactMap(\.name))
    for (name, givens) in users where !taken.contains(name) {
      for (index, given) in givens.enumerated() {
        let own = givens.count == 1 ? name : "\(name)_{\(index + 1)}"
        nodes[given] = nodes[given].named(own)
      }
    }
    return nodes
  }

  /// Whether a name is one of a weight or a bias, by its letter; `\mathbf{W}_1` is.
  static func isLearned(_ name: String) -> Bool {
    var name = name[...]
    for font in [#"\mathbf{"#, #"\boldsymbol{"#, #"\mathrm{"#] where name.hasPrefix(font) {
      name = name.dropFirst(font.count)
    }
    return learned.contains { letter in
      name.hasPrefix(letter) && name.dropFirst(letter.count).first?.isLetter != true
    }
  }
}

extension ComputationGraph.Node {
  /// The node with a name.
  fileprivate func named(_ name: String) -> ComputationGraph.Node {
    ComputationGraph.Node(
      operation: operation, name: name, shape: shape, item: item, operands: operands)
  }
}
