/// Something to look at, as a value: what a cell hands over and the site draws.
public enum Figure: Codable, Hashable, Sendable {
  /// Curves and points over two axes.
  case plot(Plot)
  /// A picture of a model's structure.
  case diagram(Diagram)
  /// Shapes, lines and words at places.
  case canvas(Canvas)
  /// A figure for each value of a setting.
  indirect case sweep(Sweep)
  /// A picture of squares.
  case pixels(PixelGrid)
  /// Numbers between brackets.
  case matrix(Matrix)
  /// A sign between figures.
  case sign(Sign)
  /// Several figures as one.
  case group(FigureGroup)
}

/// A value that can be shown as a figure: plots and diagrams, and the models that describe
/// themselves.
public protocol FigureRepresentable {
  /// The figure that shows this value.
  var figure: Figure { get }
}

extension Figure: FigureRepresentable {
  /// The figure itself.
  public var figure: Figure { self }
}
