/// A graph in layers whose links all lead from one layer to the next: long edges are cut by points
/// in the layers between.
struct ProperGraph {
  /// A box, or a point of a long edge.
  struct Vertex {
    /// The node of the graph; nil for a point of an edge.
    var node: Int?
    /// The edge whose label stands here.
    var labeled: Int?
    var layer: Int
    var width: Double
    var height: Double
    var isPort = false
    /// The part of the width that is kept free on each side of the box.
    var margin = 0.0
    /// Whether it is a point of a way back at a node with a loop, which has its loop before it.
    var isLast = false
    /// The number of its lane; a point of an edge has that of the edge's beginning.
    var lane = -1
  }

  /// A connection to the next layer.
  struct Link {
    var from: Int
    var to: Int
    var fromOffset: Double
    var toOffset: Double
    /// Which way it is a part of.
    var net: Int
    /// The edge that ends with it.
    var edge: Int?
  }

  /// One source with all it leads to.
  struct Net {
    var root: Int
    var rootOffset: Double
    /// Whether the one edge in it runs against the flow.
    var isReversed: Bool
    /// An edge of it.
    var edge: Int
  }

  private(set) var vertices: [Vertex] = []
  private(set) var links: [Link] = []
  private(set) var nets: [Net] = []
  /// The vertices of each layer, from left to right.
  var layers: [[Int]] = []

  init(_ graph: LayeredGraph) {
    let assignment = LayerAssignment(graph)
    layers = [[Int]](repeating: [], count: (assignment.layers.max() ?? -1) + 1)
    for (index, node) in graph.nodes.enumerated() {
      add(
        Vertex(
          node: index, layer: assignment.layers[index], width: node.width + 2 * node.margin,
          height: node.height, isPort: node.isPort, margin: node.margin, lane: node.lane))
    }
    var known: [[Int]: Int] = [:]
    var points: [[Int]: Int] = [:]
    for (index, edge) in graph.edges.enumerated() where edge.from != edge.to {
      let isReversed = assignment.isReversed[index]
      let key = [edge.from, Int(edge.fromOffset * 10), edge.kind]
      let isShared = !isReversed && edge.label == nil
      let net = (isShared ? known[key] : nil) ?? nets.count
      if isShared { known[key] = net }
      if net == nets.count {
        let root = isReversed ? edge.to : edge.from
        let offset = isReversed ? edge.toOffset ?? 0 : edge.fromOffset
        nets.append(Net(root: root, rootOffset: offset, isReversed: isReversed, edge: index))
      }
      addLinks(of: edge, index, isReversed, net, &points)
    }
    for layer in layers.indices {
      let places = layers[layer].map { [vertices[$0].lane, vertices[$0].isLast ? 1 : 0, $0] }
      layers[layer] = places.sorted { $0.lexicographicallyPrecedes($1) }.map { $0[2] }
    }
  }

  /// What leads to and from each vertex.
  var neighbors: (into: [[Int]], from: [[Int]]) {
    var into = [[Int]](repeating: [], count: vertices.count)
    var from = into
    for (index, link) in links.enumerated() {
      into[link.to].append(index)
      from[link.from].append(index)
    }
    return (into, from)
  }

  /// Where each vertex stands in its layer.
  var positions: [Int] {
    var positions = [Int](repeating: 0, count: vertices.count)
    for layer in layers { for (index, vertex) in layer.enumerated() { positions[vertex] = index } }
    return positions
  }
}

extension ProperGraph {
  @discardableResult
  private mutating func add(_ vertex: Vertex) -> Int {
    vertices.append(vertex)
    layers[vertex.layer].append(vertices.count - 1)
    return vertices.count - 1
  }

  private mutating func addLinks(
    of edge: LayeredGraph.Edge, _ index: Int, _ isReversed: Bool, _ net: Int,
    _ points: inout [[Int]: Int]
  ) {
    let (start, end) = isReversed ? (edge.to, edge.from) : (edge.from, edge.to)
    let (first, last) = (vertices[start].layer, vertices[end].layer)
    let labelLayer = edge.label == nil ? nil : (first + last) / 2
    // A way back keeps so far off the way forth that it can reach the sides of its ends.
    let widths = [start, end].map { vertices[$0].width - 2 * vertices[$0].margin }
    let reach = min(widths.max() ?? 0, 160)
    let hasLoop = vertices[start].margin > 0 || vertices[end].margin > 0
    var current = start
    var offset = nets[net].rootOffset
    for layer in stride(from: first + 1, to: last, by: 1) {
      let key = [net, layer]
      if let known = points[key] { (current, offset) = (known, 0); continue }
      let label = layer == labelLayer ? edge.label : nil
      let point = add(
        Vertex(
          labeled: label == nil ? nil : index, layer: layer,
          width: max(label?.width ?? 0, isReversed ? reach : 0), height: label?.height ?? 0,
          isLast: isReversed && hasLoop, lane: vertices[start].lane))
      points[key] = point
      links.append(
        Link(from: current, to: point, fromOffset: offset, toOffset: 0, net: net, edge: nil))
      (current, offset) = (point, 0)
    }
    let arrival = isReversed ? edge.fromOffset : edge.toOffset ?? 0
    links.append(
      Link(from: current, to: end, fromOffset: offset, toOffset: arrival, net: net, edge: index))
  }
}
