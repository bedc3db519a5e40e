/// A connection in a graph, from one node or container to another one.
public struct Edge: GraphElement, Codable, Hashable, Sendable {
  /// What flows, which decides color and dashes.
  public enum Role: String, Codable, Hashable, Sendable {
    /// Data.
    case data
    /// A state that is handed on.
    case state
    /// What goes back: an output that is fed in again.
    case feedback
    /// A gradient; it is drawn against the edge's direction.
    case gradient
  }

  /// Where it comes from.
  public var source: String
  /// Where it goes to.
  public var target: String
  /// What flows.
  public var label: Label?
  /// What kind of thing flows.
  public var role: Role

  /// An edge between two nodes or containers, by their names.
  public init(
    _ source: String, _ target: String, _ label: (any LabelConvertible)? = nil, role: Role = .data
  ) {
    self.source = source
    self.target = target
    self.label = label?.label
    self.role = role
  }

  /// The edge as it is stored.
  public var part: GraphPart { .edge(self) }
}
