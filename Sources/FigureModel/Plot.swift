/// Curves, points and rules over two linear axes.
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

    /// An axis.
    public init(label: Label? = nil, domain: ClosedRange<Double>? = nil) {
      self.label = label
      self.domain = domain
    }
  }

  /// What is drawn, back to front.
  public var marks: [PlotMark]
  /// The horizontal axis.
  public var xAxis = Axis()
  /// The vertical axis.
  public var yAxis = Axis()
  /// A title for readers who cannot see the plot; nil has one generated.
  public var title: String?
  /// A description for readers who cannot see the plot; nil has one generated.
  public var description: String?

  /// A plot of these marks.
  public init(@PlotBuilder _ marks: () -> [any Mark]) {
    self.marks = marks().map(\.mark)
  }

  /// The same plot with a label, and maybe limits, on its horizontal axis.
  public func x(_ label: any LabelConvertible, over domain: ClosedRange<Double>? = nil) -> Plot {
    var plot = self
    plot.xAxis = Axis(label: label.label, domain: domain?.ifFinite)
    return plot
  }

  /// The same plot with a label, and maybe limits, on its vertical axis.
  public func y(_ label: any LabelConvertible, over domain: ClosedRange<Double>? = nil) -> Plot {
    var plot = self
    plot.yAxis = Axis(label: label.label, domain: domain?.ifFinite)
    return plot
  }

  /// The same plot with a title, and maybe a description, for readers who cannot see it.
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
