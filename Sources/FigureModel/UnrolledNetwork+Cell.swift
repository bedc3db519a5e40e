extension UnrolledNetwork {
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
    /// What the output is read as, such as a word; it stands above the output.
    public var word: Label?
    /// What the output should have been; it stands above the rest.
    public var target: Label?
    /// What compares the output with the target; nil draws no unit for it.
    public var loss: Label?
    /// What of the step before enters, along an edge from there; nil draws none.
    public var feedback: Feedback?
    /// What comes back from the next step along the state while the network learns.
    public var stateGradient: Gradient?
    /// What comes back from the output, or its loss, while the network learns.
    public var outputGradient: Gradient?
    /// Whether the cell steps back behind others.
    public var isFaded = false

    /// A cell.
    public init(
      input: Label? = nil, output: Label? = nil, state: Label? = nil, name: Label? = nil,
      word: Label? = nil, target: Label? = nil, loss: Label? = nil, feedback: Feedback? = nil,
      stateGradient: Gradient? = nil, outputGradient: Gradient? = nil
    ) {
      self.input = input
      self.output = output
      self.state = state
      self.name = name
      self.word = word
      self.target = target
      self.loss = loss
      self.feedback = feedback
      self.stateGradient = stateGradient
      self.outputGradient = outputGradient
    }
  }

  /// What of one step enters the next.
  public enum Feedback: String, Codable, Hashable, Sendable {
    /// What it put out: free running.
    case output
    /// What it should have put out: teacher forcing (Williams and Zipser 1989).
    case target
  }

  /// A gradient on its way back, drawn as wide as it is strong beside the others of the network.
  public struct Gradient: Codable, Hashable, Sendable {
    /// How strong it is: a norm, on any scale; nil if it was not finite.
    public var strength: Double?
    /// What stands beside it.
    public var label: Label?

    /// A gradient.
    public init(_ strength: Double = 1, label: Label? = nil) {
      self.strength = strength.isFinite ? strength : nil
      self.label = label
    }
  }
}

extension UnrolledNetwork.Gradient: ExpressibleByFloatLiteral {
  /// A gradient of this strength without a label.
  public init(floatLiteral value: Double) { self.init(value) }
}

extension UnrolledNetwork.Gradient: ExpressibleByIntegerLiteral {
  /// A gradient of this strength without a label.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}
