import FigureModel

extension FixtureFigures {
  static let marks: [(name: String, figure: Figure)] = [
    ("bars", bars.figure), ("bars-grouped", groupedBars.figure), ("bars-lying", lyingBars.figure),
    ("bars-numbers", numberBars.figure), ("bars-many-names", manyBars.figure),
    ("histogram", histogram.figure), ("histograms", histograms.figure), ("band", band.figure),
    ("area", area.figure), ("annotations", annotations.figure), ("classes", classes.figure),
    ("regions", regions.figure), ("contours", contours.figure), ("log", log.figure),
    ("log-log", logLog.figure), ("time", time.figure), ("category", category.figure),
    ("legend-direct", direct(.direct).figure), ("legend-top", direct(.top).figure),
    ("legend-hidden", direct(.hidden).figure),
  ]

  /// Numbers between 0 and 1 without order, the same everywhere.
  static func noise(_ index: Int) -> Double {
    (0..<6).reduce(0) { $0 + Double((index * 6 + $1 * 31 + index * index) * 7919 % 101) / 606 }
  }

  static let bars = Plot {
    Bars(["the", "a", "cat", "$x$"], [0.41, 0.22, 0.17, 0.12])
  }.y(#"$p(\text{word})$"#)

  static let groupedBars = Plot {
    Bars(["RNN", "GRU", "LSTM"], [0.71, 0.82, 0.84], label: "training")
    Bars(["GRU", "LSTM", "none"], [0.66, 0.78, 0.1], label: "test")
  }.y("accuracy", over: 0...1)

  static let lyingBars = Plot {
    Bars(["embedding", "self-attention", "head"], [2400, 3072, 800]).horizontal()
  }.x("parameters")

  static let numberBars = Plot { Bars(x: [-2, -1, 0, 1, 2], y: [-1.5, 2, 0.5, -0.25, 3]) }.x("$k$")

  static let manyBars = Plot {
    Bars((1...9).map { "category \($0)" }, (1...9).map { Double($0 * $0) })
  }.x("name").y("size")

  static let histogram = Plot { Histogram((0..<300).map(noise), bins: 16) }.x("value").y("count")

  static let histograms = Plot {
    Histogram((0..<300).map(noise), bins: 20, over: 0...1, label: "before")
    Histogram((0..<300).map { noise($0 + 9) / 2 }, bins: 20, over: 0...1, label: "after")
  }.x("activation").y("count")

  static let band: Plot = {
    let x = (0...20).map(Double.init)
    return Plot {
      Band(x: x, low: x.map { 2 / ($0 + 1) - 0.15 }, high: x.map { 2 / ($0 + 1) + 0.2 })
      Line(x: x, y: x.map { 2 / ($0 + 1) }, label: "mean")
    }.x("epoch").y("loss", over: 0...2)
  }()

  static let area = Plot { Area(over: -3...3, label: "$p(x)$") { 1 / (1 + $0 * $0) } }.x("$x$")

  static let annotations = Plot {
    Line(over: 0...10) { ($0 - 3) * ($0 - 3) / 10 + 0.5 }
    Annotation("minimum", x: 3, y: 0.5)
    Annotation("start of the descent", x: 9, y: 4.1)
  }.x("$w$").y("loss")

  static let classes = Plot {
    Points(
      x: (0..<60).map { noise($0) + Double($0 % 3) }, y: (0..<60).map { noise($0 + 99) },
      classes: (0..<60).map { ["setosa", "versicolor", "virginica"][$0 % 3] })
  }.x("sepal length").y("petal length")

  static let regions = Plot {
    Regions(x: 0...5, y: 0...5) { x, y in x * x + y * y < 8 ? 0 : y > x ? 1 : 2 }
    Points(x: [1, 1, 4], y: [1, 4, 1], classes: [0, 1, 2], names: ["near", "above", "below"])
  }.x("$x_1$").y("$x_2$")

  static let contours = Plot {
    Contours(x: -3...3, y: -2...2) { x, y in x * x + 3 * y * y + x * y }
    Line(x: [-2.6, -1.4, -0.9, -0.4, -0.1], y: [1.6, -0.6, 0.4, -0.1, 0], label: "descent")
  }.x("$w_1$").y("$w_2$")

  static let log = Plot {
    Line((1...60).map { 10.0 / Double($0 * $0) }, label: "Adam")
    Line((1...60).map { 10.0 / Double($0) }, label: "SGD")
  }.x("step").y("loss", scale: .log)

  static let logLog = Plot {
    Points(x: [1e3, 1e4, 1e5, 1e6, 1e7], y: [4, 3.1, 2.5, 2.1, 1.9])
  }.x("parameters", scale: .log).y("loss", scale: .log)

  static let time = Plot {
    Line(
      x: ["2025-11-03", "2026-01-20", "2026-03-03", "2026-10-01"].map(Double.day),
      y: [3, 4, 8, 9])
  }.x("date", scale: .time).y("students")

  static let category = Plot {
    Points(x: [100, 1, 10, 1], y: [0.2, 0.5, 0.4, 0.25])
  }.x("batch size", scale: .category).y("accuracy")

  static func direct(_ legend: Plot.Legend) -> Plot {
    Plot {
      for slope in 1...6 {
        Line(over: 0...1, label: "slope \(slope)") { 1 + Double(slope) * $0 / 20 }
      }
    }.x("$x$").legend(legend)
  }
}
