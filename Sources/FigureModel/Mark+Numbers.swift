// Columns of numbers other than `Double`, and columns that are no arrays, such as ranges. These
// are disfavored so that literals stay `Double`: `Line([1 / 2, 1 / 3])` must not become zeros.

extension Line {
  /// A curve through data points of any numbers.
  @_disfavoredOverload
  public init(
    x: some Sequence<some PlotNumber>, y: some Sequence<some PlotNumber>,
    label: (any LabelConvertible)? = nil
  ) {
    self.init(x: x.plotNumbers, y: y.plotNumbers, label: label)
  }

  /// A curve through any numbers at 1, 2, 3, …, such as counts.
  @_disfavoredOverload
  public init(_ values: some Sequence<some PlotNumber>, label: (any LabelConvertible)? = nil) {
    self.init(values.plotNumbers, label: label)
  }
}

extension Points {
  /// Points from two columns of any numbers.
  @_disfavoredOverload
  public init(
    x: some Sequence<some PlotNumber>, y: some Sequence<some PlotNumber>,
    label: (any LabelConvertible)? = nil
  ) {
    self.init(x: x.plotNumbers, y: y.plotNumbers, label: label)
  }

  /// Points of several classes, counted from 0, from columns of any numbers.
  @_disfavoredOverload
  public init(
    x: some Sequence<some PlotNumber>, y: some Sequence<some PlotNumber>, classes: [Int],
    names: [String] = []
  ) {
    self.init(x: x.plotNumbers, y: y.plotNumbers, classes: classes, names: names)
  }

  /// Points of several classes by name, from columns of any numbers.
  @_disfavoredOverload
  public init(
    x: some Sequence<some PlotNumber>, y: some Sequence<some PlotNumber>, classes: [String]
  ) {
    self.init(x: x.plotNumbers, y: y.plotNumbers, classes: classes)
  }
}

extension Bars {
  /// Bars with names, as long as any numbers say.
  @_disfavoredOverload
  public init(
    _ names: [some LabelConvertible], _ values: some Sequence<some PlotNumber>,
    label: (any LabelConvertible)? = nil
  ) {
    self.init(names, values.plotNumbers, label: label)
  }

  /// Bars at places of the axis, from columns of any numbers.
  @_disfavoredOverload
  public init(
    x: some Sequence<some PlotNumber>, y: some Sequence<some PlotNumber>,
    label: (any LabelConvertible)? = nil
  ) {
    self.init(x: x.plotNumbers, y: y.plotNumbers, label: label)
  }
}

extension Histogram {
  /// Counts any numbers in so many intervals, over their own range unless another one is given.
  @_disfavoredOverload
  public init(
    _ values: some Sequence<some PlotNumber>, bins: Int = 20,
    over range: ClosedRange<Double>? = nil, label: (any LabelConvertible)? = nil
  ) {
    self.init(values.plotNumbers, bins: bins, over: range, label: label)
  }
}

extension Area {
  /// The area between a curve and zero, from columns of any numbers.
  @_disfavoredOverload
  public init(
    x: some Sequence<some PlotNumber>, y: some Sequence<some PlotNumber>,
    label: (any LabelConvertible)? = nil
  ) {
    self.init(x: x.plotNumbers, y: y.plotNumbers, label: label)
  }
}

extension Band {
  /// A band between lower and upper heights, from columns of any numbers.
  @_disfavoredOverload
  public init(
    x: some Sequence<some PlotNumber>, low: some Sequence<some PlotNumber>,
    high: some Sequence<some PlotNumber>, label: (any LabelConvertible)? = nil
  ) {
    self.init(x: x.plotNumbers, low: low.plotNumbers, high: high.plotNumbers, label: label)
  }
}

extension Rule {
  /// A vertical rule at any number, such as an epoch.
  @_disfavoredOverload
  public init(x value: some PlotNumber, label: (any LabelConvertible)? = nil) {
    self.init(x: value.plotNumber, label: label)
  }

  /// A horizontal rule at any number.
  @_disfavoredOverload
  public init(y value: some PlotNumber, label: (any LabelConvertible)? = nil) {
    self.init(y: value.plotNumber, label: label)
  }
}

extension Annotation {
  /// Words at a point of any numbers.
  @_disfavoredOverload
  public init(_ text: any LabelConvertible, x: some PlotNumber, y: some PlotNumber) {
    self.init(text, x: x.plotNumber, y: y.plotNumber)
  }
}
