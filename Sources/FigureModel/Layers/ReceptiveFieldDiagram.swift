/// What one unit sees through layers of windows, from the side: a cone from it down to the input.
public struct ReceptiveFieldDiagram: Codable, Hashable, Sendable {
  /// A layer whose units see windows of the layer before.
  public struct Layer: Codable, Hashable, Sendable {
    /// What the layer is.
    public var name: Label
    /// The side of a window.
    public var window: Int
    /// How far the windows lie apart.
    public var stride: Int

    /// A layer.
    public init(_ name: Label, window: Int, stride: Int = 1) {
      (self.name, self.window, self.stride) = (name, max(window, 1), max(stride, 1))
    }
  }

  /// The layers after the input.
  public var layers: [Layer]

  /// The cone of a unit of the last of these layers.
  public init(layers: [Layer]) { self.layers = layers }
}

extension ReceptiveFieldDiagram: FigureRepresentable {
  /// The diagram of the cone.
  public var figure: Figure { Diagram(.receptiveField(self)).figure }
}
