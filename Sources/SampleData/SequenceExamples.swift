import Tensors

/// Sequences of one length, and what a recurrent network should make of each.
public struct SequenceExamples: Sendable {
  /// For each position, what all sequences have there: `[examples, size]`.
  public let inputs: [Tensor]
  /// What should come out after the last position: `[examples, size]`.
  public let targets: Tensor

  /// The number of sequences.
  public var count: Int { targets.shape[0] }

  /// The sequences at these positions.
  public func at(_ positions: [Int]) -> SequenceExamples {
    SequenceExamples(
      inputs: inputs.map { $0.gathered(positions).detached },
      targets: targets.gathered(positions).detached)
  }
}
