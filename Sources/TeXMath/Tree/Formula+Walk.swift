extension Formula {
  /// Visits every node, depth first, each before those inside it, in the order of reading.
  public func walk(_ visit: (MathNode) throws -> Void) rethrows {
    try nodes.walk(visit)
  }

  /// The nodes that satisfy a condition, in the order of `walk`.
  public func allNodes(where isWanted: (MathNode) -> Bool) -> [MathNode] {
    var found: [MathNode] = []
    walk { if isWanted($0) { found.append($0) } }
    return found
  }

  /// The formula with every node replaced by what the transform makes of it.
  ///
  /// The transform sees a node after those inside it were replaced; an empty list removes a node.
  public func map(_ transform: (MathNode) -> [MathNode]) -> Formula {
    var copy = self
    copy.nodes = nodes.rewritten(transform)
    return copy
  }
}

extension MathNode {
  /// Visits the node, then those inside it.
  fileprivate func walk(_ visit: (MathNode) throws -> Void) rethrows {
    try visit(self)
    switch kind {
    case .symbol, .number, .space: return
    case .group(let nodes): try nodes.walk(visit)
    case .scripts(let scripts):
      try scripts.preSub?.walk(visit)
      try scripts.preSup?.walk(visit)
      try scripts.baseList.walk(visit)
      try scripts.subList?.walk(visit)
      try scripts.supList?.walk(visit)
    default: for list in lists { try list.walk(visit) }
    }
  }
}

extension MathList {
  fileprivate func walk(_ visit: (MathNode) throws -> Void) rethrows {
    switch self {
    case .symbol(let symbol, let range): try visit(MathNode(.symbol(symbol), range: range))
    case .one(let node): try node.walk(visit)
    case .several(let nodes): try nodes.walk(visit)
    }
  }
}

extension [MathNode] {
  /// Visits every node, depth first.
  fileprivate func walk(_ visit: (MathNode) throws -> Void) rethrows {
    for node in self { try node.walk(visit) }
  }

  fileprivate func rewritten(_ transform: (MathNode) -> [MathNode]) -> [MathNode] {
    flatMap { transform($0.mapLists { $0.rewritten(transform) }) }
  }
}
