import Models
import Tensors
import Testing

@Suite struct NetworkTests {
  private let network = Network {
    Dense(inputs: 2, outputs: 4, activation: .tanh, seed: 1)
    for seed in 2...3 { Dense(inputs: 4, outputs: 4, activation: .relu, seed: seed) }
    Dense(inputs: 4, outputs: 3, seed: 4)
    Softmax()
  }

  @Test func representationsGoFromInputToPrediction() {
    let input: Tensor = [0.5, -1]
    let representations = network.representations(of: input)
    #expect(representations.map(\.shape) == [[2], [4], [4], [4], [3], [3]])
    #expect(representations[0] == input && representations[5] == network(input))
    #expect(abs(representations[5].sum().item - 1) < 1e-6)
    #expect(network(Tensor.ones(7, 2)).shape == [7, 3])
  }

  @Test func denseIsItsFormula() {
    var dense = Dense(inputs: 2, outputs: 1, activation: .sigmoid)
    dense.parameters = [[[2, -1]], [0.5]]
    #expect(dense([1, 3]) == Tensor([Float.sigmoid(2 - 3 + 0.5)]))
  }

  @Test func parametersAreThoseOfItsLayersInOrder() {
    #expect(network.parameterCount == (2 * 4 + 4) + 2 * (4 * 4 + 4) + (4 * 3 + 3))
    var changed = network
    changed.parameters = network.parameters.map { Tensor(repeating: 0, shape: $0.shape) }
    #expect(changed([1, 2]).values.allSatisfy { $0 == Float(1) / 3 })
  }
}
