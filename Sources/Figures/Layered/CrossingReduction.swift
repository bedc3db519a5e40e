/// Orders the vertices within layers so that few links cross: barycentres, layer by layer and back
/// (Sugiyama, Tagawa and Toda 1981), then exchanges of neighbors.
struct CrossingReduction {
  private let graph: ProperGraph
  private let into: [[Int]]
  private let from: [[Int]]
  private var layers: [[Int]]
  private var positions: [Int]

  private init(_ graph: ProperGraph) {
    self.graph = graph
    (into, from) = graph.neighbors
    layers = graph.layers
    positions = graph.positions
  }

  /// The layers in an order with few crossings; ties keep the order in which nodes were given.
  static func layers(of graph: ProperGraph) -> [[Int]] {
    var reduction = CrossingReduction(graph)
    var best = reduction.layers
    var fewest = reduction.crossings
    for round in 0..<16 where fewest > 0 {
      reduction.sweep(isForward: round % 2 == 0)
      reduction.exchange()
      let crossings = reduction.crossings
      if crossings < fewest { (fewest, best) = (crossings, reduction.layers) }
    }
    return best
  }

  /// How many pairs of links cross.
  private var crossings: Int {
    layers.indices.dropFirst().reduce(0) { $0 + crossings(before: $1) }
  }

  /// The crossings between a layer and the one before: inversions, counted with a tree of sums.
  private func crossings(before layer: Int) -> Int {
    let ends = layers[layer - 1].flatMap { vertex in
      from[vertex].map { positions[graph.links[$0].to] }.sorted()
    }
    var sums = [Int](repeating: 0, count: layers[layer].count + 1)
    var total = 0
    for (count, end) in ends.enumerated() {
      var notAfter = 0
      var index = end + 1
      while index > 0 { (notAfter, index) = (notAfter + sums[index], index - (index & -index)) }
      total += count - notAfter
      index = end + 1
      while index < sums.count { sums[index] += 1; index += index & -index }
    }
    return total
  }

  private mutating func sweep(isForward: Bool) {
    let order = isForward ? Array(layers.indices.dropFirst()) : layers.indices.dropLast().reversed()
    for layer in order {
      let centers = layers[layer].map { vertex -> Double in
        let others =
          isForward
          ? into[vertex].map { graph.links[$0].from } : from[vertex].map { graph.links[$0].to }
        if others.isEmpty { return Double(positions[vertex]) }
        return Double(others.reduce(0) { $0 + positions[$1] }) / Double(others.count)
      }
      let lanes = layers[layer].map { graph.vertices[$0].lane }
      let sorted = layers[layer].indices.sorted {
        (lanes[$0], centers[$0], $0) < (lanes[$1], centers[$1], $1)
      }
      layers[layer] = sorted.map { layers[layer][$0] }
      place(layer)
    }
  }

  /// Exchanges neighbors as long as that helps, a few rounds at most.
  private mutating func exchange() {
    for _ in 0..<4 {
      var hasImproved = false
      for layer in layers.indices {
        for left in layers[layer].indices.dropLast() {
          let pair = (layers[layer][left], layers[layer][left + 1])
          guard graph.vertices[pair.0].lane == graph.vertices[pair.1].lane,
            crossings(pair.0, pair.1) > crossings(pair.1, pair.0)
          else { continue }
          layers[layer].swapAt(left, left + 1)
          place(layer)
          hasImproved = true
        }
      }
      if !hasImproved { return }
    }
  }

  /// The crossings between the links of two vertices if the first stands left of the second.
  private func crossings(_ left: Int, _ right: Int) -> Int {
    func count(_ a: [Int], _ b: [Int]) -> Int {
      a.reduce(0) { sum, end in sum + b.count { $0 < end } }
    }
    return count(
      into[left].map { positions[graph.links[$0].from] },
      into[right].map { positions[graph.links[$0].from] })
      + count(
        from[left].map { positions[graph.links[$0].to] },
        from[right].map { positions[graph.links[$0].to] })
  }

  private mutating func place(_ layer: Int) {
    for (index, vertex) in layers[layer].enumerated() { positions[vertex] = index }
  }
}
