import FigureModel
import Foundation
import Testing

@Suite struct FigureCodingTests {
  static let figures: [any FigureRepresentable & Sendable] = [
    Plot {
      Line(over: -4...4, label: "tanh") { 1 / $0 }
      Points(x: [1, 2, .infinity], y: [.nan, 3], label: "$x_i$")
      if true { Rule(y: .nan, label: "limit") }
    }.x("z", over: -4...4).y("$a(z)$").titled("Two curves", description: "They meet."),
    UnrolledNetwork(
      initialState: "$h_0$", steps: [.cell(.init(input: "Machine", state: "$h_1$")), .ellipsis]),
    RolledNetwork(inputs: ["$x_1$", .ellipsis], state: "$h$", output: "$y$"),
    DirectFunction(inputs: ["$x_1$", .ellipsis, "$x_t$"], output: "$y$"),
    Canvas(width: 10, height: 10) {
      Circle(at: (.nan, 1), radius: 2).filled(.series(2))
      Arrow(from: (0, 0), to: (1, 1)).dashed()
      Rectangle(at: (1, 1), width: 2, height: 2)
      Text("$x$", at: (1, 2)).colored(.accent).small()
    },
    sweep("rate", over: [0.1, 1]) { rate in Plot { Line([rate]) } },
    Plot {
      Bars(["a", "$b$"], [1, .nan], label: "bars").horizontal()
      Histogram([1, 2, .infinity])
      Area(over: 0...1) { $0 }
      Band(x: [1], low: [0], high: [2])
      Annotation("here", x: .nan, y: 1)
      Contours(x: 0...1, y: 0...1, samples: 3) { $0 / $1 }
      Regions(x: 0...1, y: 0...1, samples: 3) { $0 > $1 ? 1 : 0 }
      Heatmap(x: 0...1, y: 0...1, samples: 3) { $0 * $1 }
      Points(x: [1], y: [2], classes: ["a"])
    }.x("t", scale: .time).y("loss", scale: .log).legend(.top).sized(width: 300),
    Row {
      Facets(over: [1, 2]) { _ in Plot {} }
      Equals()
      PixelGrid(values: [[.nan]], caption: "c").colors(.diverging, over: -1...1)
      Matrix([[1, .infinity]]).captioned("$A$")
    },
    LayerPath(stages: [.layer(.init(name: "Input", content: ["$y=x$"])), .ellipsis]),
  ]

  @Test(arguments: figures.indices)
  func aFigureSurvivesTheWayThroughJson(index: Int) throws {
    let output = Output.figure(Self.figures[index].figure)
    let data = try JSONEncoder().encode(output)
    #expect(try JSONDecoder().decode(Output.self, from: data) == output)
  }
}
