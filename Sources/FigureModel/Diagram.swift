/// A picture of a model's structure: what is connected to what, never where it lies.
public struct Diagram: Codable, Hashable, Sendable {
  /// The closed list of structures that the site can draw.
  public enum Content: Codable, Hashable, Sendable {
    /// A recurrent network, one cell a step.
    case unrolled(UnrolledNetwork)
    /// A recurrent network as one cell with a loop.
    case rolled(RolledNetwork)
    /// Recurrent networks above each other.
    case stacked(UnrolledStack)
    /// Two recurrent networks, the second of which starts where the first one ends.
    case encoderDecoder(EncoderDecoderDiagram)
    /// Two recurrent networks that read one sequence in both directions.
    case bidirectional(BidirectionalDiagram)
    /// Who looks at what, and how much.
    case attention(Attention)
    /// A function of several inputs at once.
    case direct(DirectFunction)
    /// Layers from input to output.
    case path(LayerPath)
    /// Nodes and what connects them.
    case graph(GraphDiagram)
    /// Columns of units.
    case units(UnitsDiagram)
    /// What a network makes of a picture, as stacks of feature maps.
    case volumes(VolumesDiagram)
    /// A convolution at one place.
    case convolution(ConvolutionGrid)
    /// A pooling.
    case pooling(PoolingGrid)
    /// What one unit sees.
    case receptiveField(ReceptiveFieldDiagram)
    /// Features made of simpler ones.
    case features(FeatureHierarchy)
    /// What happens in a cell with gates.
    case gates(GatedCell)
  }

  /// What is shown.
  public var content: Content
  /// A title for readers who cannot see the picture; nil has one generated.
  public var title: String?
  /// A description for readers who cannot see the picture; nil has one generated.
  public var description: String?

  /// A diagram.
  public init(_ content: Content, title: String? = nil, description: String? = nil) {
    self.content = content
    self.title = title
    self.description = description
  }

  /// A recurrent network, one cell a step.
  public static func unrolled(_ network: UnrolledNetwork) -> Diagram { Diagram(.unrolled(network)) }

  /// A recurrent network as one cell with a loop.
  public static func rolled(_ network: RolledNetwork) -> Diagram { Diagram(.rolled(network)) }

  /// A function of several inputs at once.
  public static func direct(_ function: DirectFunction) -> Diagram { Diagram(.direct(function)) }

  /// Layers from input to output.
  public static func path(_ path: LayerPath) -> Diagram { Diagram(.path(path)) }
}

extension Diagram: FigureRepresentable {
  /// The diagram as a figure.
  public var figure: Figure { .diagram(self) }
}
