/// A stroked line of a plot: grid, axis, curve.
struct SceneCurve: Sendable {
  /// What it is, which decides color, width and dashes.
  enum Role: Sendable, Hashable {
    /// A grid line.
    case grid
    /// The grid line at zero.
    case zero
    /// An axis and its ticks.
    case axis
    /// A rule across the plot.
    case rule
    /// The link from the end of a curve, or of a rule, to its label.
    case leader(series: Int?)
    /// A curve of data.
    case series(Int)
    /// A line of equal height, or the border of a region.
    case contour
    /// What separates the bars of a histogram.
    case wall
    /// What separates cells, on whatever fills them.
    case lattice
    /// What frames a part of a grid.
    case window
    /// A line from a part of a grid to what looks at it.
    case beam

    /// Whether it lies behind what is filled.
    var isGrid: Bool { self == .grid || self == .zero }

    /// Whether words may lie on it.
    var isGround: Bool {
      switch self {
      case .grid, .zero, .wall: true
      case .axis, .rule, .leader, .series, .contour, .window, .beam, .lattice: false
      }
    }
  }

  /// The pieces, each a polyline; a gap in the data separates two.
  var pieces: [[Point]]
  var role: Role
  /// The mark of a plot that it is a part of, by its place among the marks.
  var mark: Int?

  /// The smallest rectangle around the line.
  var box: Rect {
    let points = pieces.flatMap(\.self)
    guard let first = points.first else { return Rect(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    return points.reduce(Rect(first, first)) { $0.union(Rect($1, $1)) }
  }
}

/// The mark of one data point.
struct SceneMarker: Sendable, Hashable {
  var center: Point
  /// The series that it belongs to, which decides shape and color.
  var series: Int
  /// Whether it is where a path begins.
  var isStart = false
  /// The mark of a plot that it is a part of, by its place among the marks.
  var mark: Int?

  /// The series of a plain small dot.
  static let dot = -1
}
