import FigureModel

/// Diagrams of networks over sequences: what is fed back, what comes back, what looks at what.
extension FixtureFigures {
  static let recurrent: [(name: String, figure: Figure)] = [
    ("encoder-decoder", freeTranslation.figure),
    ("encoder-decoder-forced", forcedTranslation.figure),
    ("encoder-decoder-short", shortTranslation.figure),
    ("unrolled-free-running", freeRunning.figure),
    ("unrolled-teacher-forcing", teacherForcing.figure),
    ("unrolled-classifier", classifier.figure), ("rolled-classifier", rolledClassifier.figure),
    ("unrolled-gradients", gradients.figure), ("unrolled-stack", stack.figure),
    ("unrolled-highlighted", freeRunning.highlighting(steps: 2...3).figure),
    ("bidirectional", bidirectional.figure), ("attention", attention.figure),
    ("attention-highlighted", attention.highlighting(query: 2).figure),
  ]

  private static let english = ["Machine", "Learning", "is", "easy", "not", "hard"]
  private static let french = ["L’apprentissage", "automatique", "est", "facile", "pas", "dur"]

  static let freeTranslation = translation(english, french, feedback: .output)
  static let forcedTranslation = translation(english, french, feedback: .target)
  static let shortTranslation = translation(["it", "rains"], ["il", "pleut"], feedback: .output)

  static func translation(
    _ source: [String], _ target: [String], feedback: UnrolledNetwork.Feedback
  ) -> EncoderDecoderDiagram {
    let reading = source.enumerated().map { index, word in
      UnrolledNetwork.Step.cell(
        .init(
          input: .words(word), state: .math(#"\bar{\mathbf{h}}_{(\#(index + 1))}"#), name: "GRU"))
    }
    let writing = target.enumerated().map { index, word in
      UnrolledNetwork.Step.cell(
        .init(
          input: index == 0 ? "start" : feedback == .output ? nil : .words(target[index - 1]),
          output: .math(#"\hat{\mathbf{y}}_{(\#(index + 1))}"#),
          state: .math(#"\mathbf{h}_{(\#(index + 1))}"#), name: "GRU",
          word: feedback == .output ? .words(word) : nil,
          target: feedback == .output ? nil : .words(word), feedback: index == 0 ? nil : feedback))
    }
    return EncoderDecoderDiagram(
      encoder: UnrolledNetwork(
        name: "Encoder", initialState: #"$\bar{\mathbf{h}}_{(0)}$"#, steps: reading),
      decoder: UnrolledNetwork(name: "Decoder", steps: writing))
  }

  static let freeRunning = fed(back: .output)
  static let teacherForcing = fed(back: .target)

  private static func fed(back feedback: UnrolledNetwork.Feedback) -> UnrolledNetwork {
    let symbol = feedback == .output ? #"\hat{\mathbf{y}}"# : #"\mathbf{y}"#
    let positions = ["t-2", "t-1", "t"]
    let steps = positions.enumerated().map { index, position in
      UnrolledNetwork.Step.cell(
        .init(
          input: index == 0 ? "start" : .math("\(symbol)_{(\(positions[index - 1]))}"),
          output: .math(#"\hat{\mathbf{y}}_{(\#(position))}"#), state: "$h$", name: "$f$",
          target: feedback == .target ? .math(#"\mathbf{y}_{(\#(position))}"#) : nil,
          feedback: index == 0 ? nil : feedback))
    }
    let last = UnrolledNetwork.Cell(
      output: #"$\hat{\mathbf{y}}_{(T)}$"#, state: "$h$", name: "$f$", feedback: feedback)
    return UnrolledNetwork(steps: steps + [.ellipsis, .cell(last)])
  }

  static let classifier = UnrolledNetwork(
    initialState: "$h_0$",
    steps: english.enumerated().map { index, word in
      .cell(.init(input: .words(word), state: .math("h_\(index + 1)"), name: "$f$"))
    }, classifier: UnitColumn(units: ["kind", "unkind"], activations: [0.83, 0.17]))

  static let rolledClassifier = RolledNetwork(
    inputs: ["easy", "not", "hard"], state: "$h_t$", finalState: "$h_t$",
    classifier: UnitColumn(units: (0...9).map { "\($0)" }, output: #"$\hat{y}$"#))

  static let gradients = UnrolledNetwork(
    initialState: "$h_0$",
    steps: (1...4).map { step in
      let strength = [0.05, 0.2, 0.6, 0][step - 1]
      return .cell(
        .init(
          input: .math("x_\(step)"), output: .math("y_\(step)"), state: .math("h_\(step)"),
          name: "$f$", target: step % 2 == 0 ? .math("t_\(step)") : nil,
          loss: step % 2 == 0 ? .math("L_\(step)") : nil,
          stateGradient: step < 4 ? .init(strength, label: .words("\(strength)")) : nil,
          outputGradient: step % 2 == 0 ? .init(0.8, label: "0.8") : nil))
    }, sharedWeights: "$W$")

  static let stack = UnrolledStack(
    layers: (1...3).map { layer in
      UnrolledNetwork(
        name: "Layer \(layer)", initialState: layer == 2 ? "$h_0$" : nil,
        steps: (1...3).map { step in
          .cell(
            .init(
              input: layer == 1 ? .math("x_\(step)") : nil,
              output: layer == 2 ? nil : .math(#"\hat{y}_{\#(layer)\#(step)}"#),
              state: .math("h_{\(layer)\(step)}"), name: "$f$",
              feedback: layer == 1 && step == 3 ? .output : nil))
        } + [.ellipsis])
    })

  static let bidirectional = BidirectionalDiagram(
    forward: UnrolledNetwork(
      name: "Forward", initialState: "$f_0$",
      steps: (1...3).map { step in
        .cell(.init(input: .math("x_\(step)"), state: .math("f_\(step)"), name: "$f$"))
      }),
    backward: UnrolledNetwork(
      name: "Backward", initialState: "$b_4$",
      steps: (1...3).map { step in
        .cell(.init(output: .math("y_\(step)"), state: .math("b_\(step)"), name: "$b$"))
      }))

  static let attention = Attention(
    weights: [[0.7, 0.1, 0.2], [0.05, 0.9, 0.05], [0.01, 0.01, 0.98], [0.4, 0.3, 0.3]],
    queries: ["le", "chat", "noir", "$q$"], keys: ["the", "black", "cat"])
}
