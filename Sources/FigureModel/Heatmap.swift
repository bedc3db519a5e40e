/// Numbers in rows and columns as colors, with a bar that says what they mean.
///
/// ```swift
/// Heatmap(values: counts, rows: names, columns: names)
/// ```
public struct Heatmap: Mark, Codable, Hashable, Sendable {
  /// The numbers, the first row at the top.
  public var values: ValueGrid
  /// What the rows are.
  public var rows: CellAxis
  /// What the columns are.
  public var columns: CellAxis
  /// The colors.
  public var colors = ColorScale.sequential
  /// The numbers at the ends of the colors; nil takes them from the values.
  public var limits: ClosedRange<Double>?
  /// How many examples were not counted in any cell.
  public var leftOut = 0
  /// The numbers over which the columns reach; nil gives each a slot with its name or number.
  public var x: ClosedRange<Double>?
  /// The numbers over which the rows reach, the first row at the lowest; nil as above.
  public var y: ClosedRange<Double>?

  /// A heatmap of rows and columns with names (`["a", "b"]`), or with one name for all (`"unit"`).
  public init(
    values: [[Double]], rows: (any CellNames)? = nil, columns: (any CellNames)? = nil
  ) {
    self.values = ValueGrid(values)
    self.rows = rows?.cellAxis ?? CellAxis()
    self.columns = columns?.cellAxis ?? CellAxis()
  }

  /// The values of a function of two numbers, such as a loss over two weights.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int = 64,
    _ function: (Double, Double) -> Double
  ) {
    values = ValueGrid(x: x, y: y, samples: min(max(samples, 2), 1_000), function)
    (rows, columns, self.x, self.y) = (CellAxis(), CellAxis(), x, y)
  }

  /// The same heatmap in other colors, maybe with the numbers at their ends.
  public func colors(_ scale: ColorScale, over limits: ClosedRange<Double>? = nil) -> Heatmap {
    var map = self
    map.colors = scale
    map.limits = limits
    return map
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .heatmap(self) }
}

extension Heatmap {
  /// A plot of nothing else, with the names of all rows and all columns at its axes.
  public var plot: Plot {
    var plot = Plot { self }
    plot.xAxis.label = columns.label
    plot.yAxis.label = rows.label
    return plot
  }
}

/// What the rows or the columns of a heatmap are.
public struct CellAxis: Codable, Hashable, Sendable {
  /// What all of them are.
  public var label: Label?
  /// What each of them is.
  public var names: [Label]?

  /// An axis without names, or with them.
  public init(label: Label? = nil, names: [Label]? = nil) {
    (self.label, self.names) = (label, names)
  }
}

/// A name for all rows, or one for each.
public protocol CellNames {
  /// The axis with these names.
  var cellAxis: CellAxis { get }
}

extension String: CellNames {
  /// An axis with one name for all.
  public var cellAxis: CellAxis { CellAxis(label: label) }
}

extension Array: CellNames where Element: LabelConvertible {
  /// An axis with a name for each.
  public var cellAxis: CellAxis { CellAxis(names: map(\.label)) }
}
