/// The room that a plot is drawn in.
struct PlotFit: Sendable {
  /// The width of the whole drawing without the margin around it.
  ///
  /// At 0.8 of its size, margins included, it is as wide as the text on a phone of 390 px.
  var width = 430.0
  /// The height between the axes; nil is in proportion to the width.
  var height: Double?
  /// Limits that this plot shares with others.
  var shared: (x: PlotDomain, y: PlotDomain)?
  /// Whether the numbers and the name of the vertical axis stand here.
  var numbersRows = true
  /// Whether the numbers of the horizontal axis stand here.
  var numbersColumns = true
  /// Whether the name of the horizontal axis stands here.
  var namesColumns = true
  /// Whether the names of the series stand here.
  var namesSeries = true
  /// So many places answer to pointing.
  var answers = 0
  /// The room left of the axis that a neighbor has too; nil is what the numbers need.
  var left: Double?
  /// The room right of the area that a neighbor has too; nil is what the names need.
  var right: Double?

  /// The widest that a figure may be, the width of the text.
  static let widest = 704.0
}
