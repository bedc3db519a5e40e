import FigureModel

/// The figures that are measured.
enum BenchmarkFigures {
  /// Six words in, six words out, each fed back; every edge and state has its label.
  static let translator: Figure = {
    let english = ["Machine", "Learning", "is", "easy", "not", "hard"]
    let french = ["L’apprentissage", "automatique", "est", "facile", "pas", "dur"]
    let reading = english.enumerated().map { index, word in
      UnrolledNetwork.Step.cell(
        .init(
          input: .words(word), state: .math(#"\bar{\mathbf{h}}_{(\#(index + 1))}"#), name: "GRU"))
    }
    let writing = french.enumerated().map { index, word in
      UnrolledNetwork.Step.cell(
        .init(
          input: index == 0 ? "start" : nil,
          output: .math(#"\hat{\mathbf{y}}_{(\#(index + 1))}"#),
          state: .math(#"\mathbf{h}_{(\#(index + 1))}"#), name: "GRU", word: .words(word),
          feedback: index == 0 ? nil : .output))
    }
    return EncoderDecoderDiagram(
      encoder: UnrolledNetwork(
        name: "Encoder", initialState: #"$\bar{\mathbf{h}}_{(0)}$"#, steps: reading),
      decoder: UnrolledNetwork(name: "Decoder", steps: writing)
    ).figure
  }()

  /// Four noisy series, so that next to no point can be left out.
  static let lines = Plot {
    for series in 1...4 {
      Line((0..<500).map { noise(series, $0) }, label: "series \(series)")
    }
  }.x("step").y("loss").figure

  private static func noise(_ series: Int, _ step: Int) -> Double {
    let jitter = Double((step * 7919 * series) % 101) / 100
    return Double(series) + jitter + 100 / Double(step + 20)
  }

  /// A smooth hill with a ripple.
  static let heatmap = Heatmap(
    values: (0..<256).map { row in (0..<256).map { hill(row, $0) } }
  ).figure

  private static func hill(_ row: Int, _ column: Int) -> Double {
    let x = Double(column) / 128 - 1
    let y = Double(row) / 128 - 1
    let ripple = Double((row * column) % 17) / 100
    return 1 / (1 + 4 * (x * x + y * y)) + ripple
  }
}
