/// How a tensor was computed: what a figure of its graph shows.
///
///     ComputationGraph(of: loss, names: [("W", w), ("x", x)])
public struct ComputationGraph: Hashable, Sendable {
  /// A value on the way.
  public struct Node: Hashable, Sendable {
    /// What made it, such as `matmul`; empty for a value that was given.
    public let operation: String
    /// What it is called, if it has a name.
    public let name: String?
    /// Its shape.
    public let shape: [Int]
    /// The positions of its operands among the nodes.
    public let operands: [Int]
  }

  /// The values, operands before results; the last one is the tensor itself.
  public let nodes: [Node]

  /// The graph of a tensor. What a named value or a literal was made of is left out.
  public init(of tensor: Tensor, names: [(String, Tensor)] = []) {
    let names = Dictionary(
      names.map { (ObjectIdentifier($1.node), $0) }, uniquingKeysWith: { first, _ in first })
    let order = tensor.node.history
    var givens: Set<ObjectIdentifier> = []
    for node in order where node.isLiteral(givens) || names[ObjectIdentifier(node)] != nil {
      givens.insert(ObjectIdentifier(node))
    }
    var needed: Set = [ObjectIdentifier(tensor.node)]
    for node in order.reversed() where needed.contains(ObjectIdentifier(node)) {
      guard !givens.contains(ObjectIdentifier(node)) else { continue }
      needed.formUnion(node.parents.map { ObjectIdentifier($0.node) })
    }
    var (nodes, positions) = ([Node](), [ObjectIdentifier: Int]())
    for node in order where needed.contains(ObjectIdentifier(node)) {
      let id = ObjectIdentifier(node)
      let parents = givens.contains(id) ? [] : node.parents
      positions[id] = nodes.count
      nodes.append(
        Node(
          operation: parents.isEmpty ? "" : node.operation, name: names[id], shape: node.shape,
          operands: parents.compactMap { positions[ObjectIdentifier($0.node)] }))
    }
    self.nodes = nodes
  }
}

extension TensorNode {
  /// Whether a node is a number in the source, or such numbers in brackets.
  fileprivate func isLiteral(_ givens: Set<ObjectIdentifier>) -> Bool {
    parents.isEmpty
      || (operation == "concatenate" || operation == "reshaped")
        && parents.allSatisfy { givens.contains(ObjectIdentifier($0.node)) }
  }
}

extension ComputationGraph: CustomStringConvertible {
  /// A line for each value: its position, what made it from which others, and its shape.
  public var description: String {
    nodes.enumerated().map { position, node in
      let operands = node.operands.map { "\($0)" }.joined(separator: ", ")
      let made = node.operation.isEmpty ? "given" : "\(node.operation)(\(operands))"
      return "\(position)  \(node.name.map { "\($0) = " } ?? "")\(made)  \(node.shape)"
    }.joined(separator: "\n")
  }
}
