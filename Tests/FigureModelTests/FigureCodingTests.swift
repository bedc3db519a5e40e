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
    LayerPath(stages: [.layer(.init(name: "Input", content: ["$y=x$"])), .ellipsis]),
  ]

  @Test(arguments: figures.indices)
  func aFigureSurvivesTheWayThroughJson(index: Int) throws {
    let output = Output.figure(Self.figures[index].figure)
    let data = try JSONEncoder().encode(output)
    #expect(try JSONDecoder().decode(Output.self, from: data) == output)
  }
}
