import FigureModel

extension FigureDescriber {
  /// What a graph is of: its containers, else its first and last nodes.
  static func title(of graph: GraphDiagram) -> String {
    let tree = GraphTree(graph)
    let containers = tree.items.compactMap { item -> String? in
      guard case .container(let container) = item.kind else { return nil }
      return words(container.caption) + (container.repeats > 1 ? " ×\(container.repeats)" : "")
    }
    if !containers.isEmpty { return "Graph of \(containers.joined(separator: ", "))" }
    let targets = Set(tree.links.map(\.target)), sources = Set(tree.links.map(\.source))
    let first = tree.items.indices.filter { !targets.contains($0) }.map { name($0, tree) }
    let last = tree.items.indices.filter { !sources.contains($0) }.map { name($0, tree) }
    guard !first.isEmpty, !last.isEmpty, !tree.links.isEmpty else {
      return
        "Graph of \(tree.items.indices.prefix(6).map { name($0, tree) }.joined(separator: ", "))"
    }
    let ends = [first, last].map { $0.prefix(4).joined(separator: ", ") }
    return "Graph from \(ends[0]) to \(ends[1])"
  }

  /// Who gives what to whom, node by node.
  static func description(of graph: GraphDiagram) -> String {
    let tree = GraphTree(graph)
    var sentences = tree.items.indices.compactMap { item -> String? in
      guard case .container(let container) = tree.items[item].kind else { return nil }
      let inside = tree.items[item].children.map { name($0, tree) }.joined(separator: ", ")
      let times = container.repeats > 1 ? ", \(container.repeats) times in a row" : ""
      return "\(words(container.caption)) holds \(inside)\(times)."
    }
    sentences += tree.lanes.enumerated().compactMap { lane, caption in
      let inside = tree.roots.filter { tree.items[$0].lane == lane }.map { name($0, tree) }
      return inside.isEmpty ? nil : "In \(words(caption)): \(inside.joined(separator: ", "))."
    }
    for source in tree.items.indices {
      let targets = tree.links.filter { $0.source == source }.map { link in
        name(link.target, tree) + (link.edge.label.map { " as \(words($0))" } ?? "")
      }
      if targets.isEmpty { continue }
      sentences.append("\(name(source, tree)) leads to \(targets.joined(separator: ", ")).")
    }
    if sentences.isEmpty {
      let names = tree.items.indices.map { name($0, tree) }
      sentences.append("Nothing connects \(names.joined(separator: ", ")).")
    }
    if !graph.highlighted.isEmpty {
      let names = graph.highlighted.compactMap { tree.names[$0] }.map { name($0, tree) }
      sentences.append("\(names.joined(separator: ", ")) stand out.")
    }
    return sentences.joined(separator: " ")
  }

  private static func name(_ item: Int, _ tree: GraphTree) -> String {
    switch tree.items[item].kind {
    case .node(let node):
      words(node.label) + (node.detail.map { " (\(words($0)))" } ?? "")
    case .container(let container): words(container.caption)
    }
  }
}
