/// Lays out a graph in layers, the flow going down: boxes in rows, edges at right angles.
struct LayeredLayout {
  /// A part of a way: all of an edge, or from where it forks off.
  struct Piece {
    var points: [Point]
    /// An edge that takes this way.
    var edge: Int
    /// Whether it begins at the edge's source; else it begins on another piece.
    var isFromSource: Bool
    /// Whether it ends at the edge's target; else other pieces go on from its end.
    var isToTarget: Bool
  }

  /// The rooms that the layout keeps, in pixels.
  enum Measure {
    static let gap = 28.0
    /// From a layer to the first track.
    static let beforeTracks = 16.0
    /// From one track to the next.
    static let track = 14.0
    /// From the last track to the next layer: a bend and an arrowhead.
    static let afterTracks = 24.0
    /// From layer to layer without tracks.
    static let straight = 36.0
  }

  /// The middle of each node.
  private(set) var centers: [Point] = []
  private(set) var pieces: [Piece] = []
  /// Where ways fork, and an edge that takes each.
  private(set) var forks: [(point: Point, edge: Int)] = []
  /// The middle of each edge's label.
  private(set) var labels: [Int: Point] = [:]
  /// What the lanes take, across the flow.
  private(set) var lanes: [Int: ClosedRange<Double>] = [:]
  /// What all this takes, from the origin.
  private(set) var size = (width: 0.0, height: 0.0)

  private let input: LayeredGraph
  private var graph: ProperGraph
  private var x: [Double] = []
  private var arrivals: LayeredArrivals
  private var channels: [Channel] = []
  private var tops: [Double] = []
  private var heights: [Double] = []
  private var children: [[Int]: [Int]] = [:]
  private let isSource: [Bool]
  private let isSink: [Bool]

  init(_ input: LayeredGraph) {
    self.input = input
    var graph = ProperGraph(input)
    graph.layers = CrossingReduction.layers(of: graph)
    self.graph = graph
    let (into, from) = graph.neighbors
    (isSource, isSink) = (into.map(\.isEmpty), from.map(\.isEmpty))
    let bands = LaneBands(
      graph, BrandesKoepf(graph, gap: Measure.gap).coordinates, least: input.laneWidths)
    (x, lanes) = (bands.x, bands.bands)
    arrivals = LayeredArrivals(input, graph, x)
    for (index, link) in graph.links.enumerated() {
      children[[link.net, link.from], default: []].append(index)
    }
    stackLayers()
    for vertex in graph.vertices.indices where graph.vertices[vertex].node != nil {
      centers.append(center(vertex))
    }
    for (index, net) in graph.nets.enumerated() { trace(index, net) }
    for (index, vertex) in graph.vertices.enumerated() {
      if let edge = vertex.labeled { labels[edge] = center(index) }
    }
    normalize()
  }
}

extension LayeredLayout {
  private func center(_ vertex: Int) -> Point {
    let layer = graph.vertices[vertex].layer
    let room = heights[layer] - graph.vertices[vertex].height
    // Beside something tall, what only gives or only takes stands near what it belongs to.
    let isLoose = room > 40 && graph.vertices[vertex].node != nil
    let shift = !isLoose ? 0 : isSource[vertex] ? room / 2 : isSink[vertex] ? -room / 2 : 0
    return Point(x: x[vertex], y: tops[layer] + heights[layer] / 2 + shift)
  }

