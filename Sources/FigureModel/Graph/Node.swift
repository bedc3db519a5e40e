/// A thing in a graph: an operation, a value, a word.
public struct Node: GraphElement, Codable, Hashable, Sendable {
  /// What a node looks like.
  public enum Shape: String, Codable, Hashable, Sendable {
    /// A circle, or a box if the label is long: something that computes.
    case unit
    /// A box.
    case box
    /// A tinted box: a value that is given.
    case value
    /// An ellipse.
    case ellipse
    /// No outline: the label alone.
    case plain
    /// Three dots for what is left out; the label is not drawn.
    case dots
  }

  /// What edges call it; unique in its diagram.
  public var name: String
  /// What stands in it.
  public var label: Label
  /// A second line, such as a shape.
  public var detail: Label?
  /// What it looks like.
  public var shape: Shape

  /// A node; without a label its name is shown.
  public init(
    _ name: String, _ label: (any LabelConvertible)? = nil,
    detail: (any LabelConvertible)? = nil, shape: Shape = .unit
  ) {
    self.name = name
    self.label = label?.label ?? .words(name)
    self.detail = detail?.label
    self.shape = shape
  }

  /// The node as it is stored.
  public var part: GraphPart { .node(self) }
}
