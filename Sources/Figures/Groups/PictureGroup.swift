import FigureModel

/// Pictures side by side, which have the same colors where nothing else is asked for.
struct PictureGroup {
  /// The pictures; those that share their colors have the limits of all.
  private(set) var members: [FigureGroup.Member]
  /// The colors that all share; nil if they have no bar, or each its own.
  let map: ColorMap?
  /// Whether they have so many cells that each is one image.
  let areLarge: Bool

  /// The pictures of a group; nil if some of its figures are none.
  init?(_ group: FigureGroup) {
    members = group.members
    var grids: [PixelGrid] = []
    for member in group.members {
      guard case .pixels(let grid) = member.figure else { return nil }
      grids.append(grid)
    }
    areLarge = grids.contains {
      $0.values.rows.count * $0.values.columnCount > CellDrawing.mostCells
    }
    map = Self.sharedMap(grids)
    guard let map else { return }
    for index in grids.indices {
      var grid = grids[index]
      grid.limits = map.lower...map.upper
      members[index].figure = .pixels(grid)
    }
  }

  private static func sharedMap(_ grids: [PixelGrid]) -> ColorMap? {
    guard grids.count > 1, let first = grids.first, first.colors != .gray,
      grids.allSatisfy({ $0.colors == first.colors && $0.limits == first.limits })
    else { return nil }
    let ranges = grids.compactMap(\.values.range)
    let lower = ranges.map(\.lowerBound).min() ?? 0
    return ColorMap(
      first.colors, values: lower...(ranges.map(\.upperBound).max() ?? lower + 1),
      limits: first.limits)
  }
}
