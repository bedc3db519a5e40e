import Tensors
import Testing

/// An operation, and tensors to try it on.
struct GradientCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let operands: [Tensor]
  let operation: @Sendable ([Tensor]) -> Tensor

  init(
    _ name: String, _ operands: Tensor..., operation: @escaping @Sendable ([Tensor]) -> Tensor
  ) {
    (testDescription, self.operands, self.operation) = (name, operands, operation)
  }

  /// A number that depends on each element of the result in its own way.
  func loss(_ operands: [Tensor]) -> Tensor {
    let result = operation(operands)
    let weights = (0..<result.count).map { Float(($0 * 7 + 3) % 5) * 0.3 - 0.4 }
    return (result * Tensor(shape: result.shape, values: weights)).sum()
  }

  /// The slope in one element by a step to both sides.
  func centralDifference(operand: Int, element: Int, step: Float = 1 / 128) -> Float {
    func moved(by step: Float) -> Float {
      var values = operands[operand].values
      values[element] += step
      var changed = operands
      changed[operand] = Tensor(shape: operands[operand].shape, values: values)
      return loss(changed).item
    }
    return (moved(by: step) - moved(by: -step)) / (2 * step)
  }
}

@Suite struct GradientTests {
  private static let a: Tensor = [[0.5, -1.25, 2], [1.5, 0.75, -0.5]]
  private static let b: Tensor = [[1.5, 0.5, -2], [-0.75, 1, 2.25]]
  private static let row: Tensor = [2, -0.5, 1.5]
  private static let column: Tensor = [[1.25], [-0.5]]
  private static let positive: Tensor = [[0.5, 1.25], [2, 3]]
  private static let cube = Tensor(
    shape: [2, 3, 2], values: (0..<12).map { Float($0 * 5 % 7) * 0.5 - 1.25 })

  private static let cases = [
    GradientCase("+", a, b) { $0[0] + $0[1] },
    GradientCase("-", a, b) { $0[0] - $0[1] },
    GradientCase("*", a, b) { $0[0] * $0[1] },
    GradientCase("/", a, b) { $0[0] / $0[1] },
    GradientCase("+ with a row", a, row) { $0[0] + $0[1] },
    GradientCase("* with a column", a, column) { $0[0] * $0[1] },
    GradientCase("/ of a row by a column", row, column) { $0[0] / $0[1] },
    GradientCase("- with a number", a, 2.5) { $0[1] - $0[0] },
    GradientCase("* over three axes", cube, column) { $0[0] * $0[1].reshaped(2, 1, 1) },
    GradientCase("negation", a) { -$0[0] },
    GradientCase("exp", a) { exp($0[0]) },
    GradientCase("log", positive) { log($0[0]) },
    GradientCase("tanh", a) { tanh($0[0]) },
    GradientCase("sin", a) { sin($0[0]) },
    GradientCase("cos", a) { cos($0[0]) },
    GradientCase("sigmoid", a) { sigmoid($0[0]) },
    GradientCase("relu", a) { relu($0[0]) },
    GradientCase("square root", positive) { $0[0].squareRoot() },
    GradientCase("squared", a) { $0[0].squared },
    GradientCase("sum", a) { $0[0].sum() },
    GradientCase("sum of columns", cube) { $0[0].sum(axis: 0) },
    GradientCase("sum along the middle", cube) { $0[0].sum(axis: 1) },
    GradientCase("mean", a) { $0[0].mean() },
    GradientCase("mean of rows", cube) { $0[0].mean(axis: -1) },
    GradientCase("softmax", a) { softmax($0[0]) },
    GradientCase("softmax of columns", cube) { softmax($0[0], axis: 1) },
    GradientCase("matmul", a, [[1, 2], [-0.5, 0.25], [1, -1]]) { matmul($0[0], $0[1]) },
    GradientCase("matmul with a column vector", a, row) { matmul($0[0], $0[1]) },
    GradientCase("matmul with a row vector", [2, -1], a) { matmul($0[0], $0[1]) },
    GradientCase("matmul of vectors", row, [1, 2, 3]) { matmul($0[0], $0[1]) },
    GradientCase("transposed", cube) { $0[0].transposed() },
    GradientCase("reshaped", cube) { $0[0].reshaped(4, -1) },
    GradientCase("subscript", cube) { $0[0][1] },
    GradientCase("sliced", cube) { $0[0].sliced(1..<3, axis: 1) },
    GradientCase("concatenate", a, b) { concatenate([$0[0], $0[1], $0[0]]) },
    GradientCase("concatenate columns", a, column) { concatenate($0, axis: 1) },
    GradientCase("stack", a, b) { stack($0) },
    GradientCase("one tensor used three times", a) { $0[0] * $0[0] / exp($0[0]) },
  ]

  @Test(arguments: cases)
  func agreesWithCentralDifferences(example: GradientCase) {
    let gradients = gradient(of: example.loss(example.operands), wrt: example.operands)
    for (operand, slopes) in gradients.enumerated() {
      #expect(slopes.shape == example.operands[operand].shape)
      for (element, slope) in slopes.values.enumerated() {
        let expected = example.centralDifference(operand: operand, element: element)
        #expect(
          abs(slope - expected) < 2e-3 * max(1, abs(expected)),
          "operand \(operand), element \(element): \(slope), differences say \(expected)")
      }
    }
  }

  @Test func isZeroForWhatTheResultDoesNotDependOn() {
    let x: Tensor = [1, 2]
    #expect(gradient(of: Tensor(3), wrt: x) == [0, 0])
    #expect(gradient(of: (2 * x.detached).sum(), wrt: x) == [0, 0])
  }

  @Test func reachesValuesBetween() {
    let x: Tensor = [1, 2]
    let middle = x * x
    #expect(gradient(of: (3 * middle).sum(), wrt: [x, middle]) == [[6, 12], [3, 3]])
    #expect(gradient(of: Tensor(3) * 1, wrt: []) == [])
  }

  @Test func longChainsDoNotOverflowTheStack() {
    let start: Tensor = 1
    var sum = start
    for _ in 0..<200_000 { sum = sum + 1 }
    #expect(gradient(of: sum, wrt: start) == 1)
    sum = 0
    #expect(sum == 0)
  }
}
