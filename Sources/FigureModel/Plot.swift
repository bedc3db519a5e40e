/// Curves, points, bars, areas and colors over two axes.
///
/// ```swift
/// Plot { for f in Activation.all { Line(over: -4...4, label: f.name) { f($0) } } }
///   .x("z").y("a(z)")
/// ```
public struct Plot: Codable, Hashable, Sendable {
  /// One axis.
  public struct Axis: Codable, Hashable, Sendable {
    /// What the axis measures.
    public var label: Label?
    /// The values that the axis shows; nil leaves that to the data.
    public var domain: ClosedRange<Double>?
    /// How values are spread; nil is category where the marks have names, else linear.
    public var scale: AxisScale?

    /// An axis.
    public init(
      label: Label? = nil, domain: ClosedRange<Double>? = nil, scale: AxisScale? = nil
    ) {
      self.label = label
      self.domain = domain
      self.scale = scale
    }
  }

  /// Where the names of the series stand.
  public enum Legend: String, Codable, Hashable, Sendable {
    /// At the lines' ends where they fit there, else above the plot.
    case automatic
    /// Above the plot.
    case top
    /// At the lines' ends, even if these are crowded.
    case direct
    /// Nowhere.
    case hidden
  }

  /// What is drawn, back to front.
  public var marks: [PlotMark]
  /// The horizontal axis.
  public var xAxis = Axis()
  /// The vertical axis.
  public var yAxis = Axis()
  /// Where the names of the series stand.
  public var legend = Legend.automatic
  /// The width in pixels; nil is one that fits a phone.
  public var width: Double?
  /// The height of the area between the axes in pixels; nil leaves it to the width.
  public var height: Double?
  /// A title for readers who cannot see the plot; nil has one generated.
  public var title: String?
  /// A description for readers who cannot see the plot; nil has one generated.
  public var description: String?

  /// A plot of these marks.
  public init(@PlotBuilder _ marks: () -> [any Mark]) {
    self.marks = marks().map(\.mark)
  }

  /// The same plot with a label, and maybe limits, on its horizontal axis.
  public func x(
    _ label: any LabelConvertible, over domain: ClosedRange<Double>? = nil,
    scale: AxisScale? = nil
  ) -> Plot {
    var plot = self
    plot.xAxis = Axis(label: label.label, domain: domain?.ifFinite, scale: scale)
    return plot
  }

  /// The same plot with a label, and maybe limits, on its vertical axis.
  public func y(
    _ label: any LabelConvertible, over domain: ClosedRange<Double>? = nil,
    scale: AxisScale? = nil
  ) -> Plot {
    var plot = self
    plot.yAxis = Axis(label: label.label, domain: domain?.ifFinite, scale: scale)
    return plot
  }

  /// The same plot with the names of its series somewhere else.
  public func legend(_ legend: Legend) -> Plot {
    var plot = self
    plot.legend = legend
    return plot
  }

  /// The same plot so many pixels wide, or so high between its axes, or both.
  public func sized(width: Double? = nil, height: Double? = nil) -> Plot {
    var plot = self
    plot.width = width.map { min(max($0.isFinite ? $0 : 0, 160), 1_200) } ?? plot.width
    plot.height = height.map { min(max($0.isFinite ? $0 : 0, 60), 1_200) } ?? plot.height
    return plot
  }

  /// The same plot with a title, and maybe a description, for readers who cannot see it; in a group
  /// the title stands above it unless it has a caption.
  public func titled(_ title: String, description: String? = nil) -> Plot {
    var plot = self
    plot.title = title
    plot.description = description ?? plot.description
    return plot
  }
}

extension Plot: FigureRepresentable {
  /// The plot as a figure.
  public var figure: Figure { .plot(self) }
}

extension ClosedRange<Double> {
  fileprivate var ifFinite: Self? { lowerBound.isFinite && upperBound.isFinite ? self : nil }
}
