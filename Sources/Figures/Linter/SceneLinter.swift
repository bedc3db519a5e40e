/// Checks the geometry of a scene: what a careful eye would find, found by arithmetic.
struct SceneLinter {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// What is wrong, one sentence each.
  var findings: [String] {
    inParts + outside + labelsOnLabels + labelsOnNodes + labelsOnLines + labelsOnShapes
      + looseArrows + crossedNodes
      + (scene.title.isEmpty ? ["no title"] : [])
      + (scene.description.isEmpty ? ["no description"] : [])
  }
}

extension SceneLinter {
  /// What is wrong within parts, with parts that leave the image or lie on each other, and with
  /// labels on parts.
  private var inParts: [String] {
    scene.parts.enumerated().flatMap { index, part -> [String] in
      var inner = part.scene
      (inner.title, inner.description) = ("part", "part")
      let others = scene.parts[..<index].filter { $0.box.inset(by: 1).overlaps(part.box) }
      let labels = scene.labels.filter { $0.box.overlaps(part.box.inset(by: 3)) }
      return SceneLinter(inner).findings + others.map { _ in "a part overlaps a part" }
        + labels.map { "label \(name($0)) overlaps a part" }
        + (scene.bounds.inset(by: -0.1).contains(part.box) ? [] : ["a part leaves the image"])
    }
  }

  private var outside: [String] {
    let nodes = scene.nodes.map { ("node", $0.box) }
    let edges = scene.edges.map { ("edge", $0.box) }
    let curves = scene.curves.map { ("curve", $0.box) }
    let labels = scene.labels.map { ("label \(name($0))", $0.widestBox) }
    let fills = scene.fills.compactMap(\.box).map { ("fill", $0) }
    let images = scene.images.map { ("image", $0.box) }
    return (nodes + edges + curves + labels + fills + images).filter {
      !scene.bounds.contains($0.1)
    }
    .map { "\($0.0) leaves the image" }
  }

  private var labelsOnLabels: [String] {
    scene.labels.indices.flatMap { index in
      scene.labels[..<index].filter { $0.box.overlaps(scene.labels[index].box) }
        .map { "label \(name($0)) overlaps label \(name(scene.labels[index]))" }
    }
  }

  private var labelsOnNodes: [String] {
    scene.labels.flatMap { label in
      scene.nodes.enumerated().compactMap { index, node in
        if label.owner == .node(index) {
          let room = node.box.inset(by: 2)
          return room.contains(label.box) ? nil : "label \(name(label)) does not fit its node"
        }
        let isFree = !node.box.overlaps(label.box)
        let isInside = node.role.holdsOthers && node.box.contains(label.box)
        return isFree || isInside ? nil : "label \(name(label)) overlaps a node"
      }
    }
  }

  /// Labels that a line crosses; edges must keep off them in the widest font, too.
  private var labelsOnLines: [String] {
    let edges = scene.edges.map(\.points)
    let curves = scene.curves.filter { $0.role != .wall }.flatMap(\.pieces)
    return scene.labels.flatMap { label in
      let crossing =
        edges.filter { !Polyline.clipped($0, to: label.widestBox).isEmpty }
        + curves.filter { !Polyline.clipped($0, to: label.box).isEmpty }
      return crossing.map { _ in "label \(name(label)) lies on a line" }
    }
  }

  /// Labels that the line of a shape runs through, unless a shape before it hides it there.
  private var labelsOnShapes: [String] {
    scene.labels.flatMap { label in
      let ink = label.box.inset(by: 2)
      return scene.shapes.enumerated().filter { index, shape in
        !shape.line.isEmpty && !Polyline.clipped(shape.line, to: ink).isEmpty
          && !scene.shapes[(index + 1)...].contains { $0.hides(label.box) }
      }.map { _ in "label \(name(label)) lies on a line" }
    }
  }

  /// Ends that claim a node but do not lie on its border.
  private var looseArrows: [String] {
    scene.edges.flatMap { edge in
      [(edge.target, edge.points.last), (edge.source, edge.points.first)]
        .compactMap { end -> String? in
          guard let node = end.0, let point = end.1 else { return nil }
          let distance = scene.nodes[node].distanceFromBorder(point)
          return distance <= 0.5 ? nil : "an edge ends \(distance) px from its node's border"
        }
    }
  }

  private var crossedNodes: [String] {
    scene.edges.flatMap { edge in
      scene.nodes.enumerated().filter { index, node in
        !node.role.holdsOthers && !node.isJunction && index != edge.source && index != edge.target
          && !Polyline.clipped(edge.points, to: node.box).isEmpty
      }.map { _ in "an edge crosses a foreign node" }
    }
  }

  private func name(_ label: SceneLabel) -> String {
    label.content.pieces.map { piece in
      switch piece.body {
      case .words(let words, _): words
      case .math(let tex, _): "$\(tex)$"
      }
    }.joined()
  }
}
