import Tensors

/// Examples and the class of each.
public struct ClassExamples: Sendable {
  /// The examples along the first axis.
  public let inputs: Tensor
  /// The class of each.
  public let classes: [Int]
  /// What the classes are called.
  public let names: [String]

  /// Examples of these classes.
  public init(inputs: Tensor, classes: [Int], names: [String]) {
    require(
      inputs.shape.first == classes.count,
      "ClassExamples: \(classes.count) classes for inputs of shape \(inputs.shape)")
    (self.inputs, self.classes, self.names) = (inputs, classes, names)
  }

  /// The number of examples.
  public var count: Int { classes.count }

  /// The examples at these positions.
  public func at(_ positions: [Int]) -> ClassExamples {
    ClassExamples(
      inputs: inputs.gathered(positions).detached, classes: positions.map { classes[$0] },
      names: names)
  }

  /// The first examples to learn from, and the rest to test with.
  public func split(training share: Double = 0.8) -> (training: ClassExamples, test: ClassExamples)
  {
    let border = Int((Double(count) * min(max(share, 0), 1)).rounded())
    return (at(Array(0..<border)), at(Array(border..<count)))
  }

  /// The examples in an order that is drawn from a seed.
  public func shuffled(seed: Int = 1) -> ClassExamples {
    var generator = SeededGenerator(seed: seed)
    return at(generator.order(of: count))
  }
}
