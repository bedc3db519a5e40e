import Tensors
import Testing

/// Every operation: its values are NumPy's, its gradients those of central differences.
@Suite struct OperationTests {
  typealias Operation = @Sendable ([Tensor]) -> Tensor

  static let elementwise: [String: Operation] = [
    "+": { $0[0] + $0[1] }, "-": { $0[0] - $0[1] }, "*": { $0[0] * $0[1] }, "/": { $0[0] / $0[1] },
    "+ with a row": { $0[0] + $0[1] }, "- with a row": { $0[0] - $0[1] },
    "* with a row": { $0[0] * $0[1] }, "/ with a row": { $0[0] / $0[1] },
    "+ of a row with a column": { $0[0] + $0[1] }, "- of a row with a column": { $0[0] - $0[1] },
    "* of a row with a column": { $0[0] * $0[1] }, "/ of a row with a column": { $0[0] / $0[1] },
    "negation": { -$0[0] }, "exp": { exp($0[0]) }, "log": { log($0[0]) }, "tanh": { tanh($0[0]) },
    "sin": { sin($0[0]) }, "cos": { cos($0[0]) }, "sigmoid": { sigmoid($0[0]) },
    "relu": { relu($0[0]) }, "gelu": { gelu($0[0]) }, "squareRoot": { $0[0].squareRoot() },
    "squared": { $0[0].squared },
  ]

  static let rearranging: [String: Operation] = [
    "transposed": { $0[0].transposed() },
    "transposed to 1, 0, 2": { $0[0].transposed(to: [1, 0, 2]) },
    "transposed to 2, 0, 1": { $0[0].transposed(to: [2, 0, 1]) },
    "reshaped": { $0[0].reshaped(4, -1) }, "subscript": { $0[0][1] },
    "sliced": { $0[0].sliced(1..<3, axis: 1) }, "gathered": { $0[0].gathered([2, 0, 2, 3]) },
    "broadcast": { $0[0].broadcast(to: [2, 3, 4]) },
    "concatenate": { concatenate([$0[0], $0[1], $0[0]], axis: 1) }, "stack": { stack($0) },
  ]

  static let reductions: [String: Operation] = [
    "sum": { $0[0].sum() }, "sum along 1": { $0[0].sum(axis: 1) },
    "sum over 0 and 2": { $0[0].sum(axes: [0, 2]) }, "mean": { $0[0].mean() },
    "mean along -1": { $0[0].mean(axis: -1) }, "mean over 1 and 2": { $0[0].mean(axes: [1, -1]) },
    "max along 1": { $0[0].max(axis: 1) }, "max along -1": { $0[0].max(axis: -1) },
    "softmax": { softmax($0[0]) }, "softmax along 1": { softmax($0[0], axis: 1) },
    "crossEntropy": { crossEntropy($0[0], [2, 0, 1, 1]) },
    "crossEntropy without some": { crossEntropy($0[0], [2, -1, 1, -1]) },
    "binaryCrossEntropy": { binaryCrossEntropy($0[0], $0[1]) },
  ]

  private static let mask = Tensor(
    shape: [3, 3], values: [0, 0, -.infinity, -.infinity, 0, 0, 0, 0, 0])

  static let products: [String: Operation] = [
    "matmul": { matmul($0[0], $0[1]) }, "matmul of many rows": { matmul($0[0], $0[1]) },
    "matmul with a vector": { matmul($0[0], $0[1]) },
    "matmul of a vector": { matmul($0[0], $0[1]) }, "matmul of vectors": { matmul($0[0], $0[1]) },
    "matmul at each position": { matmul($0[0], $0[1]) },
    "matmul with one matrix": { matmul($0[0], $0[1]) },
    "linear": { linear($0[0], weights: $0[1], bias: $0[2]) },
    "linear of a vector": { linear($0[0], weights: $0[1], bias: $0[2]) },
    "layerNorm": { layerNorm($0[0], scale: $0[1], shift: $0[2]) },
    "attention": { attention($0[0], $0[1], $0[2]) },
    "attention past a mask": { attention($0[0], $0[1], $0[2], mask: mask) },
    "attention to what came before": { attention($0[0], $0[1], $0[2], isCausal: true) },
  ]

