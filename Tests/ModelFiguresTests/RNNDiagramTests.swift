import FigureModel
import Models
import Tensors
import Testing

@Suite struct RNNDiagramTests {
  private let sum = RNN(state: 1) { h, x in h + x }
  private let elman = RNN(inputs: 2, state: 3, outputs: 1)

  @Test func theSumExampleShowsWhatItComputes() {
    let network = sum.unrolled(over: [3, 1, 4])
    #expect(network.initialState == "$0$")
    #expect(cells(of: network).map(\.input) == ["$3$", "$1$", "$4$"])
    #expect(cells(of: network).map(\.state) == ["$3$", "$4$", "$8$"])
    #expect(cells(of: network).map(\.name) == ["$f$", "$f$", "$f$"])
    #expect(cells(of: network).allSatisfy { $0.output == nil })
    guard case .diagram(let diagram) = network.figure else {
      Issue.record("a network is not drawn as a diagram")
      return
    }
    #expect(diagram.content == .unrolled(network))
  }

  @Test func symbolsStandForNumbersOnRequest() {
    let network = sum.unrolled(over: [3, 1], showing: .symbols)
    #expect(network.initialState == #"$\mathbf{h}_{(0)}$"#)
    #expect(cells(of: network).map(\.input) == [#"$\mathbf{x}_{(1)}$"#, #"$\mathbf{x}_{(2)}$"#])
    #expect(cells(of: network).map(\.state) == [#"$\mathbf{h}_{(1)}$"#, #"$\mathbf{h}_{(2)}$"#])
  }

  @Test func positionsMayBeLeftOut() {
    let network = elman.unrolled(at: ["t-1", "t", "…", "T"])
    #expect(network.steps[2] == .ellipsis && network.steps.count == 4)
    #expect(network.initialState == nil)
    #expect(
      cells(of: network).map(\.output) == [
        #"$\hat{\mathbf{y}}_{(t-1)}$"#, #"$\hat{\mathbf{y}}_{(t)}$"#, #"$\hat{\mathbf{y}}_{(T)}$"#,
      ])
    let last = cells(of: elman.unrolled(at: ["t-1", "t", "…"], outputs: .last))
    #expect(last.map(\.output) == [nil, #"$\hat{\mathbf{y}}_{(t)}$"#])
  }

  @Test func wordsAreReadOneAfterAnother() {
    let cells = cells(of: elman.unrolled(over: ["easy", "not", "hard"], outputs: .last))
    #expect(cells.map(\.input) == ["easy", "not", "hard"])
    #expect(cells.map(\.output) == [nil, nil, #"$\hat{\mathbf{y}}_{(3)}$"#])
    #expect(cells.map(\.name) == [#"$\phi$"#, #"$\phi$"#, #"$\phi$"#])
    #expect(elman.rolled(over: ["easy", "hard"]).inputs == ["easy", "hard"])
  }

  @Test func theLoopHasAnOutputIfTheModelHasAHead() {
    #expect(elman.rolled.output == #"$\hat{\mathbf{y}}_{(t)}$"# && sum.rolled.output == nil)
    #expect(elman.rolled.state == #"$\mathbf{h}_{(t)}$"#)
    #expect(elman.rolled.inputs.first == #"$\mathbf{x}_{(1)}$"#)
    #expect(elman.rolled.inputs.contains(.ellipsis))
  }

  @Test func outputsMayBeTheNextInputs() {
    let free = cells(of: elman.unrolled(at: ["1", "2", "…", "T"], feeding: .freeRunning))
    #expect(
      free.map(\.input) == [
        #"$\mathbf{x}_{(1)}$"#, #"$\hat{\mathbf{y}}_{(1)}$"#, #"$\hat{\mathbf{y}}_{(T-1)}$"#,
      ])
    #expect(free[2].output == #"$\hat{\mathbf{y}}_{(T)}$"#)
    let forced = cells(of: elman.unrolled(at: ["1", "2"], feeding: .teacherForcing))
    #expect(forced[1].input == #"$\mathbf{y}_{(1)}$"#)
    #expect(forced[1].output == #"$\hat{\mathbf{y}}_{(2)}$"#)
    let one = cells(of: elman.unrolled(at: ["1", "2", "3"], feeding: .firstInput))
    #expect(one.map(\.input) == [#"$\mathbf{x}_{(1)}$"#, nil, nil])
  }

  @Test(arguments: [("T", "T-1"), ("9", "8"), ("t-1", "t-2"), ("t+1", "t"), ("t+3", "t+2")])
  func theLaneBehindAGapSaysWhatItCarries(position: String, last: String) {
    let fed = cells(of: elman.unrolled(at: ["1", "…", position], feeding: .teacherForcing))
    #expect(fed[1].input == .math(#"\mathbf{y}_{(\#(last))}"#))
  }

  @Test func whatHasAHatKeepsIt() {
    var model = elman
    model.notation.output = model.notation.prediction
    #expect(model.rolled.output == elman.rolled.output)
  }

  @Test func anEncoderHandsItsLastStateToADecoder() {
    let model = EncoderDecoder(source: 3, target: 3)
    let free = model.unrolled(["it", "rains"], ["il", "pleut"])
    let (reading, writing) = (cells(of: free.encoder), cells(of: free.decoder))
    #expect(reading.map(\.input) == ["it", "rains"] && reading[0].output == nil)
    #expect(
      reading.map(\.state) == [#"$\bar{\mathbf{h}}_{(1)}$"#, #"$\bar{\mathbf{h}}_{(\bar{T})}$"#])
    #expect(writing.map(\.input) == ["start", #"$\hat{\mathbf{y}}_{(1)}$"#])
    #expect(writing.map(\.word) == ["il", "pleut"])
    #expect(writing.map(\.feedback) == [nil, .output])
    #expect(writing[1].state == #"$\mathbf{h}_{(2)}$"#)
    let forced = model.unrolled(["it"], ["il", "pleut"], feeding: .teacherForcing).decoder
    #expect(cells(of: forced)[1].input == "il" && cells(of: forced)[1].feedback == .target)
    #expect(cells(of: forced).map(\.target) == ["il", "pleut"])
    #expect(cells(of: forced)[0].name == #"$\text{GRU}$"#)
  }

  @Test func labelsFollowTheNotation() {
    var renamed = sum
    renamed.notation.state = "s"
    renamed.notation.input = renamed.notation.encoder("x")
    let cell = cells(of: renamed.unrolled(at: ["t"]))[0]
    #expect(cell.state == "$s_{(t)}$" && cell.input == #"$\bar{x}_{(t)}$"#)
    #expect(Notation().prefix("x", upTo: "t") == "x_{([1:t])}")
    let direct = Notation().directFunction
    #expect(direct.inputs.count == 4 && direct.output == #"$\hat{\mathbf{y}}_{(t)}$"#)
  }

  @Test func vectorsAreWrittenInParentheses() {
    let keep = RNN(state: 2) { _, x in x / 3 }
    #expect(cells(of: keep.unrolled(over: [[1, -2]]))[0].state == "$(0.3333, -0.6667)$")
    let long = RNN(state: 6) { h, x in h + x }
    #expect(cells(of: long.unrolled(over: [1]))[0].state == #"$(1, 1, 1, 1, \dots)$"#)
  }

  private func cells(of network: UnrolledNetwork) -> [UnrolledNetwork.Cell] {
    network.steps.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
  }
}
