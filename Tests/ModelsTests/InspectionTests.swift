import Models
import SampleData
import Tensors
import Testing

@Suite struct InspectionTests {
  /// A map that answers to standing bars of three pixels, then pooled.
  private static var detector: Network {
    var network = Network(input: [1, 8, 8]) {
      Conv2D(1, size: 3, padding: 1, activation: .relu)
      Pool(.max, size: 2)
      Flatten()
      Dense(2)
    }
    let bar: [Float] = [-1, 2, -1, -1, 2, -1, -1, 2, -1]
    network.parameters[0] = Tensor(shape: [1, 1, 3, 3], values: bar)
    return network
  }

  @Test func receptiveFieldsGrowWithDepth() {
    let network = Network(input: [1, 16, 16]) {
      Conv2D(2, size: 3, padding: 1)
      Pool(.max, size: 2)
      Conv2D(2, size: 3)
      Flatten()
    }
    #expect(network.receptiveField(ofLayer: 0)?.range(of: 5) == 5..<6)
    #expect(network.receptiveField(ofLayer: 1)?.range(of: 0) == -1..<2)
    #expect(network.receptiveField(ofLayer: 2)?.range(of: 1) == 1..<5)
    let deep = network.receptiveField(ofLayer: 3)
    #expect(deep?.size == 8 && deep?.step == 2 && deep?.start == -1)
    #expect(network.receptiveField(ofLayer: 4) == nil)
  }

  @Test func aUnitDependsOnItsReceptiveFieldOnly() throws {
    let network = Network(input: [1, 12, 12]) {
      Conv2D(1, size: 3, stride: 2, padding: 1)
      Conv2D(1, size: 3)
    }
    let input = Tensor.ones(1, 1, 12, 12)
    let slopes = gradient(of: network(input)[0][0][1][2], wrt: input)[0][0]
    let field = try #require(network.receptiveField(ofLayer: 2))
    for row in 0..<12 {
      for column in 0..<12 where slopes[row][column].item != 0 {
        #expect(field.range(of: 1).contains(row) && field.range(of: 2).contains(column))
      }
    }
    #expect(slopes.values.count { $0 != 0 } == field.size * field.size)
  }

  @Test func theStrongestPatchesShowWhatAMapLooksFor() {
    let pictures = DataSets.barsAndCorners(12, noise: 0)
    let patches = Self.detector.strongestPatches(
      of: 0, inLayer: 1, among: pictures.inputs, count: 3)
    #expect(patches.count == 3)
    for patch in patches {
      #expect(pictures.classes[patch.example] != 0)
      #expect(patch.pixels.shape == [3, 3] && patch.excitement == 6)
      #expect(patch.pixels.transposed()[1] == [1, 1, 1])
      #expect(patch.saliency.transposed()[1] == [2, 2, 2])
    }
    let excitements = patches.map(\.excitement)
    #expect(excitements == excitements.sorted(by: >))
  }

  @Test func saliencyIsTheSlopeOfAScore() {
    let input = DataSets.barsAndCorners(2, noise: 0).inputs[1..<2].detached
    let network = Self.detector
    let plain = network.saliency(of: input, forClass: 1)
    #expect(plain.shape == input.shape)
    #expect(plain == gradient(of: network.scores(input)[0][1], wrt: input))
    let guided = network.saliency(of: input, forClass: 1, isGuided: true)
    #expect(guided != plain)
    #expect(network.saliency(of: input, forClass: 1) == plain)
  }

  @Test func mistakesAreCounted() {
    let matrix = ConfusionMatrix(
      predicted: [0, 1, 1, 1], right: [0, 0, 1, 1], names: ["cat", "dog"])
    #expect(matrix.counts == [[1, 1], [0, 2]] && matrix.accuracy == 0.75)
    #expect(matrix.table.hasSuffix("| cat | 1 | 1 |\n| dog | 0 | 2 |"))
    let examples = DataSets.barsAndCorners(6)
    #expect(
      ConfusionMatrix(of: Self.detector, on: examples).counts.joined().reduce(0, +) <= 6)
  }

  @Test func decisionsAreThoseAtEachPoint() {
    var network = Network { Dense(inputs: 2, outputs: 2) }
    network.parameters = [[[1, 0], [-1, 0]], [0, 0]]
    let map = DecisionMap(of: network, x: -1...1, y: 0...1, resolution: 4)
    #expect(map.classes == [[Int]](repeating: [1, 1, 0, 0], count: 4))
    #expect(map.shares.shape == [4, 4, 2])
  }

  @Test func theGraphOfALossNamesItsParts() {
    let (w, x): (Tensor, Tensor) = ([[1, 2]], [3, 4])
    let graph = ComputationGraph(of: matmul(w, x).squared.sum(), names: [("W", w), ("x", x)])
    #expect(
      graph.description == """
        0  W = given  [1, 2]
        1  x = given  [2]
        2  matmul(0, 1)  [1]
        3  squared(2)  [1]
        4  sum(3)  []
        """)
    let twice = x * x
    #expect(ComputationGraph(of: twice).nodes.map(\.operands) == [[], [0, 0]])
    let named = ComputationGraph(of: twice + 1, names: [("q", twice)])
    #expect(named.description == "0  q = given  [2]\n1  given  []\n2  +(0, 1)  [2]")
  }
}
