import FigureModel

/// The graph that one group gives to the layout: its members as boxes, its ports as points.
struct ContainerGraph {
  private(set) var graph = LayeredGraph()
  /// The item that each of the first nodes stands for.
  let members: [Int]
  /// The node of each port.
  private(set) var ports: [Int: Int] = [:]
  /// The segment that each edge stands for.
  private(set) var segments: [GraphSegments.Segment] = []

  init(_ members: [Int], _ tree: GraphTree, _ boxes: GraphBoxes) {
    self.members = members
    var loops: [Int: Double] = [:]
    for link in tree.links where link.source == link.target {
      let label = link.edge.label.map { boxes.room(for: $0).width / 2 } ?? 0
      loops[link.source] = max(loops[link.source] ?? 0, GraphScene.loopReach + 8 + label)
    }
    if members.contains(where: { tree.items[$0].lane != nil }) {
      graph.laneWidths = tree.lanes.map(boxes.width(ofLane:))
    }
    for member in members {
      var node = LayeredGraph.Node(width: 0, height: 0)
      if case .node(let drawn) = tree.items[member].kind {
        let size = boxes.turned(boxes.size(of: drawn))
        (node.width, node.height) = size
        node.isRound = boxes.isCircle(drawn) || drawn.shape == .ellipse
      }
      node.lane = tree.items[member].lane ?? -1
      node.margin = loops[member] ?? 0
      graph.nodes.append(node)
    }
  }

  /// Gives a container the size that its content takes.
  mutating func resize(_ member: Int, _ size: (width: Double, height: Double)) {
    guard let index = members.firstIndex(of: member) else { return }
    (graph.nodes[index].width, graph.nodes[index].height) = size
  }

  /// Adds the edges of the group.
  mutating func add(
    _ segments: [GraphSegments.Segment], _ all: GraphSegments, _ inner: [Int: GraphLayout],
    _ tree: GraphTree, _ kinds: [Int], _ boxes: GraphBoxes
  ) {
    let nodes = Dictionary(
      zip(members, members.indices), uniquingKeysWith: { first, _ in first })
    func end(_ end: GraphSegments.End) -> (node: Int, offset: Double?)? {
      switch end {
      case .port(let port): return (node(of: port, all), 0)
      case .item(let item, let port):
        guard let node = nodes[item] else { return nil }
        return (node, port.map { inner[item]?.ports[$0] ?? 0 })
      }
    }
    for segment in segments {
      guard let from = end(segment.from), let to = end(segment.to) else { continue }
      var edge = LayeredGraph.Edge(
        from: from.node, to: to.node, fromOffset: from.offset ?? 0, toOffset: to.offset)
      edge.kind = kinds[segment.link]
      if segment.isLabeled, let label = tree.links[segment.link].edge.label {
        edge.label = boxes.room(for: label)
      }
      graph.edges.append(edge)
      self.segments.append(segment)
    }
  }

  private mutating func node(of port: Int, _ all: GraphSegments) -> Int {
    if let node = ports[port] { return node }
    var node = LayeredGraph.Node(width: 0, height: 0)
    node.place = all.ports[port].isEntry ? .first : .last
    node.isPort = true
    graph.nodes.append(node)
    ports[port] = graph.nodes.count - 1
    return graph.nodes.count - 1
  }
}
