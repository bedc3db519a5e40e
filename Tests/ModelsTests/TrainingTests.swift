import Models
import Tensors
import Testing

@Suite struct TrainingTests {
  /// Sequences of four numbers as a batch for each position, and their sums.
  private static let sums: (inputs: [Tensor], targets: Tensor) = {
    var generator = SeededGenerator(seed: 5)
    let inputs = (0..<4).map { _ in Tensor.uniform([32, 1], in: -1..<1, using: &generator) }
    return (inputs, inputs[0] + inputs[1] + inputs[2] + inputs[3])
  }()

  @Test func aSmallRecurrentNetworkLearnsToSum() {
    var rnn = RNN(inputs: 1, state: 4, outputs: 1, seed: 1)
    let (inputs, targets) = Self.sums
    let losses = rnn.train(steps: 120, with: Adam(rate: 0.03)) { rnn in
      meanSquaredError(rnn.output(of: inputs), targets)
    }
    #expect(losses.count == 120 && losses[0] > 0.5)
    #expect(meanSquaredError(rnn.output(of: inputs), targets).item < 0.01)
  }

  @Test(arguments: [0, 1])
  func aNetworkLearnsExclusiveOr(choice: Int) {
    let optimizer: any Optimizer =
      choice == 0 ? SGD(rate: 0.3, momentum: 0.9) : Adam(rate: 0.05)
    var network = Network {
      Dense(inputs: 2, outputs: 8, activation: .tanh, seed: 1)
      Dense(inputs: 8, outputs: 1, activation: .sigmoid, seed: 2)
    }
    let inputs: Tensor = [[0, 0], [0, 1], [1, 0], [1, 1]]
    let targets: Tensor = [[0], [1], [1], [0]]
    network.train(steps: 200, with: optimizer) { meanSquaredError($0(inputs), targets) }
    for (output, target) in zip(network(inputs).values, targets.values) {
      #expect(abs(output - target) < 0.2)
    }
  }

  @Test func trainingIsTheSameEverywhereToTheLastBit() {
    var rnn = RNN(inputs: 1, state: 4, outputs: 1, seed: 1)
    let (inputs, targets) = Self.sums
    let losses = rnn.train(steps: 20) { meanSquaredError($0.output(of: inputs), targets) }
    #expect(losses[19].bitPattern == 4_601_609_423_855_550_464)
  }

  @Test func stepsAreWhatTheRulesSay() {
    var plain = SGD(rate: 0.5)
    #expect(plain.step(from: [[1, 2]], along: [[2, -4]]) == [[0, 4]])
    var heavy = SGD(rate: 0.5, momentum: 0.5)
    _ = heavy.step(from: [[0]], along: [[2]])
    #expect(heavy.step(from: [[0]], along: [[2]]) == [[-1.5]])
    var adam = Adam(rate: 0.25)
    let first = adam.step(from: [[1, 2, 3]], along: [[2, -1000, 0]])[0].values
    #expect(zip(first, [0.75, 2.25, 3]).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func targetsOfAnotherShapeAreRefused() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = meanSquaredError(Tensor.ones(4, 1), Tensor.ones(4))
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("meanSquaredError: predictions of shape [4, 1], targets of [4]"))
  }
}
