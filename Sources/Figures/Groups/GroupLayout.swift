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
  /// Draws a figure in so much width.
  let draw: (Figure, Double) -> Scene

  /// The scene of the group.
  func scene() -> Scene {
    if group.members.isEmpty { return LabelLayout.scene(.ellipsis, typesetter, margin: 8) }
    return switch group.arrangement {
    case .row: rows(Self.lines(of: rowItems, width: width))
    case .column: rows(group.members.map { [item($0, width: width)] })
    case .grid(let columns): grid(min(max(columns, 1), group.members.count))
    }
  }
}

extension GroupLayout {
  private func item(_ member: FigureGroup.Member, width: Double) -> GroupDraft.Item {
    let scene = draw(member.figure, width)
    let room = max(scene.bounds.width, 120)
    return GroupDraft.Item(
      scene: scene,
      heading: member.heading.map { CaptionBlock($0, typesetter, width: room, style: .caption) },
      caption: member.caption.map { CaptionBlock($0, typesetter, width: room) },
      level: level(of: member.figure, scene))
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
    let others = group.members.filter { !$0.figure.isPlot }.map { item($0, width: width) }
    let gaps = Self.gap * Double(group.members.count - 1)
    let rest = width - gaps - others.reduce(0) { $0 + $1.width }
    let share = max(rest / Double(max(plots, 1)), 216)
    return group.members.map { item($0, width: $0.figure.isPlot ? share : width) }
  }

  /// Breaks items into lines that are not too wide.
  private static func lines(of items: [GroupDraft.Item], width: Double) -> [[GroupDraft.Item]] {
    var lines: [[GroupDraft.Item]] = []
    var used = 0.0
    for item in items {
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
      line.reduce(-Self.gap) { $0 + Self.gap + $1.width }
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
    let share = (width - Self.gap * Double(columns - 1)) / Double(columns)
    let items = group.members.map { item($0, width: share) }
    let widths = (0..<columns).map { column in
      stride(from: column, to: items.count, by: columns).map { items[$0].width }.max() ?? 0
    }
    let isPictures = group.members.allSatisfy {
      if case .pixels = $0.figure { true } else { false }
    }
    let gap = isPictures ? 4 : Self.gap
    var draft = GroupDraft()
    var top = 0.0
    for start in stride(from: 0, to: items.count, by: columns) {
      let line = Array(items[start..<min(start + columns, items.count)])
      top = draft.placeLine(line, columns: widths, gap: gap, top: top) + gap
    }
    return draft.scene
  }
}

extension Figure {
  /// Whether it is a plot whose axes can stand on the height of others.
  var isPlot: Bool { if case .plot(let plot) = self { !plot.hasCells } else { false } }
}

extension Plot {
  /// Whether it is rows and columns of cells, which decide its size.
  var hasCells: Bool {
    marks.contains {
      if case .heatmap(let map) = $0 { map.x == nil && map.y == nil } else { false }
    }
  }
}
