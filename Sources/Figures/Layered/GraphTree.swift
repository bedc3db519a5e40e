import FigureModel

/// A graph diagram as a tree of items with the edges resolved to them.
struct GraphTree {
  /// How many nodes are drawn; a drawing of more is none.
  static let mostNodes = 160
  /// How deep containers may lie in one another.
  static let deepest = 8

  /// A node, or a container with what is in it.
  struct Item {
    enum Kind {
      case node(Node)
      case container(Container)
    }

    var kind: Kind
    var name: String
    var parent: Int?
    /// The number of the lane that it lies in, of those that are not in a container.
    var lane: Int?
    var children: [Int] = []

    var isContainer: Bool { if case .container = kind { true } else { false } }
  }

  /// An edge between items.
  struct Link {
    var source: Int
    var target: Int
    var edge: Edge
  }

  private(set) var items: [Item] = []
  private(set) var roots: [Int] = []
  private(set) var links: [Link] = []
  private(set) var brackets: [Bracket] = []
  /// The captions of the lanes, and the one whose parts are being added.
  private(set) var lanes: [Label] = []
  private var lane: Int?
  /// The names that edges and brackets use but no item has.
  private(set) var unknownNames: [String] = []
  /// The names of several items.
  private(set) var repeatedNames: [String] = []
  /// How many nodes there are, drawn or not.
  private(set) var nodeCount = 0
  private(set) var names: [String: Int] = [:]

  init(_ diagram: GraphDiagram) {
    var edges: [Edge] = []
    var left = Set<String>()
    add(diagram.parts, to: nil, depth: 0, &edges, &left)
    for edge in edges {
      let ends = [edge.source, edge.target].map { name -> Int? in
        if names[name] == nil, !left.contains(name) { miss(name) }
        return names[name]
      }
      if let source = ends[0], let target = ends[1], !contains(source, target),
        !contains(target, source) || source == target
      {
        links.append(Link(source: source, target: target, edge: edge))
      }
    }
    for name in brackets.flatMap(\.names) + diagram.highlighted
    where names[name] == nil && !left.contains(name) { miss(name) }
  }

  /// The items from one below the root down to this one.
  func path(to item: Int) -> [Int] {
    var path = [item]
    while let parent = items[path[path.count - 1]].parent { path.append(parent) }
    return path.reversed()
  }
}

extension GraphTree {
  private mutating func miss(_ name: String) {
    if !unknownNames.contains(name) { unknownNames.append(name) }
  }

  private func contains(_ outer: Int, _ inner: Int) -> Bool {
    outer != inner && path(to: inner).contains(outer)
  }

  private mutating func add(
    _ parts: [GraphPart], to parent: Int?, depth: Int, _ edges: inout [Edge],
    _ left: inout Set<String>
  ) {
    for part in parts {
      switch part {
      case .node(let node):
        nodeCount += 1
        if nodeCount > Self.mostNodes {
          left.insert(node.name)
        } else {
          add(Item(kind: .node(node), name: node.name, parent: parent))
        }
      case .container(let container):
        guard depth < Self.deepest else { continue }
        let index = add(
          Item(kind: .container(container), name: container.name, parent: parent))
        add(container.parts, to: index, depth: depth + 1, &edges, &left)
      case .lane(let lane):
        guard depth < Self.deepest else { continue }
        let isNew = parent == nil && self.lane == nil
        if isNew {
          self.lane = lanes.count
          lanes.append(lane.caption)
        }
        add(lane.parts, to: parent, depth: depth + 1, &edges, &left)
        if isNew { self.lane = nil }
      case .edge(let edge): edges.append(edge)
      case .bracket(let bracket): brackets.append(bracket)
      }
    }
  }

  @discardableResult
  private mutating func add(_ item: Item) -> Int {
    let index = items.count
    items.append(item)
    if item.parent == nil { items[index].lane = lane }
    if let parent = item.parent {
      items[parent].children.append(index)
    } else {
      roots.append(index)
    }
    if names[item.name] == nil {
      names[item.name] = index
    } else if !repeatedNames.contains(item.name) {
      repeatedNames.append(item.name)
    }
    return index
  }
}
