import FigureModel

/// The edges of a graph cut at the borders of containers, so that each container can be laid out by
/// itself.
struct GraphSegments {
  /// Where a segment begins or ends.
  enum End: Hashable {
    /// An item, at a port of it if it is a container that an edge passes through.
    case item(Int, port: Int?)
    /// A port in the border of the group itself.
    case port(Int)
  }

  /// A part of an edge within one group.
  struct Segment {
    var from: End
    var to: End
    /// The link that it is a part of, or one of those that share it.
    var link: Int
    var isLabeled = false
  }

  /// A place in the border of a container.
  struct Port {
    var container: Int
    var isEntry: Bool
  }

  /// The segments of each container, and, under -1, of the whole.
  private(set) var groups: [Int: [Segment]] = [:]
  private(set) var ports: [Port] = []
  private var known: [[Int]: Int] = [:]
  private var seen = Set<[End]>()

  /// Cuts the links of a tree; those with one `kind` and one source share their ports.
  init(_ tree: GraphTree, kinds: [Int]) {
    for (index, link) in tree.links.enumerated() where link.source != link.target {
      cut(index, link, kinds[index], tree)
    }
  }

  private mutating func cut(_ index: Int, _ link: GraphTree.Link, _ kind: Int, _ tree: GraphTree) {
    let (up, down) = (tree.path(to: link.source), tree.path(to: link.target))
    let common = zip(up, down).prefix { $0 == $1 }.count
    let group = common == 0 ? -1 : up[common - 1]
    let leaving = up[common..<(up.count - 1)].map {
      port(of: $0, isEntry: false, [link.source, kind])
    }
    let entering = down[common..<(down.count - 1)].map {
      port(of: $0, isEntry: true, [link.source, kind])
    }
    for (depth, port) in leaving.enumerated() {
      let inner = leaving.indices.contains(depth + 1) ? leaving[depth + 1] : nil
      add(
        Segment(
          from: .item(up[common + depth + 1], port: inner), to: .port(port), link: index),
        to: up[common + depth])
    }
    for (depth, port) in entering.enumerated() {
      let inner = entering.indices.contains(depth + 1) ? entering[depth + 1] : nil
      add(
        Segment(
          from: .port(port), to: .item(down[common + depth + 1], port: inner), link: index),
        to: down[common + depth])
    }
    add(
      Segment(
        from: .item(up[common], port: leaving.first), to: .item(down[common], port: entering.first),
        link: index, isLabeled: link.edge.label != nil), to: group)
  }

  private mutating func port(of container: Int, isEntry: Bool, _ key: [Int]) -> Int {
    let key = [container, isEntry ? 1 : 0] + key
    if let port = known[key] { return port }
    ports.append(Port(container: container, isEntry: isEntry))
    known[key] = ports.count - 1
    return ports.count - 1
  }

  private mutating func add(_ segment: Segment, to group: Int) {
    let passes = [segment.from, segment.to].contains {
      switch $0 {
      case .port: true
      case .item(_, let port): port != nil
      }
    }
    // Edges of one source that enter one container are one until they fork inside.
    if passes, !seen.insert([segment.from, segment.to]).inserted { return }
    groups[group, default: []].append(segment)
  }
}
