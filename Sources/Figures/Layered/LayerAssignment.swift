/// Which layer each node of a graph stands in, and which edges must be turned round for that.
///
/// Longest path to a sink (Sugiyama, Tagawa and Toda 1981; Eades and Sugiyama 1990), so that a
/// value stands right before what uses it first.
struct LayerAssignment {
  /// The layer of each node, from 0.
  private(set) var layers: [Int] = []
  /// Whether an edge runs against the flow; the others make no cycle.
  private(set) var isReversed: [Bool] = []

  init(_ graph: LayeredGraph) {
    isReversed = Self.backEdges(of: graph)
    let ends = zip(graph.edges, isReversed).map { edge, isReversed in
      (from: isReversed ? edge.to : edge.from, to: isReversed ? edge.from : edge.to)
    }
    var outgoing = [[Int]](repeating: [], count: graph.nodes.count)
    for (index, end) in ends.enumerated() where end.from != end.to {
      outgoing[end.from].append(index)
    }
    var ranks = [Int](repeating: 0, count: graph.nodes.count)
    for node in Self.order(outgoing, ends.map(\.to)) {
      for index in outgoing[node] {
        // An edge that is turned round needs a column of its own beside the way forth.
        let isLong = graph.edges[index].label != nil || isReversed[index]
        let length = isLong ? 2 : 1
        ranks[node] = max(ranks[node], ranks[ends[index].to] + length)
      }
    }
    let highest = ranks.max() ?? 0
    layers = ranks.map { highest - $0 }
    pin(graph)
  }

  /// Moves what must stand first or last beyond the rest.
  private mutating func pin(_ graph: LayeredGraph) {
    let free = graph.nodes.indices.filter { graph.nodes[$0].place == .anywhere }
    let low = free.map { layers[$0] }.min() ?? 0
    let high = free.map { layers[$0] }.max() ?? 0
    for (index, node) in graph.nodes.enumerated() {
      if node.place == .first { layers[index] = low - 1 }
      if node.place == .last { layers[index] = high + 1 }
    }
    let lowest = layers.min() ?? 0
    layers = layers.map { $0 - lowest }
  }

  /// The nodes, each after all that it leads to.
  private static func order(_ outgoing: [[Int]], _ targets: [Int]) -> [Int] {
    var (order, isSeen) = ([Int](), [Bool](repeating: false, count: outgoing.count))
    for start in outgoing.indices where !isSeen[start] {
      isSeen[start] = true
      var path = [(node: start, next: 0)]
      while let (node, next) = path.last {
        if next < outgoing[node].count {
          path[path.count - 1].next += 1
          let target = targets[outgoing[node][next]]
          if !isSeen[target] { isSeen[target] = true; path.append((target, 0)) }
        } else {
          order.append(node)
          path.removeLast()
        }
      }
    }
    return order
  }

  /// The edges that lead back to a node on the way to them, depth first.
  private static func backEdges(of graph: LayeredGraph) -> [Bool] {
    var outgoing = [[Int]](repeating: [], count: graph.nodes.count)
    for (index, edge) in graph.edges.enumerated() where edge.from != edge.to {
      outgoing[edge.from].append(index)
    }
    var isBack = graph.edges.map { _ in false }
    // 0 is new, 1 on the way, 2 done.
    var states = [Int](repeating: 0, count: graph.nodes.count)
    for start in graph.nodes.indices where states[start] == 0 {
      states[start] = 1
      var path = [(node: start, next: 0)]
      while let (node, next) = path.last {
        guard next < outgoing[node].count else {
          states[node] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let index = outgoing[node][next]
        let target = graph.edges[index].to
        if states[target] == 1 { isBack[index] = true }
        if states[target] == 0 { states[target] = 1; path.append((target, 0)) }
      }
    }
    return isBack
  }
}
