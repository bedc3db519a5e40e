import FigureModel
import ModelFigures
import Models
import Tensors
import Testing

@Suite struct NetworkDiagramTests {
  private let network = Network {
    Dense(inputs: 2, outputs: 4, activation: .tanh, seed: 1)
    for seed in 2...3 { Dense(inputs: 4, outputs: 4, activation: .relu, seed: seed) }
    Dense(inputs: 4, outputs: 3, seed: 4)
    Softmax()
  }

  @Test func thePathCanTellShapesAndWeights() {
    let network = Network(input: [1, 6, 6], seed: 1) {
      Conv2D(3, size: 3, padding: 1, activation: .tanh)
      Pool(.max, size: 2)
      Conv2D(2, size: 2, stride: 1, activation: .swish)
      Pool.global(.average)
      Dense(3)
    }
    let stages = network.shapePath.stages
    #expect(stages.count == 6)
    guard case .layer(let input) = stages[0], case .layer(let maps) = stages[1] else {
      Issue.record("a path of layers has no layers")
      return
    }
    #expect(input.name == "Input" && input.content == [#"$1 \times 6 \times 6$"#])
    #expect(maps.content == [#"$3 \times 6 \times 6$"#, "30 weights"])
    #expect(maps.output == #"$\mathbf{y}_{(1)}$"# && maps.subtitle == "Layer 1")
  }

  @Test func thePathHasThreeBoxesForAnyNetwork() {
    let stages = network.path.stages
    #expect(stages.count == 5 && stages[1] == .ellipsis && stages[3] == .ellipsis)
    let layers = layers(of: network.path)
    #expect(layers.map(\.name) == ["Input", "Layer $l$", "Head"])
    #expect(
      layers.flatMap(\.content) == [
        #"$\mathbf{y}_{(0)} = \mathbf{x}$"#,
        #"$\mathbf{y}_{(l)} = a_{(l)}(f_{(l)}(\mathbf{y}_{(l-1)}, \mathbf{W}_{(l)}))$"#,
        #"$\mathbf{y}_{(L)} = \text{Classifier} = \hat{\mathbf{y}}$"#,
      ])
    #expect(layers[2].input == #"$\mathbf{y}_{(L-1)}$"#)
    #expect(layers[2].output == #"$\hat{\mathbf{y}}$"#)
  }

  @Test func theFullPathSaysWhatEachLayerIs() {
    let layers = layers(of: network.fullPath)
    #expect(layers.map(\.name) == ["Input", "Dense", "Dense", "Dense", "Dense", "Head"])
    #expect(layers.map(\.subtitle).last == "Layer 5")
    let first = #"\mathbf{W}_{(1)} \mathbf{y}_{(0)} + \mathbf{b}_{(1)}"#
    #expect(layers[1].content == [.math(#"\mathbf{y}_{(1)} = \tanh\left(\#(first)\right)"#)])
    let last = #"\operatorname{softmax}\left(\mathbf{y}_{(4)}\right)"#
    #expect(
      layers[5].content == [.math(#"\mathbf{y}_{(5)} = \#(last) = \hat{\mathbf{y}}"#)])
  }

  @Test func aPartOfANetworkHasNoHead() {
    let part = Network(layers: Array(network.layers.prefix(2)), input: [2])
    let last = layers(of: part.fullPath).last
    #expect(last?.name == "Dense" && last?.output == #"$\mathbf{y}_{(2)}$"#)
    #expect(last?.content.first?.text.contains("hat") == false)
    let regression = Network(input: [2]) { Dense(1) }
    #expect(layers(of: regression.fullPath).last?.name == "Dense")
    #expect(layers(of: regression.fullPath).last?.output == #"$\hat{\mathbf{y}}$"#)
  }

  private func layers(of path: LayerPath) -> [LayerPath.Layer] {
    path.stages.compactMap { if case .layer(let layer) = $0 { layer } else { nil } }
  }
}
