/// Words at a point of a plot; the drawing moves them off lines and other words.
public struct Annotation: Mark, Codable, Hashable, Sendable {
  /// What is said.
  public var text: Label
  /// The place it is said about; nil when it is not a number.
  public var x: Double?
  /// The place it is said about; nil when it is not a number.
  public var y: Double?

  /// Words at a point.
  public init(_ text: any LabelConvertible, x: Double, y: Double) {
    self.text = text.label
    self.x = x.isFinite ? x : nil
    self.y = y.isFinite ? y : nil
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .annotation(self) }
}
