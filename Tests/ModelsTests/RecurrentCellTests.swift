import Models
import Tensors
import Testing

@Suite struct RecurrentCellTests {
  @Test func aGatedStepIsItsFormula() {
    var rnn = RNN(inputs: 1, state: 1, cell: .gru)
    // W_x and b of the gates z and r, W_h of both; W_x, b and W_h of the candidate.
    rnn.parameters = [[[0.5], [-1]], [0.25, 0], [[2], [1]], [[1.5]], [-0.5], [[0.75]]]
    let states = rnn.states(of: [[1], [0.5]]).map(\.item)
    var h = 0.0
    for (index, x) in [1, 0.5].enumerated() {
      let z = Double.sigmoid(0.5 * x + 0.25 + 2 * h)
      let r = Double.sigmoid(-x + h)
      h = z * h + (1 - z) * Double.tanh(1.5 * x - 0.5 + 0.75 * (r * h))
      #expect(abs(Double(states[index]) - h) < 1e-6)
    }
  }

  @Test func aCellBesideTheStateIsItsFormula() {
    var rnn = RNN(inputs: 1, state: 1, cell: .lstm)
    #expect(rnn.parameters[1] == [0, 1, 0, 0])
    rnn.parameters = [[[0.5], [-1], [2], [1]], [0.25, 1, 0, -0.5], [[1], [0.5], [-1], [2]]]
    let states = rnn.states(of: [[1], [-0.5]]).map(\.item)
    var (h, c) = (0.0, 0.0)
    for (index, x) in [1, -0.5].enumerated() {
      let (i, f) = (Double.sigmoid(0.5 * x + 0.25 + h), Double.sigmoid(-x + 1 + 0.5 * h))
      let (o, g) = (Double.sigmoid(2 * x - h), Double.tanh(x - 0.5 + 2 * h))
      c = f * c + i * g
      h = o * Double.tanh(c)
      #expect(abs(Double(states[index]) - h) < 1e-6)
    }
  }

  @Test(arguments: [RNN.Kind.elman, .gru, .lstm])
  func aBatchIsItsExamples(kind: RNN.Kind) {
    let rnn = RNN(inputs: 2, state: 3, outputs: 2, cell: kind, seed: 7)
    let (one, two): ([Tensor], [Tensor]) = ([[1, 2], [0.5, -1]], [[-2, 0], [3, 0.25]])
    let batch = zip(one, two).map { stack([$0, $1]) }
    for (t, states) in rnn.states(of: batch).enumerated() {
      #expect(states == stack([rnn.states(of: one)[t], rnn.states(of: two)[t]]))
    }
    #expect(rnn.activations(over: one).shape == [3, 2])
  }

  @Test func aNetworkRunsOnWithItsOwnOutputs() {
    let double = RNN(state: 1) { _, x in 2 * x }
    #expect(double.continued([[1]], count: 3) == [[2], [4], [8]])
  }
}
