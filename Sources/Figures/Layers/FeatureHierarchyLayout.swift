import FigureModel

/// Lays out columns of small pictures, with an arrow from each to those that are made of it.
struct FeatureHierarchyLayout {
  private static let mostMaps = 12
  private static let mostPixels = 40
  private static let side = 64.0
  /// What of the light plate is seen around a picture, so that its edge is in the dark.
  private static let margin = 4.0
  private static let distance = 184.0
  private static let levels = 8

  private let typesetter: LabelTypesetter
  private var draft: DiagramDraft

  /// The scene of the hierarchy.
  static func scene(_ hierarchy: FeatureHierarchy, _ typesetter: LabelTypesetter) -> Scene {
    var layout = FeatureHierarchyLayout(typesetter: typesetter, draft: DiagramDraft(typesetter))
    let columns = hierarchy.columns.map { Array($0.maps.prefix(mostMaps)) }
    let hasCaptions = columns.joined().contains { $0.caption != nil }
    let pitch = side + 2 * margin + (hasCaptions ? 36 : 16)
    var nodes: [[Int]] = []
    for (index, maps) in columns.enumerated() {
      let x = Double(index) * distance
      nodes.append(
        maps.indices.map { map in
          let y = (Double(map) - Double(maps.count - 1) / 2) * pitch
          return layout.draw(maps[map], at: Point(x: x, y: y))
        })
    }
    for index in columns.indices.dropFirst() {
      layout.connect(nodes[index - 1], nodes[index], columns[index])
    }
    let top = (layout.draft.scene.nodes.map(\.box.minY).min() ?? 0) - 14
    for (index, column) in hierarchy.columns.enumerated() {
      let name = typesetter.typeset(column.name, .heading)
      let place = Point(x: Double(index) * distance, y: top - name.descent)
      layout.draft.scene.add(SceneLabel(name, centeredOn: place))
    }
    return layout.draft.finished()
  }

  private mutating func draw(_ map: FeatureMap, at center: Point) -> Int {
    let rows = map.values.prefix(Self.mostPixels).map { Array($0.prefix(Self.mostPixels)) }
    let (height, width) = (rows.count, rows.map(\.count).max() ?? 0)
    let pixel = Self.side / Double(max(height, width, 1))
    let picture = Rect(
      center: center, width: pixel * Double(max(width, 1)), height: pixel * Double(max(height, 1)))
    // Pictures lie on a light plate and do not invert in the dark, as those of a `PixelGrid`.
    let plate = picture.inset(by: -Self.margin)
    let node = draft.scene.add(SceneNode(shape: .box(corner: 0), role: .sheet, box: plate))
    draft.scene.fills.append(SceneFill(rects: [plate], paint: .fixed("ffffff")))
    fill(rows, from: Point(x: picture.minX, y: picture.minY), pixel)
    drawLines(in: picture, height, width, pixel)
    if let caption = map.caption {
      let label = typesetter.typeset(caption, .tick)
      let baseline = Point(x: center.x, y: plate.maxY + 6 + label.ascent)
      draft.scene.add(SceneLabel(label, centeredOn: baseline, role: .muted))
    }
    return node
  }

  /// The pixels, those of one level together.
  private mutating func fill(_ rows: [[Double?]], from origin: Point, _ pixel: Double) {
    let largest = rows.joined().compactMap { $0?.magnitude }.max() ?? 0
    var levels = [[Rect]](repeating: [], count: 2 * Self.levels + 1)
    for (y, row) in rows.enumerated() where largest > 0 {
      for (x, value) in row.enumerated() {
        let level = Int(((value ?? 0) / largest * Double(Self.levels)).rounded())
        if level == 0 { continue }
        let corner = origin.moved(x: Double(x) * pixel, y: Double(y) * pixel)
        levels[level + Self.levels].append(Rect(corner, corner.moved(x: pixel, y: pixel)))
      }
    }
    for (index, rects) in levels.enumerated() where !rects.isEmpty {
      let level = Double(index - Self.levels) / Double(Self.levels)
      draft.scene.fills.append(
        SceneFill(
          rects: rects, paint: level < 0 ? .role("accent") : .fixed("14171c"),
          opacity: abs(level) * 0.9))
    }
  }

  /// The lines between pixels, where they are large enough.
  private mutating func drawLines(in box: Rect, _ height: Int, _ width: Int, _ pixel: Double) {
    guard pixel >= 10 else { return }
    let across = (1..<max(height, 1)).map { row -> [Point] in
      let y = box.minY + Double(row) * pixel
      return [Point(x: box.minX, y: y), Point(x: box.maxX, y: y)]
    }
    let down = (1..<max(width, 1)).map { column -> [Point] in
      let x = box.minX + Double(column) * pixel
      return [Point(x: x, y: box.minY), Point(x: x, y: box.maxY)]
    }
    draft.scene.curves.append(SceneCurve(pieces: across + down, role: .lattice))
  }

  private mutating func connect(_ left: [Int], _ right: [Int], _ maps: [FeatureMap]) {
    let links = maps.indices.flatMap { map in
      Set(maps[map].sources).sorted().filter(left.indices.contains).map { ($0, map) }
    }
    for (source, target) in links {
      let leaving = links.filter { $0.0 == source }.map(\.1)
      let arriving = links.filter { $0.1 == target }.map(\.0)
      let (from, to) = (draft.scene.nodes[left[source]].box, draft.scene.nodes[right[target]].box)
      let start = Point(x: from.maxX, y: Self.port(of: target, among: leaving, on: from))
      let end = Point(x: to.minX, y: Self.port(of: source, among: arriving, on: to))
      draft.scene.add(
        SceneEdge(
          points: [start, end], role: .data, target: right[target], source: left[source]))
    }
  }

  /// The heights at which arrows meet a side, in the order of where they come from.
  private static func port(of end: Int, among all: [Int], on box: Rect) -> Double {
    let step = min(14, box.height * 0.7 / Double(max(all.count - 1, 1)))
    let place = Double(all.sorted().firstIndex(of: end) ?? 0) - Double(all.count - 1) / 2
    return box.center.y + place * step
  }
}
