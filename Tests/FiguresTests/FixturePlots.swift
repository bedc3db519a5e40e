import FigureModel

extension FixtureFigures {
  /// Functions without transcendentals, so that the golden files are the same on every processor.
  static let activations = Plot {
    Line(over: -4...4, label: "ReLU") { max($0, 0) }
    Line(over: -4...4, label: "softsign") { $0 / (1 + abs($0)) }
    Line(over: -4...4, label: "hard tanh") { min(max($0, -1), 1) }
    Line(over: -4...4, label: "hard sigmoid") { min(max($0 / 6 + 0.5, 0), 1) }
  }.x("$z$").y("$a(z)$")

  static let training = Plot {
    Line((1...40).map { 2.3 / Double($0).squareRoot() }, label: "training")
    Line((1...40).map { 2.3 / Double($0).squareRoot() + 0.004 * Double($0) }, label: "validation")
    Rule(x: 17, label: "stopped early")
    Rule(y: 0.3, label: "noise")
  }.x("epoch").y("cross-entropy loss")

  static let legend = Plot {
    for power in 1...7 {
      Line(over: 0...1, label: "$x^\(power)$") { x in
        (0..<power).reduce(1) { product, _ in product * x }
      }
    }
  }.x("$x$")

  static let points = Plot {
    Points(
      x: [4.9, 5.1, 4.6, 5.4, 5.0, 4.4], y: [3.0, 3.5, 3.1, 3.9, 3.4, 2.9], label: "setosa")
    Points(
      x: [7.0, 6.4, 6.9, 5.5, 6.5, 5.7], y: [3.2, 3.2, 3.1, 2.3, 2.8, 2.8], label: "versicolor")
  }.x("sepal length in cm").y("sepal width in cm")

  static let gaps = Plot {
    Line(over: -2...2, label: "$1/x$") { $0 == 0 ? .nan : 1 / $0 }
    Line(x: [-2, -1, .nan, 1, 2], y: [1e6, 2e6, 3e6, .infinity, 0], label: "data")
    Rule(y: .nan)
  }.y("$y$", over: -5...5)
}