  static let windows: [String: Operation] = [
    "convolve": { convolve($0[0], $0[1]) },
    "convolve with padding": { convolve($0[0], $0[1], padding: 1) },
    "convolve in steps of 2": { convolve($0[0], $0[1], stride: 2, padding: 1) },
    "convolve with padding 3": { convolve($0[0], $0[1], stride: 3, padding: 3) },
    "convolve1D": { convolve($0[0], $0[1]) },
    "convolve1D in steps of 2": { convolve($0[0], $0[1], stride: 2, padding: 2) },
    "maxPool": { maxPool($0[0], size: 2) },
    "maxPool in steps of 1": { maxPool($0[0], size: 3, stride: 1) },
    "averagePool": { averagePool($0[0], size: 2) },
    "averagePool in steps of 1": { averagePool($0[0], size: 3, stride: 1) },
    "maxPool1D": { maxPool($0[0], size: 3) },
    "averagePool1D": { averagePool($0[0], size: 3, stride: 2) },
  ]

  static let all = [elementwise, rearranging, reductions, products, windows]
    .reduce(into: [String: Operation]()) { $0.merge($1) { first, _ in first } }

  @Test func everyCaseOfTheFixtureIsTried() {
    #expect(OperationFixture.all.count >= 70)
    #expect(Set(OperationFixture.all.keys) == Set(Self.all.keys))
  }

  @Test(arguments: all.keys.sorted())
  func valuesAreThoseOfNumPy(name: String) throws {
    let fixture = try #require(OperationFixture.all[name])
    let operation = try #require(Self.all[name])
    let result = operation(fixture.operands)
    #expect(result.shape == fixture.shape)
    for (value, expected) in zip(result.values, fixture.values) {
      #expect(abs(Double(value) - expected) < 4e-6 * max(1, abs(expected)))
    }
  }

  @Test(arguments: all.keys.sorted())
  func gradientsAreThoseOfCentralDifferences(name: String) throws {
    let fixture = try #require(OperationFixture.all[name])
    let operation = try #require(Self.all[name])
    expectGradients(of: fixture.operands, operation)
  }

  @Test func droppedElementsAreZeroAndTheOthersLarger() {
    var (one, same) = (SeededGenerator(seed: 4), SeededGenerator(seed: 4))
    let x = Tensor(repeating: 3, shape: [100, 100])
    let dropped = x.droppingOut(0.25, using: &one)
    #expect(Set(dropped.values) == [0, 4] && abs(dropped.mean().item - 3) < 0.1)
    #expect(gradient(of: dropped.sum(), wrt: x).values == dropped.values.map { $0 / 3 })
    #expect(dropped == x.droppingOut(0.25, using: &same))
    #expect(x.droppingOut(0, using: &one) == x)
  }

  @Test func guidedGradientsAreNeverNegative() {
    let x: Tensor = [-1, 2, 3]
    let loss = (x.guidedRelu() * [5, -5, 5]).sum()
    #expect(loss.item == 5 && gradient(of: loss, wrt: x) == [0, 0, 5])
  }

  @Test func scoresOfAnySizeGiveFiniteLosses() {
    let scores: Tensor = [[1_000, 0], [-1_000, 0]]
    let loss = crossEntropy(scores, [1, 1])
    #expect(loss.item == 500 && gradient(of: loss, wrt: scores) == [[0.5, -0.5], [0, 0]])
    let binary = binaryCrossEntropy([1_000, -1_000], [0, 1])
    #expect(binary.item == 1_000)
  }

  @Test func theLargestOfEachRow() {
    let rows: Tensor = [[1, 3, 3], [0, -1, -2]]
    #expect(rows.largestPositions() == [1, 0])
    let equal: Tensor = [[2, 2], [1, 2]]
    #expect(gradient(of: equal.max(axis: 1).sum(), wrt: equal) == [[1, 0], [0, 1]])
  }
}

/// Compares the gradients of a result, each element weighted in its own way, with differences.
private func expectGradients(
  of operands: [Tensor], _ operation: OperationTests.Operation, step: Float = 1 / 256
) {
  func loss(_ operands: [Tensor]) -> Tensor {
    let result = operation(operands)
    let weights = (0..<result.count).map { Float(($0 * 7 + 3) % 5) * 0.3 - 0.4 }
    return (result * Tensor(shape: result.shape, values: weights)).sum()
  }
  for (operand, slopes) in gradient(of: loss(operands), wrt: operands).enumerated() {
    #expect(slopes.shape == operands[operand].shape)
    for (element, slope) in slopes.values.enumerated() {
      let ends = [step, -step].map { step in
        var (changed, values) = (operands, operands[operand].values)
        values[element] += step
        changed[operand] = Tensor(shape: operands[operand].shape, values: values)
        return loss(changed).item
      }
      let expected = (ends[0] - ends[1]) / (2 * step)
      #expect(
        abs(slope - expected) < 4e-3 * max(1, abs(expected)),
        "operand \(operand), element \(element): \(slope), differences say \(expected)")
    }
  }
}
