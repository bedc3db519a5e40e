/// A sign or a few words between figures.
public struct Sign: Codable, Hashable, Sendable {
  /// What it says.
  public var label: Label

  /// A sign.
  public init(_ label: any LabelConvertible) { self.label = label.label }
}

extension Sign: FigureRepresentable {
  /// The sign as a figure.
  public var figure: Figure { .sign(self) }
}

/// The sign that two figures show the same.
public struct Equals: FigureRepresentable, Hashable, Sendable {
  /// The sign.
  public init() {}

  /// The sign as a figure.
  public var figure: Figure { Sign("$=$").figure }
}
