import FigureModel

/// Lays out several figures as one.
struct GroupLayout {
  /// The room between figures.
  static let gap = 16.0
  /// Groups within groups are drawn down to this depth.
  static let deepest = 12

  let group: FigureGroup
  let typesetter: LabelTypesetter
  /// The width that all may take.
  let width: Double
  /// Draws a figure in a room.
  let draw: (Figure, Room) -> Scene

  /// The room that a group gives to one of its figures.
  struct Room {
    /// The width that it may take.
    var width: Double
    /// What plots leave free left and right of their areas, so that these have one size; nil is
    /// what their labels need.
    var sides: PlotLayout.Sides?
    /// Whether pictures have a bar of colors of their own.
    var hasBar = true
  }

  /// The scene of the group.
  func scene() -> Scene {
    if group.members.isEmpty { return LabelLayout.scene(.ellipsis, typesetter, margin: 8) }
    return switch group.arrangement {
    case .row: rows(Self.lines(of: rowItems, width: width))
    case .column: rows(columnItems.map { [$0] })
    case .grid(let columns): grid(min(max(columns, 1), group.members.count))
    }
  }
}

extension GroupLayout {
  func item(_ member: FigureGroup.Member, _ room: Room) -> GroupDraft.Item {
    let scene = draw(member.figure, room)
    let shift = member.figure.hasFrame ? GroupDraft.Item.shift(of: scene) : 0
    let width = max(scene.bounds.width - 2 * shift.magnitude, 120)
    let title = member.caption == nil ? member.figure.givenTitle.map(Label.words) : nil
    return GroupDraft.Item(
      scene: scene,
      heading: (member.heading ?? title).map {
        CaptionBlock($0, typesetter, width: width, style: .caption)
      },
      caption: member.caption.map { CaptionBlock($0, typesetter, width: width) },
      level: level(of: member.figure, scene), shift: shift)
  }

  /// What stands level in a row: the axes of plots, the cells of networks, signs with them.
  private func level(of figure: Figure, _ scene: Scene) -> Double? {
    let hasPlots = group.members.contains { $0.figure.isPlot }
    if figure.isPlot { return 0 }
    if case .sign = figure { return hasPlots ? nil : scene.bounds.center.y }
    return hasPlots ? nil : scene.nodes.first { $0.role == .unit }?.box.center.y
  }

  /// The members of a row: plots share the width that the others leave.
  private var rowItems: [GroupDraft.Item] {
    let plots = group.members.count { $0.figure.isPlot }
    let others = group.members.map {
      $0.figure.isPlot ? nil : item($0, Room(width: width))
    }
    let gaps = Self.gap * Double(group.members.count - 1)
    let rest = width - gaps - others.reduce(0) { $0 + ($1?.width ?? 0) }
    let share = max(rest / Double(max(plots, 1)), 216)
    let room = Room(width: share, sides: sides(width: share, mostWaste: 24))
    var items = zip(group.members, others).map { $1 ?? item($0, room) }
    for index in items.indices.dropFirst() {
      items[index].gapBefore = gap(group.members[index - 1].figure, group.members[index].figure)
    }
    return items
  }

  /// The gap between parts of a formula, which belong closer together than figures; else nil.
  private func gap(_ left: Figure, _ right: Figure) -> Double? {
    switch (left, right) {
    case (.matrix, .matrix): 4
    case (.matrix, .sign), (.sign, .matrix): 6
    default: nil
    }
  }

  /// What the plots among the members all leave free left and right of their areas; nil if some
  /// would lose more than so much.
  private func sides(width: Double, mostWaste: Double = .infinity) -> PlotLayout.Sides? {
    let all = group.members.compactMap { member -> PlotLayout.Sides? in
      guard case .plot(let plot) = member.figure, !plot.hasCells else { return nil }
      return PlotLayout.sides(of: plot, typesetter, width: width)
    }
    guard let first = all.first else { return nil }
    let most = all.reduce(first) { $0.union($1) }
    let waste = all.map { most.left - $0.left + most.right - $0.right }.max() ?? 0
    return waste <= mostWaste ? most : nil
  }

  /// The items with the plots among them at the same places, as a column has them.
  private func aligned(_ items: [GroupDraft.Item], _ isPlot: [Bool]) -> [GroupDraft.Item] {
    let bounds = zip(items, isPlot).filter(\.1).map(\.0.scene.bounds)
    guard let lower = bounds.map(\.minX).min(), let upper = bounds.map(\.maxX).max(),
      lower <= upper
    else { return items }
    return zip(items, isPlot).map { item, isPlot in
      var item = item
      if isPlot {
        item.shift += item.scene.bounds.center.x - (lower + upper) / 2
        item.extent = lower...upper
      }
      return item
    }
  }

  private var columnItems: [GroupDraft.Item] {
    let room = Room(width: width, sides: sides(width: width))
    return aligned(group.members.map { item($0, room) }, group.members.map(\.figure.isPlot))
  }

