import FigureModel

extension PlotLayout {
  /// What is left free left and right of the area of a plot, for its labels.
  struct Sides {
    var left: Double
    var right: Double

    /// The room that both need.
    func union(_ other: Sides) -> Sides {
      Sides(left: max(left, other.left), right: max(right, other.right))
    }
  }

  /// The width of a plot in a group that gives it so much; a margin of 8 px is on both sides.
  static func width(in room: Double) -> Double { min(room - 16, PlotFit().width) }

  /// What the labels of a plot need in a group that gives it so much width.
  static func sides(of plot: Plot, _ typesetter: LabelTypesetter, width: Double) -> Sides {
    var layout = PlotLayout(
      plot, typesetter, fit: PlotFit(width: Self.width(in: width)))
    layout.draw()
    return Sides(left: layout.area.minX, right: layout.width - layout.area.maxX)
  }
}
