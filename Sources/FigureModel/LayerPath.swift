/// Layers from input to output, each with its name and what it computes.
public struct LayerPath: Codable, Hashable, Sendable {
  /// One place on the path.
  public enum Stage: Codable, Hashable, Sendable {
    /// A layer.
    case layer(Layer)
    /// Layers that are left out.
    case ellipsis
  }

  /// A layer with what enters and leaves it.
  public struct Layer: Codable, Hashable, Sendable {
    /// What the layer is, such as `Input`.
    public var name: Label
    /// A second line below the name, such as `Layer 0`.
    public var subtitle: Label?
    /// What the layer computes, line by line.
    public var content: [Label]
    /// What enters the first layer, or one after left-out layers.
    public var input: Label?
    /// What leaves for the next layer; nil after the last one draws no arrow.
    public var output: Label?

    /// A layer.
    public init(
      name: Label, subtitle: Label? = nil, content: [Label] = [], input: Label? = nil,
      output: Label? = nil
    ) {
      self.name = name
      self.subtitle = subtitle
      self.content = content
      self.input = input
      self.output = output
    }
  }

  /// The layers in the order of the data.
  public var stages: [Stage]

  /// A path.
  public init(stages: [Stage]) { self.stages = stages }
}

extension LayerPath: FigureRepresentable {
  /// The diagram of this path.
  public var figure: Figure { Diagram.path(self).figure }
}
