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
    /// Its value, if that is a single number.
    public let item: Float?
    /// The positions of its operands among the nodes.
    public let operands: [Int]

    /// A value of its own.
    package init(
      operation: String, name: String?, shape: [Int], item: Float?, operands: [Int]
    ) {
      (self.operation, self.name, self.shape) = (operation, name, shape)
      (self.item, self.operands) = (item, operands)
    }
  }

  /// The values, operands before results; the last one is the tensor itself.
  public let nodes: [Node]
  /// What they stand for, kept so that a tensor can be found again.
  private let tensors: [TensorNode]

  /// The graph of a tensor. What a named value or a literal was made of is left out.
  public init(of tensor: Tensor, names: [(String, Tensor)] = []) {
    let names = Dictionary(
      names.map { (ObjectIdentifier($1.node), $0) }, uniquingKeysWith: { first, _ in first })
    let order = tensor.node.history
    var givens: Set<ObjectIdentifier> = []
    for node in order
    where node.isLiteral(givens) || names[ObjectIdentifier(node)] != nil && node !== tensor.node {
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
          item: node.values.count == 1 ? node.values[0] : nil,
          operands: parents.compactMap { positions[ObjectIdentifier($0.node)] }))
    }
    self.nodes = nodes
    tensors = order.filter { needed.contains(ObjectIdentifier($0)) }
  }

  /// Where a tensor stands among the nodes; nil if the result was not computed from it.
  public func position(of tensor: Tensor) -> Int? { tensors.firstIndex { $0 === tensor.node } }

  /// Whether the same was computed, from whatever.
  public static func == (left: Self, right: Self) -> Bool { left.nodes == right.nodes }

  /// Takes in the nodes.
  public func hash(into hasher: inout Hasher) { hasher.combine(nodes) }
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
