import FigureModel

/// Lays out plots with the same axes, which are numbered at the left and at the bottom only.
struct FacetLayout {
  static let gap = 18.0

  private let members: [(plot: Plot, heading: Label?, caption: Label?)]
  private let typesetter: LabelTypesetter
  private let width: Double
  private let columns: Int

  /// A layout of a group; nil if not all of it are plots with axes.
  init?(_ group: FigureGroup, _ typesetter: LabelTypesetter, width: Double, _ columns: Int) {
    var members: [(plot: Plot, heading: Label?, caption: Label?)] = []
    for member in group.members {
      guard case .plot(let plot) = member.figure, !plot.hasCells else { return nil }
      members.append((plot, member.heading, member.caption))
    }
    if members.isEmpty { return nil }
    (self.members, self.typesetter, self.columns) = (members, typesetter, columns)
    self.width = width
  }

  /// The scene of all plots.
  func scene() -> Scene {
    var all = members[0].plot
    all.marks = members.flatMap(\.plot.marks)
    all.width = nil
    let left = leftRoom(all)
    let right = 8.0
    let gaps = Self.gap * Double(columns - 1)
    // Two margins of 8 px around each plot are part of the width that it takes.
    let area = (width - left - gaps - right - 16 * Double(columns)) / Double(columns)
    let height = (max(area, 80) * 0.65 / 4).rounded() * 4
    let frame = PlotFrame(all, xTicks: area / 64, yTicks: height / 44)
    var draft = GroupDraft()
    var top = legend(all, &draft)
    let name = columnName
    for start in stride(from: 0, to: members.count, by: columns) {
      let line = (start..<min(start + columns, members.count)).map { index in
        let isFirst = index == start
        let fit = PlotFit(
          width: area + right + (isFirst ? left : 0), height: height,
          shared: (frame.xDomain, frame.yDomain), numbersRows: isFirst,
          numbersColumns: index + columns >= members.count,
          namesColumns: name == nil && index + columns >= members.count, namesSeries: false,
          answers: PlotLayout.mostAnswers / 2, left: isFirst ? left : 0, right: right)
        return item(index, fit)
      }
      top = draft.placeLine(line, columns: line.map(\.width), gap: 0, top: top) + 8
    }
    if let name {
      draft.add(SceneLabel(name, centeredOn: Point(x: Self.middle(of: draft.scene), y: top + 4)))
    }
    return draft.scene
  }

  /// The middle between the first axis and the last.
  private static func middle(of scene: Scene) -> Double {
    let axes = scene.parts.compactMap { part -> ClosedRange<Double>? in
      let axis = part.scene.curves.first { $0.role == .axis }?.box
      return axis.map { $0.minX + part.origin.x...$0.maxX + part.origin.x }
    }
    let start = axes.map(\.lowerBound).min() ?? scene.bounds.minX
    return (start + (axes.map(\.upperBound).max() ?? scene.bounds.maxX)) / 2
  }

  /// The name of the horizontal axis that all plots have, which stands once below all of them.
  private var columnName: TypesetLabel? {
    guard let label = members[0].plot.xAxis.label,
      members.allSatisfy({ $0.plot.xAxis.label == label && $0.caption == nil })
    else { return nil }
    return typesetter.typeset(label, .axis)
  }

  private func item(_ index: Int, _ fit: PlotFit) -> GroupDraft.Item {
    var plot = members[index].plot
    plot.width = nil
    plot.height = nil
    let scene = PlotLayout.scene(plot, typesetter, fit: fit)
    return GroupDraft.Item(
      scene: scene,
      heading: members[index].heading.map {
        CaptionBlock($0, typesetter, width: fit.width, style: .caption)
      },
      caption: members[index].caption.map { CaptionBlock($0, typesetter, width: fit.width) },
      level: 0, shift: GroupDraft.Item.shift(of: scene))
  }

  private func leftRoom(_ plot: Plot) -> Double {
    let numbers = PlotLayout(plot, typesetter, fit: PlotFit(width: width / Double(columns)))
      .rowNumbers
    return (numbers.map(\.width).max() ?? 0) + 10
  }

  /// Puts one legend for all above them; gives the height below it.
  private func legend(_ all: Plot, _ draft: inout GroupDraft) -> Double {
    var plot = members[0].plot
    plot.yAxis.label = nil
    guard plot.legend != .hidden, PlotSeries.list(of: plot).contains(where: { $0.label != nil })
    else { return 0 }
    var layout = PlotLayout(plot, typesetter, fit: PlotFit(width: width, left: 0))
    layout.drawLegend()
    var scene = layout.scene
    scene.fitBounds(margin: 4)
    draft.place(scene, at: Point(x: 8 - scene.bounds.minX, y: -scene.bounds.minY))
    return scene.bounds.height + 6
  }
}
