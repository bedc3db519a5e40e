import FigureModel

extension FixtureFigures {
  static let groups: [(name: String, figure: Figure)] = [
    ("heatmap", heatmap.figure), ("heatmap-names", confusion.figure),
    ("heatmap-many", many.figure), ("heatmap-ranges", surface.figure),
    ("heatmap-picture", picture.figure),
    ("pixels", PixelGrid(values: ring, caption: "A ring").figure), ("pixel-grids", rings.figure),
    ("matrix", Matrix([[1, -0.5], [0, 1e-9]]).figure),
    ("matrix-elided", Matrix((0..<12).map { r in (0..<20).map { Double($0 * r) } }).figure),
    ("row", row.figure), ("equals", equals.figure), ("column", column.figure),
    ("grid", grid.figure), ("facets", facets.figure), ("facets-rows", facetRows.figure),
  ]

  static let ring: [[Double]] = (0..<8).map { row in
    (0..<8).map { column in
      let (x, y) = (Double(column) - 3.5, Double(row) - 3.5)
      return (5...14).contains(x * x + y * y) ? 1 : 0
    }
  }

  static let heatmap = Heatmap(
    values: (0..<4).map { r in (0..<6).map { noise(r * 6 + $0) * 2 - 1 } }, rows: "unit",
    columns: ["Machine", "Learning", "is", "easy", "not", "hard"]
  ).colors(.diverging)

  static let confusion = Heatmap(
    values: [[50, 2, 0], [3, 44, 6], [0, 5, .nan]], rows: ["setosa", "versicolor", "virginica"],
    columns: ["setosa", "versicolor", "virginica"]
  ).x("predicted").y("right")

  static let many = Heatmap(
    values: (0..<40).map { row in (0..<36).map { noise(row * 36 + $0) } }, rows: "unit",
    columns: "step")

  static let surface = Plot {
    Heatmap(x: -2...2, y: -2...2, samples: 40) { x, y in x * x - y * y }.colors(.cividis)
    Line(x: [-1, 0, 1], y: [-1, 1, 0])
  }.x("$x$").y("$y$")

  static let picture = Plot {
    Heatmap(x: 0...1, y: 0...1, samples: 64) { x, y in x * y - 0.3 }.colors(.diverging)
  }

  static let rings = PixelGrids(
    [
      PixelGrid(values: ring, caption: "a"), PixelGrid(values: ring, caption: "b"),
      PixelGrid(values: ring.map { $0.map { $0 - 0.5 } }, caption: "c").colors(.diverging),
    ], columns: 2)

  static let row = Row {
    Plot { Line(over: -1...1) { $0 * $0 } }.x("$x$").y("$x^2$").captioned("The function")
    Plot { Line(over: -1...1) { 2 * $0 } }.x("$x$").y("$2x$")
      .captioned("Its derivative, which is a straight line through the origin and so has a root")
  }

  static let equals = Row {
    RolledNetwork(inputs: ["$x_1$", "$x_t$"], state: "$h_t$", output: "$y_t$")
    Equals()
    UnrolledNetwork(steps: [cell("t-1"), cell("t")])
  }

  static let column = Column {
    Plot { Bars(["a", "b"], [1, 2]) }
    PixelGrid(values: ring)
  }

  static let grid = Grid(columns: 2) {
    for power in 1...3 {
      Plot { Line(over: 0...1) { x in (0..<power).reduce(1) { y, _ in y * x } } }.x("$x$")
        .captioned("$x^\(power)$")
    }
  }

  static let facets = Facets(over: [0.01, 0.1, 1], label: #"$\eta$"#) { rate in
    Plot {
      Line((1...30).map { 2 / (1 + rate * Double($0)) }, label: "training")
      Line((1...30).map { 2.2 / (1 + rate * Double($0)) }, label: "test")
    }.x("epoch").y("loss")
  }

  static let facetRows = Facets(over: ["a", "b", "c"], columns: 2) { name in
    Plot { Points(x: [1, 2, 3], y: (0..<3).map { noise($0 + name.utf8.count) }) }.x("x").y("y")
  }
}
