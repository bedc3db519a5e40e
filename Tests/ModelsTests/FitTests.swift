import Models
import SampleData
import Tensors
import Testing

@Suite struct FitTests {
  private static func classifier() -> Network {
    Network(input: [2], seed: 1) {
      Dense(12, activation: .tanh)
      Dense(2)
      Softmax()
    }
  }

  @Test func aNetworkLearnsToTellMoonsApart() {
    let (training, test) = DataSets.moons(160).split(training: 0.75)
    var network = Self.classifier()
    let history = network.fit(
      training.inputs, training.classes, epochs: 25, batch: 16, with: Adam(rate: 0.03),
      validation: (test.inputs, test.classes))
    #expect(network.accuracy(on: test.inputs, test.classes) > 0.95)
    #expect(history.losses.count == 25 && history.losses[24] < history.losses[0] / 2)
    #expect(history.accuracies.count == 25 && history.validationLosses.count == 25)
    #expect(history.accuracies[24] == network.accuracy(on: test.inputs, test.classes))
  }

  @Test func aDeeperNetworkFollowsSpirals() {
    let points = DataSets.spirals(90, arms: 3)
    var network = Network(input: [2]) {
      Dense(16, activation: .relu)
      Dense(16, activation: .relu)
      Dense(3)
      Softmax()
    }
    network.fit(
      points.inputs, points.classes, epochs: 60, batch: 15, with: Adam(rate: 0.02),
      schedule: .cosine)
    #expect(network.accuracy(on: points.inputs, points.classes) > 0.95)
  }

  @Test func learningTwiceGivesTheSameBits() {
    let points = DataSets.moons(40)
    var (one, two) = (Self.classifier(), Self.classifier())
    let first = one.fit(points.inputs, points.classes, epochs: 3)
    #expect(first == two.fit(points.inputs, points.classes, epochs: 3))
    #expect(one.parameters == two.parameters)
    var other = Self.classifier()
    #expect(first != other.fit(points.inputs, points.classes, epochs: 3, seed: 2))
  }

  private static let bits: [UInt64] = [4_607_504_923_062_435_840, 4_610_833_390_646_591_488]

  @Test func learningIsTheSameEverywhereToTheLastBit() {
    let pictures = DataSets.barsAndCorners(24)
    var maps = Network(input: [1, 8, 8], seed: 3) {
      Conv2D(2, size: 3, activation: .gelu)
      Pool(.average, size: 2)
      Flatten()
      Dropout(0.2)
      Dense(3)
    }
    let losses = maps.fit(pictures.inputs, pictures.classes, epochs: 3, batch: 8).losses
    var reader = NeuralLanguageModel.transformer(vocabulary: 4, context: 5, size: 8)
    let surprises = reader.fit(on: (0..<30).map { $0 * $0 % 4 }, epochs: 3).losses
    #expect([losses[2], surprises[2]].map(\.bitPattern) == Self.bits)
  }

  @Test func numbersAreLearned() {
    var generator = SeededGenerator(seed: 1)
    let inputs = Tensor.uniform([64, 2], in: -1..<1, using: &generator)
    var line = Network { Dense(inputs: 2, outputs: 1) }
    let targets = matmul(inputs, [[2], [-1]]) + 0.5
    let history = line.fit(
      inputs, to: targets, epochs: 60, with: SGD(rate: 0.3), validation: (inputs, targets))
    #expect(history.losses[59] < 1e-4 && history.validationLosses[59] < 1e-4)
    #expect(zip(line.parameters[0].values, [2, -1]).allSatisfy { abs($0 - $1) < 0.01 })
  }

  @Test func schedulesChangeTheSizeOfSteps() {
    #expect(Schedule.constant(0.3) == 1 && Schedule.cosine(0) == 1)
    #expect(abs(Schedule.cosine(1)) < 1e-9)
    let steps = Schedule.steps(every: 0.25, factor: 0.5)
    #expect([0, 0.2, 0.3, 0.6].map { steps($0) } == [1, 1, 0.5, 0.25])
    let warm = Schedule { 1 - $0 }.warmingUp(over: 0.2)
    #expect(warm(0.1) == 0.5 && abs(warm(0.2) - 1) < 1e-9 && abs(warm(0.6) - 0.5) < 1e-9)
  }

  @Test func aNewHeadKeepsWhatIsBelow() {
    let network = Self.classifier()
    let other = network.replacingHead { Dense(5) }
    #expect(other.shapes == [[2], [12], [5]])
    #expect(Array(other.parameters.prefix(2)) == Array(network.parameters.prefix(2)))
  }

  @Test(arguments: [RNN.Kind.gru, .lstm])
  func gatesRememberTheFirstSymbol(kind: RNN.Kind) {
    let examples = DataSets.copy(32, length: 4, symbols: 3)
    var rnn = RNN(inputs: 3, state: 6, outputs: 3, cell: kind, seed: 1)
    rnn.train(steps: 60, with: Adam(rate: 0.05)) { rnn in
      crossEntropy(rnn.output(of: examples.inputs), examples.targets.largestPositions())
    }
    let predicted = rnn.output(of: examples.inputs).largestPositions()
    #expect(predicted == examples.targets.largestPositions())
  }
}
