/// A list that needs no array of its own while it is one node, as most scripts are.
enum MathList: Hashable, Sendable {
  case one(MathNode)
  /// Not one.
  case several([MathNode])

  /// The list of an array.
  init(_ nodes: [MathNode]) {
    self = nodes.count == 1 ? .one(nodes[0]) : .several(nodes)
  }

  /// The nodes.
  var nodes: [MathNode] {
    switch self {
    case .one(let node): [node]
    case .several(let nodes): nodes
    }
  }

  /// The node of a list of one.
  var only: MathNode? {
    switch self {
    case .one(let node): node
    case .several: nil
    }
  }

  /// The first node.
  var first: MathNode? {
    switch self {
    case .one(let node): node
    case .several(let nodes): nodes.first
    }
  }
}
