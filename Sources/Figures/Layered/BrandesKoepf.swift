/// Gives the vertices of a layered graph places across the flow: long edges straight, others
/// straight where that is possible.
///
/// Brandes and Köpf 2001: vertices are aligned with a median neighbor into blocks, which are then
/// pushed together, once from each corner. Blocks are compacted by longest paths over the graph of
/// blocks, which needs none of the classes that the paper's erratum (2020) mends; links may arrive
/// beside the middle of a box (Rüegg et al. 2016). Of the four results and their mean, the one with
/// the fewest bends is taken.
struct BrandesKoepf {
  /// The room between two boxes, and around the points of long edges.
  let gap: Double
  private let graph: ProperGraph
  private let into: [[Int]]
  private let from: [[Int]]
  private let positions: [Int]
  /// Links that would cut an edge between two points of long edges.
  private let conflicts: Set<Int>

  init(_ graph: ProperGraph, gap: Double) {
    self.graph = graph
    self.gap = gap
    (into, from) = graph.neighbors
    positions = graph.positions
    conflicts = Self.conflicts(in: graph, positions)
  }

  /// The middle of each vertex.
  var coordinates: [Double] {
    var candidates: [[Double]] = []
    for isDown in [true, false] {
      for isLeft in [true, false] { candidates.append(candidate(isDown, isLeft)) }
    }
    candidates = aligned(candidates)
    let mean = graph.vertices.indices.map { vertex -> Double in
      let sorted = candidates.map { $0[vertex] }.sorted()
      return (sorted[1] + sorted[2]) / 2
    }
    let all = [mean] + candidates
    let costs = all.map { (bends: bends($0), width: width($0)) }
    let best = all.indices.min {
      (costs[$0].bends, costs[$0].width) < (costs[$1].bends, costs[$1].width)
    }
    return all[best ?? 0]
  }
}

extension BrandesKoepf {
  private func isPoint(_ vertex: Int) -> Bool { graph.vertices[vertex].node == nil }

  /// Whether a link is the end of an edge against the flow, which meets boxes at their sides.
  private func isWayBack(_ index: Int) -> Bool {
    let link = graph.links[index]
    return graph.nets[link.net].isReversed && !(isPoint(link.from) && isPoint(link.to))
  }

  private static func conflicts(in graph: ProperGraph, _ positions: [Int]) -> Set<Int> {
    let byLayer = Dictionary(grouping: graph.links.indices) {
      graph.vertices[graph.links[$0].from].layer
    }
    var conflicts = Set<Int>()
    for links in byLayer.values {
      let inner = links.filter {
        graph.vertices[graph.links[$0].from].node == nil
          && graph.vertices[graph.links[$0].to].node == nil
      }
      for index in links where !inner.contains(index) {
        let link = graph.links[index]
        let (a, b) = (positions[link.from], positions[link.to])
        let isCut = inner.contains { other in
          let (c, d) = (positions[graph.links[other].from], positions[graph.links[other].to])
          return (a < c && b > d) || (a > c && b < d)
        }
        if isCut { conflicts.insert(index) }
      }
    }
    return conflicts
  }

  /// Weighted bends: those of edges between boxes count most.
  private func bends(_ x: [Double]) -> Int {
    graph.links.reduce(0) { sum, link in
      let isStraight = abs(x[link.from] + link.fromOffset - x[link.to] - link.toOffset) < 0.5
      if isStraight || graph.nets[link.net].isReversed { return sum }
      let points = (isPoint(link.from) ? 1 : 0) + (isPoint(link.to) ? 1 : 0)
      return sum + (points == 2 ? 6 : 4 - points)
    }
  }

  private func width(_ x: [Double]) -> Double {
    let ends = graph.vertices.indices.map { vertex in
      (x[vertex] - graph.vertices[vertex].width / 2, x[vertex] + graph.vertices[vertex].width / 2)
    }
    return (ends.map(\.1).max() ?? 0) - (ends.map(\.0).min() ?? 0)
  }

