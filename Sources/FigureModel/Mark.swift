/// A part of a plot; the protocol behind the builder, `PlotMark` is the stored form.
///
/// A mark alone is a figure too, such as `Line(losses)` at the end of a cell.
public protocol Mark: FigureRepresentable {
  /// The mark as it is stored.
  var mark: PlotMark { get }
  /// The plot that shows the mark alone.
  var plot: Plot { get }
}

/// The closed list of marks.
public enum PlotMark: Codable, Hashable, Sendable {
  /// A curve.
  case line(Line)
  /// Separate points.
  case points(Points)
  /// A straight line across the plot.
  case rule(Rule)
  /// Bars from zero.
  case bars(Bars)
  /// Counts of values.
  case histogram(Histogram)
  /// A filled area between two heights.
  case area(Area)
  /// Words at a point.
  case annotation(Annotation)
  /// Lines of equal height.
  case contours(Contours)
  /// Parts of the plane by class.
  case regions(Regions)
  /// Numbers as colors.
  case heatmap(Heatmap)
}

/// A curve through points in the order in which they are given.
public struct Line: Mark, Codable, Hashable, Sendable {
  /// The points.
  public var series: Series
  /// What the curve shows; written at its end or in the legend.
  public var label: Label?
  /// Whether the points are samples of a function, where gaps are natural.
  public var isFunction = false

  /// The graph of a function over a range, sampled at evenly spaced places.
  public init(
    over range: ClosedRange<Double>, label: (any LabelConvertible)? = nil, samples: Int = 201,
    _ function: (Double) -> Double
  ) {
    series = Series(over: range, count: samples, function)
    self.label = label?.label
    isFunction = true
  }

  /// A curve through data points.
  public init(x: [Double], y: [Double], label: (any LabelConvertible)? = nil) {
    series = Series(x: x, y: y)
    self.label = label?.label
  }

  /// A curve through values at 1, 2, 3, …, such as the losses of a training.
  public init(_ values: [Double], label: (any LabelConvertible)? = nil) {
    self.init(
      x: (1...max(values.count, 1)).prefix(values.count).map(Double.init), y: values, label: label)
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .line(self) }
}

/// Separate points.
public struct Points: Mark, Codable, Hashable, Sendable {
  /// The points.
  public var series: Series
  /// What the points show.
  public var label: Label?
  /// The class of each point, by its place in `classNames`; nil for points of one kind. A point of
  /// class -1 has none, and is left out.
  public var classes: [Int]?
  /// What the classes are called.
  public var classNames: [Label] = []

  /// Points from two columns.
  public init(x: [Double], y: [Double], label: (any LabelConvertible)? = nil) {
    series = Series(x: x, y: y)
    self.label = label?.label
  }

  /// Points of several classes, counted from 0, each in its color and shape.
  public init(
    x: [Double], y: [Double], classes: [Int], names: [String] = []
  ) {
    self.init(x: x, y: y)
    let count = min(max(classes.max() ?? -1, -1), 23) + 1
    self.classes = classes.map { min(max($0, -1), count - 1) }
    classNames = (0..<count).map { names.indices.contains($0) ? Label(names[$0]) : Label("\($0)") }
  }

  /// Points of several classes by name, each in its color and shape.
  public init(x: [Double], y: [Double], classes: [String]) {
    var names: [String] = []
    let numbers = classes.map { name in
      if let known = names.firstIndex(of: name) { return known }
      names.append(name)
      return names.count - 1
    }
    self.init(x: x, y: y, classes: numbers, names: names)
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .points(self) }
}

/// A straight line across the plot at one place of an axis.
public struct Rule: Mark, Codable, Hashable, Sendable {
  /// The axis that a place lies on.
  public enum Axis: String, Codable, Hashable, Sendable { case x, y }

  /// The axis on which `value` lies: `x` gives a vertical rule.
  public var axis: Axis
  /// The place; nil when it is not a number.
  public var value: Double?
  /// What the rule means.
  public var label: Label?

  /// A vertical rule.
  public init(x value: Double, label: (any LabelConvertible)? = nil) {
    axis = .x
    self.value = value.isFinite ? value : nil
    self.label = label?.label
  }

  /// A horizontal rule.
  public init(y value: Double, label: (any LabelConvertible)? = nil) {
    axis = .y
    self.value = value.isFinite ? value : nil
    self.label = label?.label
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .rule(self) }
}
