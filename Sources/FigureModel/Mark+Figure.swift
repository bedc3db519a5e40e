extension Mark {
  /// A plot of nothing else.
  public var plot: Plot { Plot { self } }

  /// The mark alone as a figure.
  public var figure: Figure { plot.figure }

  /// A plot of the mark with a label, and maybe limits, on its horizontal axis.
  public func x(
    _ label: any LabelConvertible, over domain: ClosedRange<Double>? = nil,
    scale: AxisScale? = nil
  ) -> Plot {
    plot.x(label, over: domain, scale: scale)
  }

  /// A plot of the mark with a label, and maybe limits, on its vertical axis.
  public func y(
    _ label: any LabelConvertible, over domain: ClosedRange<Double>? = nil,
    scale: AxisScale? = nil
  ) -> Plot {
    plot.y(label, over: domain, scale: scale)
  }

  /// A plot of the mark so many pixels wide, or so high between its axes.
  public func sized(width: Double? = nil, height: Double? = nil) -> Plot {
    plot.sized(width: width, height: height)
  }

  /// A plot of the mark with a title, and maybe a description, for readers who cannot see it; in a
  /// group the title stands above it unless it has a caption.
  public func titled(_ title: String, description: String? = nil) -> Plot {
    plot.titled(title, description: description)
  }
}
