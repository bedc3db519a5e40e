import FigureModel

extension FixtureFigures {
  /// Diagrams of layers, grids and graphs, by file name.
  static let layers: [(name: String, figure: Figure)] = [
    ("graph-markov", markov(.right).figure), ("graph-markov-up", markov(.up).figure),
    ("graph-chain", chain.figure), ("graph-block", block.figure),
    ("graph-feedback", feedback.figure), ("graph-nested", nested.figure),
    ("units", units.figure), ("units-weights", weightedUnits.figure),
    ("volumes", volumes.figure), ("convolution", convolution.figure),
    ("pooling", pooling.figure), ("pooling-overlap", overlap.figure),
    ("receptive-field", field.figure), ("features", features.figure),
    ("gates-lstm", GatedCell(.lstm).figure), ("gates-gru", GatedCell(.gru).figure),
    ("path-rows", longPath.figure), ("graph-lanes", lanes.figure),
  ]

  static let lanes = GraphDiagram {
    Lane("Data") {
      Node("pairs")
      Node("batch")
    }
    Lane("Model") {
      Node("forward")
      Node("loss", #"$\mathcal{L}$"#)
      Node("gradient")
    }
    Lane("Optimizer") {
      Node("step")
      Node("weights", #"$\theta$"#, shape: .value)
    }
    Edge("pairs", "batch")
    Edge("batch", "forward")
    Edge("forward", "loss")
    Edge("loss", "gradient")
    Edge("gradient", "step")
    Edge("step", "weights", "update")
    Edge("weights", "forward", role: .feedback)
  }

  /// A chain of three states, each with a way to its neighbors and to itself.
  static func markov(_ direction: GraphDiagram.Direction) -> GraphDiagram {
    GraphDiagram(direction) {
      for name in ["sun", "cloud", "rain"] { Node(name) }
      Edge("sun", "sun", "0.8")
      Edge("sun", "cloud", "0.2")
      Edge("cloud", "sun", "0.3")
      Edge("cloud", "cloud", "0.4")
      Edge("cloud", "rain", "0.3")
      Edge("rain", "cloud", "0.6")
      Edge("rain", "rain", "0.4")
    }
  }

  static let chain = GraphDiagram {
    Node("x", "$x$", shape: .plain)
    Node("W", "$W$", detail: "4 × 3", shape: .value)
    Node("b", "$b$", shape: .value)
    for name in ["matmul", "tanh"] { Node(name) }
    Node("+", "$+$")
    Node("y", "$y$", shape: .plain)
    Edge("W", "matmul")
    Edge("x", "matmul")
    Edge("matmul", "+")
    Edge("b", "+")
    Edge("+", "tanh")
    Edge("tanh", "y", "$z$")
  }

  static let block = GraphDiagram(.up) {
    Node("x", "$x$", shape: .plain)
    Container("Block", repeats: 6) {
      for name in ["Norm", "Attention"] { Node(name, shape: .box) }
      Node("sum", "$+$")
      Edge("Norm", "Attention")
      Edge("Attention", "sum")
    }
    Node("y", "$y$", shape: .plain)
    Edge("x", "Norm")
    Edge("x", "sum")
    Edge("sum", "y")
  }

  static let feedback = GraphDiagram {
    Node("words", shape: .ellipse)
    Node("Encoder")
    Node("Decoder")
    Node("c", "$c$")
    Node("rest", shape: .dots)
    Edge("words", "Encoder")
    Edge("words", "Decoder")
    Edge("Encoder", "Decoder", "$h$", role: .state)
    Edge("Decoder", "Decoder", role: .state)
    Edge("Decoder", "c")
    Edge("c", "Encoder", role: .feedback)
    Edge("c", "rest", role: .gradient)
    Bracket("the model", over: ["Encoder", "Decoder"])
  }.highlighting("Encoder", "Decoder")

  static let nested = GraphDiagram(.down) {
    for index in 1...3 { Node("x\(index)", "$x_\(index)$", shape: .plain) }
    Container("Outer") {
      Container("Inner", repeats: 2) {
        for index in 1...3 { Node("h\(index)", "$h_\(index)$") }
      }
      Node("y", "$y$")
      for index in 1...3 { Edge("h\(index)", "y") }
    }
    Node("end", shape: .plain)
    for row in 1...3 { for column in 1...3 { Edge("x\(row)", "h\(column)") } }
    Edge("y", "end", "out")
    Edge("x1", "end")
    Edge("Inner", "end", role: .state)
  }

  static let units = UnitsDiagram(columns: [
    .init("Input", count: 12, labels: ["$x_1$", "$x_2$"]),
    .init("Layer 1", detail: "tanh", count: 8),
    .init("Layer 2", count: 8), .init("Head", count: 3, labels: ["cat", "dog", "bird"]),
  ])

  static let weightedUnits = UnitsDiagram(columns: [
    .init("Input", count: 2),
    .init("Hidden", count: 3, weights: [[1, -0.5], [0.25, 0], [-1, .infinity]]),
    .init("Output", count: 1, weights: [[1, -1, 0.5]]),
  ])

  static let volumes = VolumesDiagram(stages: [
    .init("Input", shape: [1, 28, 28]),
    .init("Convolution", detail: "window 5", shape: [8, 24, 24], window: 5),
    .init("MaxPool", detail: "window 2", shape: [8, 12, 12], window: 2),
    .init("Conv1D", shape: [4, 9]), .init("Dense", shape: [64]), .init("Dense", shape: [10]),
  ])

  static let digit = [[1.0, 0, 2, 1], [0, 3, 1, 0], [2, 1, 0, 1], [1, 0, 1, 2]]

  static let convolution = ConvolutionGrid(
    input: digit, kernel: [[1, 0, 1], [-1, 2, 0.25], [0, 1, 0]], stride: 2, padding: 1, column: 1)
  static let pooling = PoolingGrid(.max, input: digit)
  static let overlap = PoolingGrid(.average, input: digit, size: 3, stride: 1)

  static let field = ReceptiveFieldDiagram(layers: [
    .init("Convolution", window: 3), .init("MaxPool", window: 2, stride: 2),
    .init("Convolution", window: 3),
  ])

  static let features = FeatureHierarchy(columns: [
    .init(
      "Layer 1",
      [FeatureMap("#..\n.#.\n..#"), FeatureMap("...\n###\n..."), FeatureMap([[-1, 0.5]])]),
    .init(
      "Layer 2",
      [
        FeatureMap("###\n#..\n#..", from: [0, 1], caption: "corner"),
        FeatureMap("#+", from: [1, 2]),
      ]),
    .init("Layer 3", [FeatureMap("###\n#.#\n###", from: [1, 0])]),
  ])

  static let longPath = LayerPath(
    stages: (0..<8).map { index in
      .layer(
        .init(
          name: "Layer", subtitle: .words("number \(index)"),
          content: [.math("y_{\(index)} = f(y_{\(index - 1)})")], output: .math("y_{\(index)}")))
    })
}
