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
  /// The state that leaves the cell; with it, the output goes up and the loop lies below.
  public var finalState: Label?
  /// What the state that leaves goes into; nil draws none.
  public var classifier: UnitColumn?

  /// A network.
  public init(
    name: Label = "$f$", inputs: [Label], state: Label, output: Label? = nil,
    finalState: Label? = nil, classifier: UnitColumn? = nil
  ) {
    self.name = name
    self.inputs = inputs
    self.state = state
    self.output = output
    self.finalState = finalState
    self.classifier = classifier
  }
}

extension RolledNetwork: FigureRepresentable {
  /// The diagram of this network.
  public var figure: Figure { Diagram.rolled(self).figure }
}
