import Models
import Tensors
import Testing

@Suite struct LayerTests {
  /// A network for pictures, one for sequences of numbers, and ones for tokens.
  private static var networks: [(input: [Int], network: Network)] {
    [
      (
        [1, 6, 6],
        Network(input: [1, 6, 6], seed: 1) {
          Conv2D(3, size: 3, padding: 1, activation: .tanh)
          Pool(.max, size: 2)
          Conv2D(2, size: 2, stride: 1, activation: .swish)
          Pool.global(.average)
          Dense(3)
        }
      ),
      (
        [2, 7],
        Network(input: [2, 7], seed: 2) {
          Conv1D(3, size: 3, activation: .gelu)
          Pool(.average, size: 2)
          Flatten()
          Dense(2)
          Softmax()
        }
      ),
      (
        [5, 3],
        Network(input: [5, 3], seed: 3) {
          Recurrent(4, cell: .gru)
          Recurrent(4, cell: .lstm, outputs: .last)
          Dense(2)
        }
      ),
      (
        [4, 6],
        Network(input: [4, 6], seed: 4) {
          Positions()
          TransformerBlock(heads: 2, isCausal: true, widening: 2)
          LayerNorm()
          SelfAttention(heads: 3)
          MeanPosition()
          Dense(2)
        }
      ),
    ]
  }

  @Test func shapesAreInferred() {
    let shapes = Self.networks.map(\.network.shapes)
    #expect(shapes[0] == [[1, 6, 6], [3, 6, 6], [3, 3, 3], [2, 2, 2], [2], [3]])
    #expect(shapes[1] == [[2, 7], [3, 5], [3, 2], [6], [2], [2]])
    #expect(shapes[2] == [[5, 3], [5, 4], [4], [2]])
    #expect(shapes[3].last == [2])
    for (input, network) in Self.networks {
      let representations = network.representations(of: Tensor(repeating: 1, shape: [2] + input))
      #expect(representations.map { Array($0.shape.dropFirst()) } == network.shapes)
    }
    let open = Network {
      Dense(inputs: 3, outputs: 4, activation: .relu)
      Dense(2)
    }
    #expect(open.shapes == [[3], [4], [2]] && open.parameterCount == 16 + 10)
  }

  @Test(arguments: 0..<4)
  func gradientsOfWeightsAndInputsAreThoseOfDifferences(index: Int) {
    let (shape, network) = Self.networks[index]
    var generator = SeededGenerator(seed: 8)
    let input = Tensor.normal([2] + shape, using: &generator)
    let variables = network.parameters + [input]
    func loss(_ variables: [Tensor]) -> Tensor {
      var changed = network
      changed.parameters = Array(variables.dropLast())
      return changed(variables[variables.count - 1]).squared.sum()
    }
    for (place, slopes) in gradient(of: loss(variables), wrt: variables).enumerated() {
      for element in stride(from: 0, to: slopes.count, by: max(1, slopes.count / 7)) {
        let ends = [Float(1) / 128, -1 / 128].map { step in
          var (changed, values) = (variables, variables[place].values)
          values[element] += step
          changed[place] = Tensor(shape: variables[place].shape, values: values)
          return loss(changed).item
        }
        let expected = (ends[0] - ends[1]) * 64
        #expect(
          abs(slopes.values[element] - expected) < 6e-3 * max(1, abs(expected)),
          "variable \(place), element \(element)")
      }
    }
  }

  @Test func weightsComeFromTheSeed() {
    func network(seed: Int) -> Network {
      Network(input: [4], seed: seed) {
        Dense(3)
        Dense(3)
      }
    }
    #expect(network(seed: 1).parameters == network(seed: 1).parameters)
    #expect(network(seed: 1).parameters != network(seed: 2).parameters)
    #expect(network(seed: 1).parameters[0].shape == [3, 4])
  }

  @Test func aModelOfWhatComesNextDoesNotSeeIt() {
    let block = Network(input: [4, 6]) { TransformerBlock(heads: 2, isCausal: true) }
    var generator = SeededGenerator(seed: 2)
    let input = Tensor.normal([1, 4, 6], using: &generator)
    let changed = concatenate([input[0][0..<3], [[9, 8, 7, 6, 5, 4]]]).reshaped(1, 4, 6)
    #expect(block(input)[0][0..<3] == block(changed)[0][0..<3])
    #expect(block(input)[0][3] != block(changed)[0][3])
    let weights = block.attentionWeights(of: input)
    #expect(weights.map(\.shape) == [[1, 2, 4, 4]])
    #expect(weights[0][0][0][0] == [1, 0, 0, 0])
    #expect(weights[0].sum(axis: -1).values.allSatisfy { abs($0 - 1) < 1e-6 })
  }

  @Test func unitsAreHiddenOnlyWhileLearning() {
    let network = Network(input: [50]) { Dropout(0.5) }
    let input = Tensor.ones(1, 50)
    var generator = SeededGenerator(seed: 1)
    #expect(network(input) == input)
    #expect(Set(network.trainingScores(input, using: &generator).values) == [0, 2])
  }

  @Test func embeddingsAreRowsOfATable() {
    let table = Embedding(vocabulary: 5, size: 3, seed: 2)
    #expect(table([4, 0])[0] == table.vectors[4])
    #expect(table([[1, 2], [3, 1]] as Tensor).shape == [2, 2, 3])
    #expect(table([[1, 2], [3, 1]] as Tensor)[1][1] == table.vectors[1])
  }

  @Test func theTableOfANetworkTellsShapesAndWeights() {
    let rows = Self.networks[0].network.table.split(separator: "\n")
    #expect(rows[2] == "| 1 | Convolution | 3 × 6 × 6 | 30 |")
    #expect(rows.last == "| | all | | 65 |")
  }

  @Test func layersThatDoNotFitAreRefused() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Network(input: [4]) { Dense(inputs: 5, outputs: 2) }
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("Dense: takes 5 inputs, but gets examples of shape [4]"))
  }
}
