/// What the marks of a plot draw, mark by mark, so that a later one lies on an earlier one.
struct SceneMarks {
  /// What one mark draws.
  struct Layer {
    var fills: [SceneFill] = []
    var curves: [SceneCurve] = []
    var markers: [SceneMarker] = []
  }

  /// The fills with no line of an earlier mark below them; they lie behind the axis, too.
  let lowFills: [SceneFill]
  /// The rest, back to front.
  let all: [Layer]

  /// Sorts what a scene holds.
  init(_ scene: Scene) {
    let lines = (scene.curves.compactMap(\.mark) + scene.markers.compactMap(\.mark)).min()
    let isLow = { (fill: SceneFill) in (fill.mark ?? 0) <= lines ?? .max }
    lowFills = scene.fills.filter(isLow)
    var layers: [Int: Layer] = [:]
    for fill in scene.fills where !isLow(fill) {
      if let mark = fill.mark { layers[mark, default: Layer()].fills.append(fill) }
    }
    for curve in scene.curves {
      if let mark = curve.mark { layers[mark, default: Layer()].curves.append(curve) }
    }
    for marker in scene.markers {
      if let mark = marker.mark { layers[mark, default: Layer()].markers.append(marker) }
    }
    all = layers.sorted { $0.key < $1.key }.map(\.value)
  }
}
