import FigureModel

extension PlotLayout {
  /// The heights of a contour plot's lines: round numbers within its values.
  private func levels(of contours: Contours) -> AxisTicks {
    guard let range = contours.values.range else { return AxisTicks(values: [], texts: []) }
    let domain = PlotDomain(
      data: [range.lowerBound, range.upperBound], fixed: nil, isNice: false,
      ticks: Double(contours.levels))
    return domain.ticks
  }

  /// Draws the ground between the lines, darker the higher.
  mutating func drawShades(_ contours: Contours) {
    let levels = levels(of: contours)
    for level in levels.values {
      let outlines = MarchingSquares.outlines(of: contours.values, above: level).map {
        carried($0, contours.values, contours.x, contours.y)
      }
      guard !outlines.isEmpty else { continue }
      // Shades lie on each other, so each adds its part.
      let opacity = min(0.5 / Double(levels.values.count), 0.12)
      scene.fills.append(SceneFill(outlines: outlines, paint: .role("state"), opacity: opacity))
    }
  }

  /// Draws the lines, each with its height in a gap of its own.
  mutating func drawContourLines() {
    for case .contours(let contours) in plot.marks {
      let levels = levels(of: contours)
      var lines = levels.values.map { level in
        MarchingSquares.lines(of: contours.values, at: level).map {
          carried($0, contours.values, contours.x, contours.y)
        }.filter { Self.length($0) > 4 }
      }
      var gaps: [Rect] = []
      for (level, pieces) in zip(levels.values, lines) {
        let label = typesetter.words(levels.text(level), .tick)
        guard let gap = place(label, on: pieces, gaps) else { continue }
        gaps.append(gap)
      }
      lines = lines.map { pieces in
        gaps.reduce(pieces) { pieces, gap in
          pieces.flatMap { Polyline.outside($0, of: gap.inset(by: -2)) }
        }
      }
      scene.curves.append(SceneCurve(pieces: lines.flatMap(\.self), role: .contour))
    }
  }

  /// Puts a height on the longest piece of its line, where it is free.
  private mutating func place(
    _ label: TypesetLabel, on pieces: [[Point]], _ gaps: [Rect]
  ) -> Rect? {
    guard let piece = pieces.max(by: { Self.length($0) < Self.length($1) }),
      Self.length(piece) > 3 * label.width
    else { return nil }
    for part in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
      let point = Self.point(at: part, of: piece)
      var one = SceneLabel(label, centeredOn: point.moved(y: label.centerHeight))
      one.hasHalo = true
      let box = one.box.inset(by: -2)
      guard area.contains(box), !gaps.contains(where: { $0.overlaps(box) }), isFree(box) else {
        continue
      }
      scene.add(one)
      return one.box
    }
    return nil
  }

  /// Whether no curve, marker or label lies in a box.
  func isFree(_ box: Rect) -> Bool {
    scene.labels.allSatisfy { !$0.box.overlaps(box) }
      && scene.markers.allSatisfy { !box.inset(by: -4).contains(Rect($0.center, $0.center)) }
      && scene.curves.allSatisfy { curve in
        curve.role.isGround
          || curve.pieces.allSatisfy { Polyline.clipped($0, to: box).isEmpty }
      }
  }

  private static func length(_ line: [Point]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  private static func point(at part: Double, of line: [Point]) -> Point {
    var rest = length(line) * part
    for (from, to) in zip(line, line.dropFirst()) {
      let step = from.distance(to: to)
      if rest <= step { return from.toward(to, by: rest) }
      rest -= step
    }
    return line.last ?? Point(x: 0, y: 0)
  }
}
