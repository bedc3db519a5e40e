/// A recurrent network over a sequence: the same cell at every step, the state handed on.
public struct UnrolledNetwork: Codable, Hashable, Sendable {
  /// One place in the sequence.
  public enum Step: Codable, Hashable, Sendable {
    /// The cell at this step.
    case cell(Cell)
    /// Steps that are left out.
    case ellipsis
  }

  /// The caption of the container around the cells, such as `RNN`.
  public var name: String
  /// The state before the first step; nil draws none.
  public var initialState: Label?
  /// The steps in time.
  public var steps: [Step]
  /// What the last state goes into; nil draws none.
  public var classifier: UnitColumn?
  /// The weights that all cells share, drawn as one line to each of them; nil draws none.
  public var sharedWeights: Label?

  /// A network over these steps.
  public init(
    name: String = "RNN", initialState: Label? = nil, steps: [Step],
    classifier: UnitColumn? = nil, sharedWeights: Label? = nil
  ) {
    self.name = name
    self.initialState = initialState
    self.steps = steps
    self.classifier = classifier
    self.sharedWeights = sharedWeights
  }
}

extension UnrolledNetwork {
  /// The network with all but some steps faded; they count from 1, left-out ones too.
  public func highlighting(steps: ClosedRange<Int>) -> UnrolledNetwork {
    var network = self
    for (index, step) in network.steps.enumerated() {
      guard case .cell(var cell) = step else { continue }
      cell.isFaded = !steps.contains(index + 1)
      network.steps[index] = .cell(cell)
    }
    return network
  }

  /// The network with a mark that all its cells have the same weights.
  public func sharing(_ weights: Label) -> UnrolledNetwork {
    var network = self
    network.sharedWeights = weights
    return network
  }
}

extension UnrolledNetwork: FigureRepresentable {
  /// The diagram of this network.
  public var figure: Figure { Diagram.unrolled(self).figure }
}
