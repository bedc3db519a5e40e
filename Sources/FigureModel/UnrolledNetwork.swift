/// A recurrent network over a sequence: the same cell at every step, the state handed on.
public struct UnrolledNetwork: Codable, Hashable, Sendable {
  /// One place in the sequence.
  public enum Step: Codable, Hashable, Sendable {
    /// The cell at this step.
    case cell(Cell)
    /// Steps that are left out.
    case ellipsis
  }

  /// The cell at one step, with what enters and leaves it.
  public struct Cell: Codable, Hashable, Sendable {
    /// What enters from below; nil draws no input.
    public var input: Label?
    /// What leaves upwards; nil draws no output.
    public var output: Label?
    /// The state that leaves for the next step, or for the world after the last one.
    ///
    /// Nil draws an unlabelled edge between cells, and none after the last one.
    public var state: Label?
    /// What stands in the cell, such as `f`.
    public var name: Label?

    /// A cell.
    public init(
      input: Label? = nil, output: Label? = nil, state: Label? = nil, name: Label? = nil
    ) {
      self.input = input
      self.output = output
      self.state = state
      self.name = name
    }
  }

  /// The caption of the container around the cells, such as `RNN`.
  public var name: String
  /// The state before the first step; nil draws none.
  public var initialState: Label?
  /// The steps in time.
  public var steps: [Step]

  /// A network over these steps.
  public init(name: String = "RNN", initialState: Label? = nil, steps: [Step]) {
    self.name = name
    self.initialState = initialState
    self.steps = steps
  }
}

extension UnrolledNetwork: FigureRepresentable {
  /// The diagram of this network.
  public var figure: Figure { Diagram.unrolled(self).figure }
}