  /// Breaks items into lines that are not too wide.
  private static func lines(of items: [GroupDraft.Item], width: Double) -> [[GroupDraft.Item]] {
    var lines: [[GroupDraft.Item]] = []
    var used = 0.0
    for item in items {
      let gap = item.gapBefore ?? Self.gap
      if let line = lines.last, !line.isEmpty, used + gap + item.width <= width + 0.5 {
        lines[lines.count - 1].append(item)
        used += gap + item.width
      } else {
        lines.append([item])
        used = item.width
      }
    }
    return lines
  }

  /// Lines below each other, each in the middle.
  private func rows(_ lines: [[GroupDraft.Item]]) -> Scene {
    var draft = GroupDraft()
    let widths = lines.map { line in
      line.dropFirst().reduce(line.first?.width ?? 0) {
        $0 + ($1.gapBefore ?? Self.gap) + $1.width
      }
    }
    let widest = widths.max() ?? 0
    var top = 0.0
    for (line, used) in zip(lines, widths) {
      top =
        draft.placeLine(
          line, columns: line.map(\.width), gap: Self.gap, left: (widest - used) / 2, top: top)
        + Self.gap
    }
    return draft.scene
  }

  private func grid(_ columns: Int) -> Scene {
    if group.sharesAxes, let facets = FacetLayout(group, typesetter, width: width, columns) {
      return facets.scene()
    }
    if let pictures = PictureGroup(group) { return self.pictures(pictures, columns) }
    let share = (width - Self.gap * Double(columns - 1)) / Double(columns)
    let sides = sides(width: share)
    let bars = group.members.map { barRoom($0.figure) }
    let most = bars.compactMap(\.self).max() ?? 0
    let items = zip(group.members, bars).map { member, bar in
      item(member, Room(width: share - (bar.map { most - $0 } ?? 0), sides: sides))
    }
    var draft = GroupDraft()
    place(items, columns, gap: Self.gap, in: &draft)
    return draft.scene
  }

  /// What a bar of colors takes of a grid of pictures; nil for other figures. Pictures without one
  /// leave as much free as their neighbors', so that all have one size.
  private func barRoom(_ figure: Figure) -> Double? {
    guard case .group(let group) = figure, case .grid = group.arrangement, !group.sharesAxes,
      let pictures = PictureGroup(group)
    else { return nil }
    return barRoom(pictures)
  }

  private func barRoom(_ pictures: PictureGroup) -> Double {
    guard let map = pictures.map else { return 0 }
    let bar = ColorBar(map, typesetter, isPicture: pictures.areLarge, width: 8, height: 88)
    return bar.room + 20
  }

  /// Puts items into rows and columns; plots in one column have their areas below each other.
  private func place(
    _ all: [GroupDraft.Item], _ columns: Int, gap: Double, in draft: inout GroupDraft
  ) {
    var items = all
    var widths: [Double] = []
    for column in 0..<columns {
      let own = Array(stride(from: column, to: items.count, by: columns))
      let placed = aligned(own.map { items[$0] }, own.map { group.members[$0].figure.isPlot })
      for (index, item) in zip(own, placed) { items[index] = item }
      widths.append(placed.map(\.width).max() ?? 0)
    }
    var top = 0.0
    for start in stride(from: 0, to: items.count, by: columns) {
      let line = Array(items[start..<min(start + columns, items.count)])
      top = draft.placeLine(line, columns: widths, gap: gap, top: top) + gap
    }
  }

  /// Pictures close to each other; those that share their colors have one bar for all.
  private func pictures(_ pictures: PictureGroup, _ columns: Int) -> Scene {
    let gaps = 4 * Double(columns - 1)
    let share = (width - gaps - barRoom(pictures)) / Double(columns)
    let room = Room(width: share, hasBar: pictures.map == nil)
    let items = pictures.members.map { item($0, room) }
    var draft = GroupDraft()
    place(items, columns, gap: 4, in: &draft)
    guard let map = pictures.map, let first = draft.scene.parts.first else { return draft.scene }
    let rows = (items.count + columns - 1) / columns
    let height = rows > 1 ? draft.scene.bounds.height - first.box.minY : first.box.height
    var side = Scene()
    ColorBar(
      map, typesetter, isPicture: pictures.areLarge, width: 8,
      height: min(max(height - 8, 48), 176)
    ).draw(into: &side, at: Point(x: 0, y: 0))
    side.fitBounds(margin: 4)
    draft.placeBeside(side, gap: 4, top: first.box.minY)
    return draft.scene
  }
}

extension Figure {
  /// Whether it is a plot whose axes can stand on the height of others.
  var isPlot: Bool { if case .plot(let plot) = self { !plot.hasCells } else { false } }
}

extension Figure {
  /// Whether words above and below it stand in the middle of an area or a frame.
  fileprivate var hasFrame: Bool { if case .pixels = self { true } else { isPlot } }
}

extension Plot {
  /// Whether it is rows and columns of cells, which decide its size.
  var hasCells: Bool {
    marks.contains {
      if case .heatmap(let map) = $0 { map.x == nil && map.y == nil } else { false }
    }
  }
}