  /// Decides the tracks between layers, and with them where layers lie.
  private mutating func stackLayers() {
    var ways = [[Channel.Way]](repeating: [], count: graph.layers.count)
    for (key, links) in children.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      ways[graph.vertices[key[1]].layer].append(
        Channel.Way(
          net: key[0], from: key[1], start: start(key[0], key[1]),
          ends: links.map { arrivals.x[$0] }))
    }
    channels = ways.map(Channel.init)
    var top = 0.0
    for (index, layer) in graph.layers.enumerated() {
      tops.append(top)
      heights.append(layer.map { graph.vertices[$0].height }.max() ?? 0)
      top += heights[index] + room(channels[index])
    }
  }

  private func room(_ channel: Channel) -> Double {
    if channel.count == 0 { return Measure.straight }
    return Measure.beforeTracks + Double(channel.count - 1) * Measure.track + Measure.afterTracks
  }

  /// Where a way leaves a vertex.
  private func start(_ net: Int, _ vertex: Int) -> Double {
    arrivals.start(net, vertex)
  }

  private func trackHeight(_ net: Int, _ vertex: Int) -> Double {
    let layer = graph.vertices[vertex].layer
    let track = channels[layer].track(net: net, from: vertex) ?? 0
    return tops[layer] + heights[layer] + Measure.beforeTracks + Double(track) * Measure.track
  }

  private mutating func trace(_ index: Int, _ net: ProperGraph.Net) {
    var path: [Point] = []
    let middle = center(net.root)
    if let side = arrivals.rootSides[index], let node = graph.vertices[net.root].node {
      let reach = reach(of: input.nodes[node], side.shift)
      let height = middle.y + side.shift
      path = [Point(x: middle.x + (side.column < middle.x ? -reach : reach), y: height)]
      path.append(Point(x: side.column, y: height))
    } else {
      let offset = start(index, net.root) - x[net.root]
      path = [middle.moved(x: offset, y: border(net.root, offset))]
    }
    trace(index, net.root, path, isFromSource: true)
  }

  /// How far the outline lies from the middle, along the flow.
  private func border(_ vertex: Int, _ offset: Double) -> Double {
    guard let index = graph.vertices[vertex].node else { return 0 }
    let node = input.nodes[index]
    guard node.isRound else { return node.height / 2 }
    let part = min(abs(offset) / max(node.width / 2, 1), 1)
    return node.height / 2 * (1 - part * part).squareRoot()
  }

  /// How far the outline lies from the middle, across the flow.
  private func reach(of node: LayeredGraph.Node, _ shift: Double) -> Double {
    guard node.isRound else { return node.width / 2 }
    let part = min(abs(shift) / max(node.height / 2, 1), 1)
    return node.width / 2 * (1 - part * part).squareRoot()
  }

  /// Follows a way from a vertex, with what was drawn of it so far.
  private mutating func trace(_ net: Int, _ vertex: Int, _ path: [Point], isFromSource: Bool) {
    let links = children[[net, vertex]] ?? []
    let corner = Point(x: start(net, vertex), y: trackHeight(net, vertex))
    if links.count == 1 {
      follow(links[0], path, corner, isFromSource)
      return
    }
    let ends = links.sorted { (arrivals.x[$0], $0) < (arrivals.x[$1], $1) }
    let straight = ends.filter { abs(arrivals.x[$0] - corner.x) < 0.5 }
    let left = ends.filter { arrivals.x[$0] <= corner.x - 0.5 }
    let right = Array(ends.filter { arrivals.x[$0] >= corner.x + 0.5 }.reversed())
    var isTrunkFree = true
    if let link = straight.first {
      follow(link, path, corner, isFromSource)
      isTrunkFree = false
    } else if !left.isEmpty, !right.isEmpty {
      let edge = graph.nets[net].edge
      pieces.append(
        Piece(points: path + [corner], edge: edge, isFromSource: isFromSource, isToTarget: false))
      isTrunkFree = false
    }
    if !isTrunkFree { forks.append((corner, graph.nets[net].edge)) }
    for link in straight.dropFirst() { follow(link, [corner], corner, false) }
    for side in [left, right] {
      for (index, link) in side.enumerated() {
        if index == 0, isTrunkFree {
          follow(link, path, corner, isFromSource)
        } else if index == 0 {
          follow(link, [corner], corner, false)
        } else {
          let fork = Point(x: arrivals.x[link], y: corner.y)
          forks.append((fork, graph.nets[net].edge))
          follow(link, [fork], fork, false)
        }
      }
    }
  }

  private mutating func follow(
    _ index: Int, _ path: [Point], _ corner: Point, _ isFromSource: Bool
  ) {
    let link = graph.links[index]
    var path = path
    let end = arrivals.x[index]
    if abs(end - corner.x) >= 0.5 {
      if path.last != corner { path.append(corner) }
      path.append(Point(x: end, y: corner.y))
    }
    guard let node = graph.vertices[link.to].node, let edge = link.edge else {
      trace(link.net, link.to, path, isFromSource: isFromSource)
      return
    }
    let middle = center(link.to)
    if arrivals.isSide[index] {
      let shift = arrivals.sideShifts[index] ?? 0
      let reach = reach(of: input.nodes[node], shift)
      path.append(Point(x: end, y: middle.y + shift))
      path.append(middle.moved(x: end < middle.x ? -reach : reach, y: shift))
    } else {
      path.append(Point(x: end, y: middle.y - border(link.to, end - middle.x)))
    }
    let isReversed = graph.nets[link.net].isReversed
    pieces.append(
      Piece(
        points: isReversed ? path.reversed() : path, edge: edge, isFromSource: isFromSource,
        isToTarget: true))
  }

  /// Moves everything so that it begins at the origin.
  private mutating func normalize() {
    let boxes = zip(centers, input.nodes).map { center, node in
      Rect(center: center, width: node.width + 2 * node.margin, height: node.height)
    }
    let names = labels.keys.sorted().compactMap { edge -> Rect? in
      guard let center = labels[edge], let size = input.edges[edge].label else { return nil }
      return Rect(center: center, width: size.width, height: size.height)
    }
    let ways = pieces.flatMap(\.points).map { Rect($0, $0) }
    guard let first = boxes.first else { return }
    let all = (boxes + names + ways).reduce(first) { $0.union($1) }
    let move = { (point: Point) in point.moved(x: -all.minX, y: -all.minY) }
    centers = centers.map(move)
    lanes = lanes.mapValues { ($0.lowerBound - all.minX)...($0.upperBound - all.minX) }
    forks = forks.map { (move($0.point), $0.edge) }
    labels = labels.mapValues(move)
    for index in pieces.indices { pieces[index].points = pieces[index].points.map(move) }
    size = (all.width, all.height)
  }
}
