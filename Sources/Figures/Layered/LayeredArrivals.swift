/// Where the edges of a layered graph arrive at boxes: from before, side by side, or, where nothing
/// is in the way, at the box's side.
struct LayeredArrivals {
  /// A column beside the root of a way, from which it is left or reached at its side.
  struct Side {
    var column: Double
    /// How far along the flow it meets the box from the middle of it.
    var shift = 0.0
  }

  /// Where each link ends, across the flow.
  private(set) var x: [Double]
  /// Whether a link runs on past the border and ends at the box's side.
  private(set) var isSide: [Bool]
  /// How far along the flow a link meets the side of a box from the middle of it.
  private(set) var sideShifts: [Int: Double] = [:]
  /// The ways against the flow that end at the side of their root.
  private(set) var rootSides: [Int: Side] = [:]
  /// How far the other ways against the flow end beside the ways that leave their root.
  private var rootShifts: [Int: Double] = [:]

  private let input: LayeredGraph
  private let graph: ProperGraph
  private let centers: [Double]
  private let positions: [Int]

  init(_ input: LayeredGraph, _ graph: ProperGraph, _ centers: [Double]) {
    self.input = input
    self.graph = graph
    self.centers = centers
    positions = graph.positions
    x = graph.links.map { centers[$0.to] + $0.toOffset }
    isSide = graph.links.map { _ in false }
    let (into, from) = graph.neighbors
    for (vertex, links) in into.enumerated() {
      if let node = graph.vertices[vertex].node { arrange(links, at: vertex, input.nodes[node]) }
    }
    for (index, net) in graph.nets.enumerated() where net.isReversed {
      guard let link = from[net.root].first(where: { graph.links[$0].net == index }),
        graph.vertices[graph.links[link].to].node == nil
      else { continue }
      let column = x[link]
      if isFree(column, beside: net.root) {
        rootSides[index] = Side(column: column)
      } else {
        moveAside(index, toward: column, from[net.root])
      }
    }
    for vertex in into.indices { shareSides(of: vertex, into[vertex], from[vertex]) }
  }

  /// Where a way leaves a vertex, across the flow.
  func start(_ net: Int, _ vertex: Int) -> Double {
    guard graph.nets[net].root == vertex else { return centers[vertex] }
    return rootSides[net]?.column
      ?? centers[vertex] + graph.nets[net].rootOffset + (rootShifts[net] ?? 0)
  }
}

extension LayeredArrivals {
  private mutating func arrange(_ links: [Int], at vertex: Int, _ node: LayeredGraph.Node) {
    let free = links.filter { link in
      let edge = graph.links[link].edge.map { input.edges[$0] }
      return edge?.toOffset == nil || graph.nets[graph.links[link].net].isReversed
    }
    guard !free.isEmpty, !node.isPort else { return }
    let sorted = free.sorted { (start($0), $0) < (start($1), $1) }
    let sides = takeSides(sorted, at: vertex, node)
    let rest = sorted.filter { !sides.contains($0) }
    spread(rest, at: vertex, node)
  }

  private func start(_ link: Int) -> Double { start(graph.links[link].net, graph.links[link].from) }

  /// Lets the outermost links end at the box's sides where that saves a bend.
  private mutating func takeSides(
    _ links: [Int], at vertex: Int, _ node: LayeredGraph.Node
  ) -> Set<Int> {
    var taken = Set<Int>()
    guard let first = links.first, let last = links.last else { return taken }
    let middle = centers[vertex]
    func mayEnd(_ link: Int) -> Bool {
      links.count > 1 && node.isRound || graph.nets[graph.links[link].net].isReversed
    }
    for (link, isBeside) in [(first, start(first) < middle), (last, start(last) > middle)]
    where isBeside && mayEnd(link) && isFree(start(link), beside: vertex) { taken.insert(link) }
    for link in taken { (x[link], isSide[link]) = (start(link), true) }
    return taken
  }

