/// A bracket beside nodes of a graph, with what they are together.
public struct Bracket: GraphElement, Codable, Hashable, Sendable {
  /// What the nodes are together.
  public var label: Label
  /// The nodes or containers, by their names.
  public var names: [String]

  /// A bracket beside nodes or containers.
  public init(_ label: any LabelConvertible, over names: [String]) {
    self.label = label.label
    self.names = names
  }

  /// The bracket as it is stored.
  public var part: GraphPart { .bracket(self) }
}
