import FigureModel

extension PlotLayout {
  /// Draws words at their points, on the side where they are freest.
  mutating func drawAnnotations() {
    for case .annotation(let annotation) in plot.marks {
      guard let x = annotation.x, let y = annotation.y, isShown(x, frame.xDomain),
        isShown(y, frame.yDomain)
      else { continue }
      let point = place(Point(x: x, y: y))
      let label = typesetter.typeset(annotation.text, .axis)
      let places = Self.places(around: point, label)
      let box = { (place: Place) in
        SceneLabel(label, startingAt: place.baseline).box.inset(by: -2)
      }
      let inside = Rect(minX: leftEdge, minY: area.minY - 16, maxX: area.maxX, maxY: area.maxY - 2)
      let best = places.first { inside.contains(box($0)) && isFree(box($0)) } ?? places[0]
      scene.markers.append(SceneMarker(center: point, series: SceneMarker.dot))
      if best.isFar {
        let end = best.anchor(of: label)
        let start = point.toward(end, by: 5)
        scene.curves.append(SceneCurve(pieces: [[start, end]], role: .leader(series: nil)))
      }
      cutGrid(box(best))
      var words = SceneLabel(label, startingAt: best.baseline)
      words.hasHalo = frame.isCovered
      scene.add(words)
    }
  }

  /// Leaves a gap in the grid where words stand.
  mutating func cutGrid(_ box: Rect) {
    for index in scene.curves.indices where scene.curves[index].role.isGround {
      scene.curves[index].pieces = scene.curves[index].pieces.flatMap {
        Polyline.outside($0, of: box)
      }
    }
  }

  /// A place for words near a point.
  private struct Place {
    var baseline: Point
    /// Whether a line must join words and point.
    var isFar: Bool
    /// On which side of the point the words are.
    var side: Double

    /// Where the line meets the words.
    func anchor(of label: TypesetLabel) -> Point {
      let middle = baseline.y - label.centerHeight
      let x =
        side > 0
        ? baseline.x - 3
        : side < 0
          ? baseline.x + label.width + 3
          : baseline.x + label.width / 2
      return Point(x: x, y: middle)
    }
  }

  /// Right, left, above and below, each near and then further away.
  private static func places(around point: Point, _ label: TypesetLabel) -> [Place] {
    let near = [
      Place(baseline: point.moved(x: 9, y: label.centerHeight), isFar: false, side: 1),
      Place(
        baseline: point.moved(x: -9 - label.width, y: label.centerHeight), isFar: false, side: -1),
      Place(
        baseline: point.moved(x: -label.width / 2, y: -10 - label.descent), isFar: false, side: 0),
      Place(
        baseline: point.moved(x: -label.width / 2, y: 10 + label.ascent), isFar: false, side: 0),
    ]
    let far = [24.0, 40, 60, 84].flatMap { distance in
      [(1.0, -1.0), (1, 1), (-1, -1), (-1, 1)].map { side, up in
        let x = side > 0 ? distance : -distance - label.width
        return Place(
          baseline: point.moved(x: x, y: up * distance * 0.8 + label.centerHeight), isFar: true,
          side: side)
      }
    }
    return near + far
  }
}