  /// Whether an edge can run along a column beside a box.
  private func isFree(_ column: Double, beside vertex: Int) -> Bool {
    guard let node = graph.vertices[vertex].node.map({ input.nodes[$0] }) else { return false }
    let distance = abs(column - centers[vertex]) - node.width / 2
    guard distance >= 14, node.margin == 0 || column > centers[vertex] else { return false }
    let layer = graph.layers[graph.vertices[vertex].layer]
    let next = positions[vertex] + (column < centers[vertex] ? -1 : 1)
    guard layer.indices.contains(next) else { return true }
    let other = layer[next]
    let reach = graph.vertices[other].width / 2 + 10
    return column < centers[vertex]
      ? centers[other] + reach < column : column < centers[other] - reach
  }

  /// Lets a way back end beside the ways that leave its root, each a little further off.
  private mutating func moveAside(_ net: Int, toward column: Double, _ leaving: [Int]) {
    let root = graph.nets[net].root
    guard let node = graph.vertices[root].node.map({ input.nodes[$0] }), !node.isPort else {
      return
    }
    let nets = Set(leaving.map { graph.links[$0].net })
    let before = nets.count { !graph.nets[$0].isReversed }
    if before == 0, nets.count == 1 { return }
    let isRight = column >= centers[root]
    let earlier = rootShifts.filter { nets.contains($0.key) && ($0.value > 0) == isRight }.count
    let reach = node.isRound ? node.width * 0.4 : max(node.width / 2 - 8, 0)
    let shift = min(12 * Double(earlier + 1), reach)
    rootShifts[net] = isRight ? shift : -shift
  }

  /// Keeps ways apart that meet one side of a box: what arrives from before, then what leaves from
  /// the outermost column to the innermost, so that none crosses another.
  private mutating func shareSides(of vertex: Int, _ into: [Int], _ from: [Int]) {
    let nets = Set(from.map { graph.links[$0].net }).filter { graph.nets[$0].root == vertex }
    for side in [-1.0, 1] {
      let middle = centers[vertex]
      let isHere = { (column: Double) in (column - middle) * side > 0 }
      let arriving = into.filter { isSide[$0] && isHere(x[$0]) }
      let leaving = nets.filter { rootSides[$0].map { isHere($0.column) } ?? false }
        .sorted { (distance($0, vertex), $0) > (distance($1, vertex), $1) }
      let count = arriving.count + leaving.count
      guard count > 1 else { continue }
      let step = min(16, 28 / Double(count - 1))
      let shift = { (index: Int) in (Double(index) - Double(count - 1) / 2) * step }
      for (index, link) in arriving.enumerated() { sideShifts[link] = shift(index) }
      for (index, net) in leaving.enumerated() {
        rootSides[net]?.shift = shift(arriving.count + index)
      }
    }
  }

  private func distance(_ net: Int, _ vertex: Int) -> Double {
    rootSides[net].map { abs($0.column - centers[vertex]) } ?? 0
  }

  /// Spreads links over the side of a box on which the flow enters, each as straight as possible.
  private mutating func spread(_ links: [Int], at vertex: Int, _ node: LayeredGraph.Node) {
    guard let count = links.isEmpty ? nil : links.count else { return }
    let reach = node.isRound ? node.width * 0.27 : max(node.width / 2 - 8, 0)
    let step = count == 1 ? 0 : min(12, reach * 2 / Double(count - 1))
    var places = links.enumerated().map { index, link -> Double in
      if count == 1 {
        let offset = start(link) - centers[vertex]
        return abs(offset) <= reach ? offset : 0
      }
      return min(max(start(link) - centers[vertex], -reach), reach)
    }
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + step)
    }
    let over = (places.last ?? 0) - reach
    if over > 0 {
      places[count - 1] = reach
      for index in places.indices.dropLast().reversed() {
        places[index] = min(places[index], places[index + 1] - step)
      }
    }
    for (link, place) in zip(links, places) { x[link] = centers[vertex] + place }
  }
}
