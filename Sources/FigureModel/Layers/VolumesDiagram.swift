/// A network as what it makes of a picture: stacks of feature maps, then columns of units.
public struct VolumesDiagram: Codable, Hashable, Sendable {
  /// What one layer makes.
  public struct Stage: Codable, Hashable, Sendable {
    /// What made it, such as `Convolution`; written below.
    public var name: Label
    /// A second line, such as the window's size.
    public var detail: Label?
    /// `[channels, height, width]`, `[channels, length]` or `[units]`.
    public var shape: [Int]
    /// The side of the window of the stage before through which each unit looks, if there is one.
    public var window: Int?

    /// A stage.
    public init(_ name: Label, detail: Label? = nil, shape: [Int], window: Int? = nil) {
      (self.name, self.detail, self.shape, self.window) = (name, detail, shape, window)
    }
  }

  /// The stages from left to right.
  public var stages: [Stage]

  /// A diagram of stages.
  public init(stages: [Stage]) { self.stages = stages }
}

extension VolumesDiagram: FigureRepresentable {
  /// The diagram of these stages.
  public var figure: Figure { Diagram(.volumes(self)).figure }
}
