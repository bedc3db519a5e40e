import SourceText

/// A list that needs no array of its own while it is one node, as most scripts are.
enum MathList: Hashable, Sendable {
  /// One symbol: a case of its own, as reading it copies nothing that is counted.
  case symbol(MathSymbol, SourceRange)
  /// One other node.
  case one(MathNode)
  /// Not one.
  case several([MathNode])

  /// The list of one node.
  init(_ node: MathNode) {
    if case .symbol(let symbol) = node.kind {
      self = .symbol(symbol, node.range)
    } else {
      self = .one(node)
    }
  }

  /// The list of an array.
  init(_ nodes: [MathNode]) {
    if nodes.count == 1 { self.init(nodes[0]) } else { self = .several(nodes) }
  }

  /// Adds the nodes of another list.
  mutating func append(_ other: MathList) {
    var nodes = nodes
    // So that nothing else holds the nodes, which would then be copied each time.
    self = .several([])
    nodes += other.nodes
    self = MathList(nodes)
  }

  /// The nodes.
  var nodes: [MathNode] {
    switch self {
    case .symbol(let symbol, let range): [MathNode(.symbol(symbol), range: range)]
    case .one(let node): [node]
    case .several(let nodes): nodes
    }
  }

  /// The node of a list of one.
  var only: MathNode? {
    switch self {
    case .symbol(let symbol, let range): MathNode(.symbol(symbol), range: range)
    case .one(let node): node
    case .several: nil
    }
  }

  /// The symbol of a list that is nothing else.
  var symbol: MathSymbol? {
    @inline(__always) get { if case .symbol(let symbol, _) = self { symbol } else { nil } }
  }

  /// The first node.
  var first: MathNode? {
    switch self {
    case .symbol, .one: only
    case .several(let nodes): nodes.first
    }
  }
}
