/// A figure with known geometry: what the layouts make, the linter checks and the writer writes.
struct Scene: Sendable {
  /// What a reader who cannot see the figure is told first.
  var title = ""
  /// What such a reader is told in full.
  var description = ""
  /// Boxes and circles, back to front.
  var nodes: [SceneNode] = []
  /// Filled and outlined shapes that nothing ends on, back to front.
  var shapes: [SceneShape] = []
  /// Connections between nodes.
  var edges: [SceneEdge] = []
  /// Grid lines, axes and curves, back to front.
  var curves: [SceneCurve] = []
  /// Filled areas, behind all lines, back to front.
  var fills: [SceneFill] = []
  /// Pictures of pixels, on the filled areas.
  var images: [SceneImage] = []
  /// Scenes within this one.
  var parts: [ScenePart] = []
  /// Places that answer to pointing.
  var hits: [SceneHit] = []
  /// The marks of data points.
  var markers: [SceneMarker] = []
  /// Words and formulas.
  var labels: [SceneLabel] = []
  /// What the image shows, in the coordinates of the rest.
  var bounds = Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)

  /// Adds a node and gives its index, by which edges and labels refer to it.
  @discardableResult
  mutating func add(_ node: SceneNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Adds an edge and gives its index.
  @discardableResult
  mutating func add(_ edge: SceneEdge) -> Int {
    edges.append(edge)
    return edges.count - 1
  }

  /// Adds a label.
  mutating func add(_ label: SceneLabel) { labels.append(label) }

  /// Sets the bounds to what is drawn, with a margin around it; words in a wider font than the
  /// measured one stay within them.
  mutating func fitBounds(margin: Double = 8) {
    let boxes =
      nodes.map(\.box) + shapes.map(\.box) + edges.map(\.box) + curves.map(\.box)
      + labels.map(\.box)
      + fills.compactMap(\.box) + images.map(\.box) + parts.map(\.box)
    guard let first = boxes.first else { return }
    bounds = boxes.dropFirst().reduce(first) { $0.union($1) }.inset(by: -margin)
    bounds = labels.reduce(bounds) { $0.union($1.widestBox) }
  }
}
