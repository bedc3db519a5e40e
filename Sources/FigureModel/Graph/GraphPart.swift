/// A part of a graph; the protocol behind the builder, `GraphPart` is the stored form.
public protocol GraphElement {
  /// The part as it is stored.
  var part: GraphPart { get }
}

/// The closed list of parts.
public indirect enum GraphPart: Codable, Hashable, Sendable {
  /// A thing.
  case node(Node)
  /// A connection.
  case edge(Edge)
  /// A tinted area around parts.
  case container(Container)
  /// A band along the flow.
  case lane(Lane)
  /// A bracket beside nodes.
  case bracket(Bracket)
}

extension GraphPart: GraphElement {
  /// The part itself.
  public var part: GraphPart { self }
}
