/// A recurrent network as one cell that hands its state to itself.
public struct RolledNetwork: Codable, Hashable, Sendable {
  /// What stands in the cell, such as `f`.
  public var name: Label
  /// The inputs in the order in which they enter; drawn as a queue, the first nearest the cell.
  ///
  /// `Label.ellipsis` stands for inputs that are left out.
  public var inputs: [Label]
  /// The state that the loop carries.
  public var state: Label
  /// What leaves the cell; nil draws no output.
  public var output: Label?

  /// A network.
  public init(name: Label = "$f$", inputs: [Label], state: Label, output: Label? = nil) {
    self.name = name
    self.inputs = inputs
    self.state = state
    self.output = output
  }
}

extension RolledNetwork: FigureRepresentable {
  /// The diagram of this network.
  public var figure: Figure { Diagram.rolled(self).figure }
}
