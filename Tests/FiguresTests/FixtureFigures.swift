import FigureModel

/// The figures that the golden files and the linter's tests share, by file name.
enum FixtureFigures {
  static let all: [(name: String, figure: Figure)] =
    [
      ("unrolled", unrolled.figure), ("unrolled-words", words.figure),
      ("unrolled-many-to-one", manyToOne.figure), ("unrolled-rows", rows.figure),
      ("rolled", rolled.figure), ("rolled-words", rolledWords.figure), ("direct", direct.figure),
      ("path", path.figure),
      ("plot-activations", activations.figure), ("plot-training", training.figure),
      ("plot-legend", legend.figure), ("plot-points", points.figure), ("plot-gaps", gaps.figure),
      ("canvas", canvas.figure), ("sweep", sweep.figure),
    ] + recurrent + layers + marks + groups

  static let unrolled = UnrolledNetwork(
    initialState: #"$\mathbf{h}_{(0)}$"#,
    steps: [
      cell("t-3"), cell("t-2"), cell("t-1"), cell("t"), .ellipsis, cell("T"),
    ])

  static let words = UnrolledNetwork(
    name: "Encoder", initialState: #"$\bar{\mathbf{h}}_{(0)}$"#,
    steps: ["Machine", "Learning", "is", "easy", "not", "hard"].enumerated().map { index, word in
      .cell(
        .init(
          input: .words(word), state: .math(#"\bar{\mathbf{h}}_{(\#(index + 1))}"#),
          name: "$f$"))
    })

  static let manyToOne = UnrolledNetwork(
    initialState: "$h_0$",
    steps: [
      .cell(.init(input: "$x_1$")), .cell(.init(input: "$x_2$")),
      .cell(.init(input: "$x_3$", output: "$y_3$")),
    ])

  static let rows = UnrolledNetwork(
    initialState: #"$\mathbf{h}_{(0)}$"#, steps: (1...10).map { cell("\($0)") })

  static let rolled = RolledNetwork(
    inputs: [#"$\mathbf{x}_{(1)}$"#, #"$\mathbf{x}_{(2)}$"#, .ellipsis, #"$\mathbf{x}_{(t)}$"#],
    state: #"$\mathbf{h}_{(t)}$"#, output: #"$\mathbf{y}_{(t)}$"#)

  static let rolledWords = RolledNetwork(
    name: "RNN", inputs: ["Machine", "Learning", "is", "easy"], state: "$h$", output: "$y$")

  static let direct = DirectFunction(
    inputs: [
      #"$\mathbf{x}_{(1)}$"#, #"$\mathbf{x}_{(2)}$"#, .ellipsis, #"$\mathbf{x}_{(t)}$"#,
    ], output: #"$\mathbf{y}_{(t)}$"#)

  static let path = LayerPath(stages: [
    .layer(
      .init(
        name: "Input", subtitle: "Layer 0", content: [#"$\mathbf{y}_{(0)} = \mathbf{x}$"#],
        output: #"$\mathbf{y}_{(0)}$"#)),
    .ellipsis,
    .layer(
      .init(
        name: "Layer $l$",
        content: [
          #"$\mathbf{y}_{(l)} = a_{(l)}(f_{(l)}(\mathbf{y}_{(l-1)}, \mathbf{W}_{(l)}))$"#
        ],
        input: #"$\mathbf{y}_{(l-1)}$"#, output: #"$\mathbf{y}_{(l)}$"#)),
    .ellipsis,
    .layer(
      .init(
        name: "Head", subtitle: "Layer $L$",
        content: [#"$\mathbf{y}_{(L)} = \mathrm{Classifier} = \hat{\mathbf{y}}$"#],
        input: #"$\mathbf{y}_{(L-1)}$"#, output: #"$\hat{\mathbf{y}}$"#)),
  ])

  static func cell(_ step: String) -> UnrolledNetwork.Step {
    .cell(
      .init(
        input: .math(#"\mathbf{x}_{(\#(step))}"#), output: .math(#"\mathbf{y}_{(\#(step))}"#),
        state: .math(#"\mathbf{h}_{(\#(step))}"#)))
  }
}
