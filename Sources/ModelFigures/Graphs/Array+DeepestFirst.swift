import Tensors

extension [ComputationGraph.Node] {
  /// The same graph with its nodes in another order: operands before results, those that took the
  /// longest way first, so that what belongs to one layer or step stands together.
  var deepestFirst: [ComputationGraph.Node] {
    var depths: [Int] = []
    for node in self { depths.append((node.operands.map { depths[$0] }.max() ?? 0) + 1) }
    var (places, order) = ([Int?](repeating: nil, count: count), [Int]())
    var path = indices.suffix(1).map { (node: $0, isOpen: true) }
    while let (node, isOpen) = path.popLast() {
      if places[node] != nil { continue }
      if isOpen {
        path.append((node, false))
        let operands = self[node].operands.sorted { (depths[$0], $1) < (depths[$1], $0) }
        path += operands.filter { places[$0] == nil }.map { ($0, true) }
      } else {
        places[node] = order.count
        order.append(node)
      }
    }
    return order.map { self[$0].moved(to: places) }
  }
}

extension ComputationGraph.Node {
  /// The node with its operands at other positions.
  fileprivate func moved(to places: [Int?]) -> ComputationGraph.Node {
    ComputationGraph.Node(
      operation: operation, name: name, shape: shape, item: item,
      operands: operands.compactMap { places[$0] })
  }
}
