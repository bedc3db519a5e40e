/// Two recurrent networks over one sequence, of which the second reads it from its end: what leaves
/// at a step knows both sides of it.
public struct BidirectionalDiagram: Codable, Hashable, Sendable {
  /// What reads from the beginning; its inputs are those of both.
  public var forward: UnrolledNetwork
  /// What reads from the end; its outputs are those of both, and a cell's state goes to the step
  /// before.
  public var backward: UnrolledNetwork

  /// A pair of networks over the same steps.
  public init(forward: UnrolledNetwork, backward: UnrolledNetwork) {
    self.forward = forward
    self.backward = backward
  }
}

extension BidirectionalDiagram: FigureRepresentable {
  /// The diagram of this pair.
  public var figure: Figure { Diagram(.bidirectional(self)).figure }
}