  /// The candidates side by side: those from the left begin, those from the right end, where the
  /// narrowest does.
  private func aligned(_ candidates: [[Double]]) -> [[Double]] {
    guard let narrow = candidates.min(by: { width($0) < width($1) }) else { return candidates }
    let (low, high) = (narrow.min() ?? 0, narrow.max() ?? 0)
    return candidates.enumerated().map { index, x in
      let shift = index % 2 == 0 ? low - (x.min() ?? 0) : high - (x.max() ?? 0)
      return x.map { $0 + shift }
    }
  }

  /// One of the four: aligned with the layer above or below, pushed to the left or right.
  private func candidate(_ isDown: Bool, _ isLeft: Bool) -> [Double] {
    let layers = (isDown ? graph.layers : graph.layers.reversed())
      .map { isLeft ? $0 : $0.reversed() }
    var root = Array(graph.vertices.indices)
    var shift = [Double](repeating: 0, count: root.count)
    align(layers, isDown, isLeft, &root, &shift)
    let x = compact(layers, root, shift)
    return graph.vertices.indices.map { vertex in
      let place = x[root[vertex]] + shift[vertex]
      return isLeft ? place : -place
    }
  }

  private func align(
    _ layers: [[Int]], _ isDown: Bool, _ isLeft: Bool, _ root: inout [Int], _ shift: inout [Double]
  ) {
    var position = [Int](repeating: 0, count: root.count)
    for layer in layers { for (index, vertex) in layer.enumerated() { position[vertex] = index } }
    for layer in layers.dropFirst() {
      var last = -1
      for vertex in layer {
        let links = (isDown ? into[vertex] : from[vertex]).filter { !isWayBack($0) }.sorted {
          (position[other($0, isDown)], $0) < (position[other($1, isDown)], $1)
        }
        guard !links.isEmpty else { continue }
        for index in Set([(links.count - 1) / 2, links.count / 2]).sorted() {
          let (link, above) = (graph.links[links[index]], other(links[index], isDown))
          guard root[vertex] == vertex, !conflicts.contains(links[index]), last < position[above]
          else { continue }
          root[vertex] = root[above]
          let slope = (link.fromOffset - link.toOffset) * (isDown ? 1 : -1) * (isLeft ? 1 : -1)
          shift[vertex] = shift[above] + slope
          last = position[above]
        }
      }
    }
  }

  private func other(_ link: Int, _ isDown: Bool) -> Int {
    isDown ? graph.links[link].from : graph.links[link].to
  }

  /// The place of each block: as far left as its neighbors let it, then as far right.
  private func compact(_ layers: [[Int]], _ root: [Int], _ shift: [Double]) -> [Double] {
    var after = [[(block: Int, distance: Double)]](repeating: [], count: root.count)
    var waiting = [Int](repeating: 0, count: root.count)
    for layer in layers {
      for (left, right) in zip(layer, layer.dropFirst()) where root[left] != root[right] {
        let distance = self.distance(left, right) + shift[left] - shift[right]
        after[root[left]].append((root[right], distance))
        waiting[root[right]] += 1
      }
    }
    var order = root.indices.filter { root[$0] == $0 && waiting[$0] == 0 }
    var x = [Double](repeating: 0, count: root.count)
    var next = 0
    while next < order.count {
      let block = order[next]
      next += 1
      for (right, distance) in after[block] {
        x[right] = max(x[right], x[block] + distance)
        waiting[right] -= 1
        if waiting[right] == 0 { order.append(right) }
      }
    }
    for block in order.reversed() {
      let room = after[block].map { x[$0.block] - $0.distance }.min()
      if let room { x[block] = max(x[block], room) }
    }
    return x
  }

  private func distance(_ left: Int, _ right: Int) -> Double {
    let (a, b) = (graph.vertices[left], graph.vertices[right])
    let points = (isPoint(left) || a.isPort ? 1.0 : 0) + (isPoint(right) || b.isPort ? 1 : 0)
    return a.width / 2 + b.width / 2 + gap * (1 - points * 0.2)
  }
}
