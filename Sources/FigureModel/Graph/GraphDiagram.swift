/// Nodes and what connects them, drawn in layers along the flow; for what no model describes.
///
/// ```swift
/// GraphDiagram {
///   Node("x", "$x$", shape: .plain)
///   Container("Encoder", repeats: 6) { Node("attention"); Node("norm") }
///   Edge("x", "attention")
///   Edge("attention", "norm")
/// }
/// ```
public struct GraphDiagram: Codable, Hashable, Sendable {
  /// Where the flow goes.
  public enum Direction: String, Codable, Hashable, Sendable { case right, up, down }

  /// Nodes, edges, containers, lanes and brackets, in the order in which they were written.
  public var parts: [GraphPart]
  /// Where the flow goes; nil is to the right if that fits the page, else up.
  public var direction: Direction?
  /// The nodes that stand out, by their names; none has all of them do. The rest is faded.
  public var highlighted: [String] = []
  /// A title for readers who cannot see the diagram; nil has one generated.
  public var title: String?
  /// A description for readers who cannot see the diagram; nil has one generated.
  public var description: String?

  /// A diagram of parts that were made elsewhere.
  public init(_ direction: Direction? = nil, parts: [GraphPart]) {
    self.direction = direction
    self.parts = parts
  }

  /// A diagram of these parts.
  public init(_ direction: Direction? = nil, @GraphBuilder _ parts: () -> [any GraphElement]) {
    self.init(direction, parts: parts().map(\.part))
  }

  /// The same diagram with all but these nodes, and the edges between them, faded.
  public func highlighting(_ names: String...) -> GraphDiagram {
    var diagram = self
    diagram.highlighted = names
    return diagram
  }

  /// The same diagram with a title, and maybe a description, for readers who cannot see it; in a
  /// group the title stands above it unless it has a caption.
  public func titled(_ title: String, description: String? = nil) -> GraphDiagram {
    var diagram = self
    diagram.title = title
    diagram.description = description ?? diagram.description
    return diagram
  }
}

extension GraphDiagram: FigureRepresentable {
  /// The diagram as a figure.
  public var figure: Figure {
    Diagram(.graph(self), title: title, description: description).figure
  }
}
