import FigureModel

/// Lays out one container, or the whole graph, after the containers in it.
struct GraphLayout {
  /// A part of an edge between items or ports.
  struct Piece {
    var points: [Point]
    var link: Int
    /// Where it begins; nil on another piece.
    var from: GraphSegments.End?
    /// Where it ends; nil at the beginning of other pieces.
    var to: GraphSegments.End?
  }

  /// What the group takes in the layout, where the flow goes down.
  private(set) var size = (width: 0.0, height: 0.0)
  /// The boxes of the items in it, also of those in its containers.
  private(set) var boxes: [Int: Rect] = [:]
  private(set) var pieces: [Piece] = []
  private(set) var forks: [(point: Point, link: Int)] = []
  private(set) var labels: [(link: Int, center: Point)] = []
  /// What the lanes take, across the flow.
  private(set) var lanes: [Int: ClosedRange<Double>] = [:]
  /// Where the ports in its border lie, across the flow from its middle.
  private(set) var ports: [Int: Double] = [:]

  /// Lays out a group: an item's number, or -1 for the whole.
  init(
    _ group: Int, _ tree: GraphTree, _ segments: GraphSegments, _ kinds: [Int], _ boxes: GraphBoxes
  ) {
    let members = group < 0 ? tree.roots : tree.items[group].children
    var inner: [Int: GraphLayout] = [:]
    for member in members where tree.items[member].isContainer {
      inner[member] = GraphLayout(member, tree, segments, kinds, boxes)
    }
    var build = ContainerGraph(members, tree, boxes)
    for member in members { if let size = inner[member]?.size { build.resize(member, size) } }
    build.add(segments.groups[group] ?? [], segments, inner, tree, kinds, boxes)
    let layout = LayeredLayout(build.graph)
    take(layout, build, inner)
    (size, lanes) = (layout.size, layout.lanes)
    if group >= 0, case .container(let container) = tree.items[group].kind {
      frame(container, group, segments, boxes)
    }
    for (port, node) in build.ports {
      ports[port] = layout.centers[node].x + shift.x - size.width / 2
    }
  }

  /// How far the frame moved the content.
  private var shift = Point(x: 0, y: 0)
}

extension GraphLayout {
  private mutating func take(
    _ layout: LayeredLayout, _ build: ContainerGraph, _ inner: [Int: GraphLayout]
  ) {
    for (node, member) in build.members.enumerated() {
      let input = build.graph.nodes[node]
      let box = Rect(center: layout.centers[node], width: input.width, height: input.height)
      boxes[member] = box
      guard var content = inner[member] else { continue }
      content.move(x: box.minX, y: box.minY)
      boxes.merge(content.boxes) { old, _ in old }
      pieces += content.pieces
      forks += content.forks
      labels += content.labels
    }
    for piece in layout.pieces {
      let segment = build.segments[piece.edge]
      pieces.append(
        Piece(
          points: piece.points, link: segment.link, from: piece.isFromSource ? segment.from : nil,
          to: piece.isToTarget ? segment.to : nil))
    }
    forks += layout.forks.map { ($0.point, build.segments[$0.edge].link) }
    for (edge, center) in layout.labels.sorted(by: { $0.key < $1.key }) {
      labels.append((build.segments[edge].link, center))
    }
  }

  private mutating func move(x: Double, y: Double) {
    for (item, box) in boxes {
      boxes[item] = Rect(
        minX: box.minX + x, minY: box.minY + y, maxX: box.maxX + x, maxY: box.maxY + y)
    }
    for index in pieces.indices {
      pieces[index].points = pieces[index].points.map { $0.moved(x: x, y: y) }
    }
    for index in forks.indices { forks[index].point = forks[index].point.moved(x: x, y: y) }
    for index in labels.indices { labels[index].center = labels[index].center.moved(x: x, y: y) }
  }

  /// Where edges cross the border at some ports, before there is a frame.
  private func crossings(_ ports: [Int]) -> [Double] {
    pieces.flatMap { piece in
      [(piece.from, piece.points.first), (piece.to, piece.points.last)].compactMap { end, point in
        if case .port(let port)? = end, ports.contains(port) { point?.x } else { nil }
      }
    }
  }

  /// Puts a container's padding and its caption around the content.
  private mutating func frame(
    _ container: Container, _ group: Int, _ segments: GraphSegments, _ boxes: GraphBoxes
  ) {
    let (caption, times) = boxes.caption(of: container)
    let timesWidth = times.map { $0.width + 16 } ?? 0
    let used = segments.ports.indices.filter { segments.ports[$0].container == group }
    func padding(_ isEntry: Bool) -> Double {
      used.contains { segments.ports[$0].isEntry == isEntry } ? 0 : 20
    }
    var (left, right, before, after) = (20.0, 20.0, padding(true), padding(false))
    switch boxes.direction {
    case .right: left += 16
    case .down: before += 20
    case .up: after += 20
    }
    if boxes.direction == .right {
      after += max(0, caption.width + timesWidth + 28 - size.height - before - after)
    } else {
      // The flow must not run through the words in the corners.
      let flow = crossings(used.filter { segments.ports[$0].isEntry == (boxes.direction == .down) })
      let (first, last) = (flow.min() ?? size.width, flow.max() ?? size.width)
      left = max(left, DiagramMeasure.room(before: caption) - first)
      right = max(right, flow.isEmpty ? 0 : timesWidth + 20 - (size.width - last))
      right += max(0, caption.width + timesWidth + 28 - size.width - left - right)
    }
    let (width, height) = (size.width + left + right, size.height + before + after)
    move(x: left, y: before)
    for index in pieces.indices {
      if case .port(let port)? = pieces[index].from, used.contains(port) {
        pieces[index].points[0].y = 0
      }
      if case .port(let port)? = pieces[index].to, used.contains(port) {
        pieces[index].points[pieces[index].points.count - 1].y = height
      }
    }
    shift = Point(x: left, y: before)
    size = (width, height)
  }
}
