import Models
import Tensors
import Testing

@Suite struct RNNTests {
  private let sum = RNN(state: 1) { h, x in h + x }

  @Test func aStepOfOnesOwnComputes() {
    #expect(sum.states(of: [3, 1, 4]) == [[3], [4], [8]])
    #expect(sum.output(of: [3, 1, 4]) == [8])
    #expect(sum.states(of: []) == [] && sum.output(of: []) == [0])
    #expect(sum.parameterCount == 0)
  }

  @Test func anElmanStepIsItsFormula() {
    var rnn = RNN(inputs: 2, state: 1, outputs: 1)
    rnn.parameters = [[[0.5, -1]], [[2]], [0.25], [[3]], [-1]]
    let states = rnn.states(of: [[1, 0.5], [0, 1]])
    let first = Float.tanh(0.5 * 1 - 1 * 0.5 + 0.25)
    #expect(states[0] == Tensor([first]))
    #expect(states[1] == Tensor([Float.tanh(-1 + 2 * first + 0.25)]))
    #expect(rnn.outputs(of: [[1, 0.5], [0, 1]])[0] == Tensor([3 * first - 1]))
  }

  @Test func aBatchIsItsExamples() {
    let rnn = RNN(inputs: 2, state: 3, outputs: 2, seed: 7)
    let one: [Tensor] = [[1, 2], [0.5, -1]]
    let two: [Tensor] = [[-2, 0], [3, 0.25]]
    let batch = zip(one, two).map { stack([$0, $1]) }
    #expect(rnn.output(of: batch).shape == [2, 2])
    for (t, states) in rnn.states(of: batch).enumerated() {
      #expect(states == stack([rnn.states(of: one)[t], rnn.states(of: two)[t]]))
    }
  }

  @Test func weightsComeFromTheSeed() {
    let weights = RNN(inputs: 2, state: 3, outputs: 1, seed: 1).parameters
    #expect(weights.map(\.shape) == [[3, 2], [3, 3], [3], [1, 3], [1]])
    #expect(weights == RNN(inputs: 2, state: 3, outputs: 1, seed: 1).parameters)
    #expect(weights != RNN(inputs: 2, state: 3, outputs: 1, seed: 2).parameters)
  }

  @Test func gradientsGoBackThroughTime() {
    let rnn = RNN(inputs: 1, state: 2, outputs: 1, seed: 3)
    let inputs: [Tensor] = [[0.5], [-1], [2]]
    func loss(_ parameters: [Tensor]) -> Tensor {
      var changed = rnn
      changed.parameters = parameters
      return changed.output(of: inputs).squared.sum()
    }
    let slopes = gradient(of: loss(rnn.parameters), wrt: rnn.parameters)
    for (index, slope) in slopes.enumerated() {
      for element in 0..<slope.count {
        let moved = [Float(0.01), -0.01].map { step in
          var parameters = rnn.parameters
          var values = parameters[index].values
          values[element] += step
          parameters[index] = Tensor(shape: parameters[index].shape, values: values)
          return loss(parameters).item
        }
        #expect(abs(slope.values[element] - (moved[0] - moved[1]) / 0.02) < 2e-3)
      }
    }
  }
}
