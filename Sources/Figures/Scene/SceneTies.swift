import HTML

/// Which parts of a scene belong together, so that the rest can fade while one is pointed at.
///
/// Series have their number in `data-s`, nodes theirs in `data-n`, edges those of their two ends in
/// `data-e`; a label has what it names. Scenes with next to no connections say nothing.
struct SceneTies {
  private let scene: Scene
  private let namesNodes: Bool
  /// The edge that each label without an owner stands at.
  private let edges: [Int?]

  init(_ scene: Scene) {
    self.scene = scene
    let joined = scene.edges.count { $0.source != nil && $0.target != nil }
    let units = scene.nodes.count { $0.role == .unit }
    namesNodes = joined > 1 && units > 2
    edges = namesNodes ? scene.labels.map { Self.edge(at: $0, in: scene) } : []
  }

  func tie(_ node: HTMLNode, toNode index: Int) -> HTMLNode {
    guard namesNodes, scene.nodes[index].role == .unit else { return node }
    return node.with("data-n", "\(index)")
  }

  func tie(_ node: HTMLNode, toEdge index: Int) -> HTMLNode {
    guard namesNodes, let ends = ends(of: index) else { return node }
    return node.with("data-e", ends)
  }

  func tie(_ node: HTMLNode, toLabel index: Int) -> HTMLNode {
    let label = scene.labels[index]
    if let series = label.series { return node.with("data-s", "\(series)") }
    guard namesNodes else { return node }
    if case .node(let owner) = label.owner { return tie(node, toNode: owner) }
    return edges[index].map { tie(node, toEdge: $0) } ?? node
  }

  private func ends(of index: Int) -> String? {
    let edge = scene.edges[index]
    let ends = [edge.source, edge.target].compactMap(\.self).map(String.init)
    return ends.isEmpty ? nil : ends.joined(separator: " ")
  }

  /// The edge next to a label, if one is near.
  private static func edge(at label: SceneLabel, in scene: Scene) -> Int? {
    guard case .none = label.owner else { return nil }
    let middle = label.box.center
    var nearest: (index: Int, distance: Double)?
    for (index, edge) in scene.edges.enumerated() {
      for (start, end) in edge.segments {
        let distance = Polyline.distance(middle, start, end)
        if distance < nearest?.distance ?? 28 { nearest = (index, distance) }
      }
    }
    return nearest?.index
  }
}

extension HTMLNode {
  /// The element with an attribute more.
  func with(_ name: String, _ value: String) -> HTMLNode {
    guard case .element(let tag, var attributes, let children) = self else { return self }
    attributes[name] = value
    return .element(tag, attributes, children)
  }

  /// The element with the number of the series that it belongs to.
  func tied(toSeries series: Int?) -> HTMLNode { series.map { with("data-s", "\($0)") } ?? self }
}

extension SceneCurve {
  /// The series that it belongs to.
  var series: Int? {
    switch role {
    case .series(let index): index
    case .leader(let index): index
    default: nil
    }
  }
}

extension SceneFill {
  /// The series that it belongs to.
  var series: Int? { if case .series(let index) = paint { index } else { nil } }
}
