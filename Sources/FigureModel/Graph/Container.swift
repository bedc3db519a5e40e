/// A tinted area around parts of a graph, with a caption in its corner.
public struct Container: GraphElement, Codable, Hashable, Sendable {
  /// What edges call it, and its caption.
  public var name: String
  /// What the parts are together; words or a formula.
  public var caption: Label
  /// How many times the parts follow one another; more than one is drawn as ×N.
  public var repeats: Int
  /// What is in it.
  public var parts: [GraphPart]

  /// A container of parts that were made elsewhere.
  public init(_ name: String, caption: Label? = nil, repeats: Int = 1, parts: [GraphPart]) {
    self.name = name
    self.caption = caption ?? Label(name)
    self.repeats = repeats
    self.parts = parts
  }

  /// A container of these parts.
  public init(
    _ name: String, repeats: Int = 1, @GraphBuilder _ parts: () -> [any GraphElement]
  ) {
    self.init(name, repeats: repeats, parts: parts().map(\.part))
  }

  /// The container as it is stored.
  public var part: GraphPart { .container(self) }
}
