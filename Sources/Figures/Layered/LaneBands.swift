/// Moves the lanes of a layered graph apart, so that each has a band of its own.
struct LaneBands {
  /// From what is in a lane to its border.
  static let padding = 16.0
  /// Between the bands of two lanes.
  static let gap = 6.0

  /// Where each vertex stands, across the flow.
  private(set) var x: [Double]
  /// What each lane takes, across the flow; those without a vertex are missing.
  private(set) var bands: [Int: ClosedRange<Double>] = [:]

  /// Keeps the order within layers, in which vertices of earlier lanes stand before those of later
  /// ones; `least` is what each lane must be wide, by its number.
  init(_ graph: ProperGraph, _ x: [Double], least: [Double]) {
    self.x = x
    if least.isEmpty { return }
    let lanes = Dictionary(grouping: graph.vertices.indices) { graph.vertices[$0].lane }
    var end: Double?
    for lane in lanes.keys.sorted() {
      let vertices = lanes[lane] ?? []
      let first = vertices.map { x[$0] - graph.vertices[$0].width / 2 }.min() ?? 0
      let last = vertices.map { x[$0] + graph.vertices[$0].width / 2 }.max() ?? 0
      let missing = least.indices.contains(lane) ? max(0, least[lane] - (last - first)) / 2 : 0
      let reach = Self.padding + missing
      let start = end.map { $0 + Self.gap } ?? (first - reach)
      for vertex in vertices { self.x[vertex] += start - (first - reach) }
      end = start + last - first + 2 * reach
      if lane >= 0 { bands[lane] = start...(end ?? start) }
    }
  }
}
