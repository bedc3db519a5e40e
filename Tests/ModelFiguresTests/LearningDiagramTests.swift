import FigureModel
import ModelFigures
import Models
import Tensors
import Testing

@Suite struct LearningDiagramTests {
  private let elman = RNN(inputs: 1, state: 3, outputs: 1, seed: 3)

  private func cells(_ network: UnrolledNetwork) -> [UnrolledNetwork.Cell] {
    network.steps.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
  }

  @Test func lossesStandAtTheOutputsThatAreShown() {
    let every = cells(elman.unrolled(at: ["1", "…", "T"], showing: .loss))
    #expect(every.map(\.loss) == [#"$\mathcal{L}_{(1)}$"#, #"$\mathcal{L}_{(T)}$"#])
    #expect(every.map(\.target) == [#"$\mathbf{y}_{(1)}$"#, #"$\mathbf{y}_{(T)}$"#])
    #expect(every.map(\.output).first == #"$\hat{\mathbf{y}}_{(1)}$"#)
    #expect(every.allSatisfy { $0.stateGradient == nil })
    let last = cells(elman.unrolled(at: ["1", "2"], outputs: .last, showing: .gradient))
    #expect(last.map(\.loss) == [nil, #"$\mathcal{L}_{(2)}$"#])
    #expect(last.map { $0.stateGradient?.strength } == [1, nil])
    #expect(last.map { $0.outputGradient?.strength } == [nil, 1])
  }

  @Test func theSumsGradientsAreWhatOneFindsByHand() {
    let sum = RNN(state: 1) { h, x in 2 * h + x }
    let network = cells(sum.unrolled(over: [1, 1, 1], targets: [6]))
    // The loss is (7 - 6)², so its slope in h_(3) is 2, and each step before doubles it.
    #expect(network.map { $0.outputGradient?.strength } == [nil, nil, 2])
    #expect(network.map { $0.stateGradient?.strength } == [8, 4, nil])
    #expect(network.map { $0.stateGradient?.label } == ["8", "4", nil])
    let every = cells(sum.unrolled(over: [1, 1], targets: [0, 2]))
    // Losses 1² and (3 - 2)²: only the later one comes back along the state.
    #expect(every.map { $0.outputGradient?.strength } == [2, 2])
    #expect(every.map { $0.stateGradient?.strength } == [4, nil])
  }

  @Test(arguments: [RNN.Kind.elman, .gru, .lstm])
  func gradientsComeBackThroughEveryKindOfCell(kind: RNN.Kind) {
    let network = RNN(inputs: 1, state: 4, outputs: 1, cell: kind, seed: 2)
    let found = cells(network.unrolled(over: [1, 0, 0, 1], targets: [3]))
    #expect(found.dropLast().allSatisfy { ($0.stateGradient?.strength ?? 0) > 0 })
    #expect(found[0].stateGradient != found[2].stateGradient)
  }

  @Test func aClassifierTakesThePlaceOfTheOutputs() {
    let words = ["easy", "not", "hard"]
    let unrolled = elman.unrolled(over: words, classifier: ["kind", "unkind"])
    #expect(cells(unrolled).allSatisfy { $0.output == nil })
    #expect(unrolled.classifier?.units == ["kind", "unkind"])
    let rolled = elman.rolled(over: words, classifier: ["kind", "unkind"])
    #expect(rolled.output == nil && rolled.finalState == rolled.state)
    #expect(elman.rolled(over: words).output != nil)
  }

  @Test func recurrentLayersOfANetworkMakeAStack() {
    let network = Network(input: [5, 2]) {
      Recurrent(3); Recurrent(4, cell: .gru); Dense(2)
    }
    let layers = network.unrolled(at: ["1", "…", "T"], outputs: .last).layers.map(cells)
    #expect(
      layers.map { $0.map(\.name) } == [
        [#"$\phi$"#, #"$\phi$"#], ["GRU", "GRU"].map { .math(#"\text{\#($0)}"#) },
      ])
    #expect(layers[0].map(\.input) == [#"$\mathbf{x}_{(1)}$"#, #"$\mathbf{x}_{(T)}$"#])
    #expect(layers[1].map(\.input) == [nil, nil])
    #expect(layers[1].map(\.output) == [nil, #"$\hat{\mathbf{y}}_{(T)}$"#])
    #expect(layers[1][0].state == #"$\mathbf{h}_{(2, 1)}$"#)
    let words = network.unrolled(over: ["a", "b"]).layers
    #expect(cells(words[0]).map(\.input) == ["a", "b"])
  }

  @Test func attentionTakesOneHeadOfManyWeights() {
    let weights = Tensor(shape: [1, 2, 1, 2], values: [1, 0, 0.25, 0.75])
    let attention = Attention(weights, queries: ["a"], keys: ["b", "$c$"], head: 1)
    #expect(attention.weights == [[0.25, 0.75]])
    #expect(attention.queries == ["a"] && attention.keys == ["b", "$c$"])
  }

  @Test func aClassifierMayShowWhatItSays() {
    let network = RNN(inputs: 1, state: 3, outputs: 2, seed: 1)
    let units = network.unrolled(over: [1, 2], classifier: ["kind", "unkind"]).classifier
    let parts = (units?.activations ?? []).compactMap(\.self)
    #expect(parts.count == 2 && abs(parts.reduce(0, +) - 1) < 1e-5)
    let three = network.unrolled(over: [1, 2], classifier: ["a", "b", "c"]).classifier
    #expect(three?.activations == [])
  }

  @Test func aNetworkThatRunsFreelyReadsItsOwnNumbers() {
    let double = RNN(state: 1) { _, x in 2 * x }
    let found = cells(double.unrolled(continuing: [1], steps: 3))
    #expect(found.map(\.input) == ["$1$", "$2$", "$4$"])
    #expect(found.map(\.output) == ["$2$", "$4$", "$8$"])
    #expect(found.map(\.feedback) == [nil, .output, .output])
  }

  @Test func aSecondNetworkMayReadFromTheEnd() {
    let pair = elman.unrolled(over: ["a", "b"], backward: RNN(inputs: 1, state: 2, cell: .gru))
    #expect(cells(pair.forward).map(\.input) == ["a", "b"])
    #expect(cells(pair.backward).map(\.input) == [nil, nil])
    #expect(cells(pair.backward)[0].name == #"$\text{GRU}$"#)
    #expect(pair.forward.initialState == #"$\overrightarrow{\mathbf{h}}_{(0)}$"#)
    #expect(pair.backward.initialState == #"$\overleftarrow{\mathbf{h}}_{(3)}$"#)
    #expect(cells(pair.backward)[1].output == #"$\hat{\mathbf{y}}_{(2)}$"#)
  }
}
