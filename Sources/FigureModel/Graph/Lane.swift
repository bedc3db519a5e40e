/// A band along the flow of a graph for what belongs to one party: who does it, where it runs.
///
/// Lanes lie side by side in the order in which they are written, all as long as the graph. Edges
/// may lead from lane to lane. Within a container, a lane is nothing but its parts.
public struct Lane: GraphElement, Codable, Hashable, Sendable {
  /// What the parts belong to; words or a formula.
  public var caption: Label
  /// What is in it.
  public var parts: [GraphPart]

  /// A lane of parts that were made elsewhere.
  public init(_ caption: any LabelConvertible, parts: [GraphPart]) {
    self.caption = caption.label
    self.parts = parts
  }

  /// A lane of these parts.
  public init(
    _ caption: any LabelConvertible, @GraphBuilder _ parts: () -> [any GraphElement]
  ) {
    self.init(caption, parts: parts().map(\.part))
  }

  /// The lane as it is stored.
  public var part: GraphPart { .lane(self) }
}
