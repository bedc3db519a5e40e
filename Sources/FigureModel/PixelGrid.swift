/// A picture of one channel: a square for each number.
public struct PixelGrid: Codable, Hashable, Sendable {
  /// The numbers, the first row at the top.
  public var values: ValueGrid
  /// What stands below the picture.
  public var caption: Label?
  /// The colors.
  public var colors = ColorScale.gray
  /// The numbers at the ends of the colors; nil takes 0 or the lowest, and the highest.
  public var limits: ClosedRange<Double>?

  /// A picture from its rows: black ink where the numbers are highest, on white paper.
  public init(values: [[Double]], caption: (any LabelConvertible)? = nil) {
    self.values = ValueGrid(values)
    self.caption = caption?.label
  }

  /// The same picture in other colors, maybe with the numbers at their ends.
  public func colors(_ scale: ColorScale, over limits: ClosedRange<Double>? = nil) -> PixelGrid {
    var grid = self
    grid.colors = scale
    grid.limits = limits
    return grid
  }
}

extension PixelGrid: FigureRepresentable {
  /// The picture as a figure.
  public var figure: Figure { .pixels(self) }
}

/// Pictures side by side, as small multiples.
///
/// Where none has limits of its own, the same number has the same color in all of them, and colors
/// other than ink are explained by one bar.
public struct PixelGrids: FigureRepresentable, Hashable, Sendable {
  /// The pictures in their rows.
  public var group: FigureGroup

  /// Pictures in so many columns.
  public init(_ grids: [PixelGrid], columns: Int = 3) {
    group = FigureGroup(.grid(columns: columns), grids.map { FigureGroup.Member($0) })
  }

  /// Pictures row by row.
  public init(_ rows: [[PixelGrid]]) {
    self.init(rows.flatMap(\.self), columns: rows.map(\.count).max() ?? 1)
  }

  /// The pictures as one figure.
  public var figure: Figure { .group(group) }
}
