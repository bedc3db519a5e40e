import FigureModel
import ModelFigures
import Models
import Tensors
import Testing

@Suite struct LayerFigureTests {
  private let network = Network(input: [1, 8, 8]) {
    Conv2D(4, size: 3, padding: 1, activation: .relu)
    Pool(.max, size: 2)
    Conv2D(6, size: 3)
    Flatten()
    Dense(5, activation: .tanh)
    Dense(3)
    Softmax()
  }

  @Test func volumesComeFromTheShapes() {
    let stages = network.volumes.stages
    #expect(
      stages.map(\.shape) == [[1, 8, 8], [4, 8, 8], [4, 4, 4], [6, 2, 2], [24], [5], [3]])
    #expect(stages.map(\.window) == [nil, 3, 2, 3, nil, nil, nil])
  }

  @Test func unitsBeginWhereVectorsDo() {
    let columns = network.units.columns
    #expect(columns.map(\.count) == [24, 5, 3])
    #expect(columns.map(\.detail) == [nil, "tanh", "softmax"])
    #expect(columns.allSatisfy { $0.weights.isEmpty })
    #expect(network.weightedUnits.columns[2].weights.map(\.count) == [5, 5, 5])
  }

  @Test func theFieldKnowsWindowsAndStrides() {
    let layers = network.receptiveFieldDiagram(ofLayer: 3).layers
    #expect(layers.map(\.window) == [3, 2, 3] && layers.map(\.stride) == [1, 2, 1])
  }

  @Test func aConvolutionShowsItsOwnWeights() throws {
    let layer = try #require(network.layers[0] as? Convolution)
    let grid = layer.grid(over: Tensor.ones(8, 8), feature: 2, row: 3, column: 4)
    #expect(grid.padding == 1 && grid.kernel.count == 3 && grid.input.count == 8)
    #expect(grid.kernel[0][1] == Double(layer.weights.values[2 * 9 + 1]))
  }

  @Test func featuresOfANetworkAreMadeOfThoseBefore() {
    var generator = SeededGenerator(seed: 1)
    let inputs = Tensor.uniform([12, 1, 8, 8], in: 0..<1, using: &generator)
    let hierarchy = network.featureHierarchy(layers: [1, 3], count: 3, among: inputs)
    #expect(hierarchy.columns.map(\.maps.count) == [3, 3])
    #expect(hierarchy.columns[0].maps.allSatisfy { $0.sources.isEmpty && $0.values.count == 3 })
    #expect(hierarchy.columns[1].maps.allSatisfy { $0.sources.count == 2 && $0.values.count == 8 })
  }

  @Test func equalBlocksAreDrawnOnce() {
    let network = Network(input: [8]) {
      Embedding(vocabulary: 9, size: 4)
      for _ in 1...3 { TransformerBlock(heads: 2, isCausal: true) }
      Dense(9)
    }
    let containers = network.blocks.parts.compactMap { part -> Container? in
      if case .container(let container) = part { container } else { nil }
    }
    #expect(containers.map(\.repeats) == [3])
    #expect(containers[0].parts.contains(Edge("sum 2", "second sum 2").part))
    #expect(TransformerBlock().diagram.parts.count == 1 + 3 + 2)
  }

  @Test func aCellShowsItsOwnCircuit() {
    #expect(RNN(inputs: 1, state: 2, cell: .gru).cellDiagram == GatedCell(.gru).figure)
    #expect(RNN(inputs: 1, state: 2, cell: .lstm).cellDiagram == GatedCell(.lstm).figure)
    #expect(GatedCell(.gru).gates.last == #"$\mathbf{g}$"#)
    var renamed = RNN(inputs: 1, state: 2, cell: .gru)
    renamed.notation.candidate = "n"
    #expect(
      renamed.cellDiagram
        == GatedCell(.gru, gates: [#"$\mathbf{r}$"#, #"$\mathbf{z}$"#, "$n$"]).figure)
    var own = RNN(state: 1) { h, x in h + x }
    own.notation.state = "s"
    guard case .diagram(let diagram) = own.cellDiagram, case .graph(let graph) = diagram.content
    else {
      Issue.record("a cell is not drawn as a graph")
      return
    }
    #expect(graph.parts.contains(Node("next", "$s_{(t)}$", shape: .plain).part))
  }
}
