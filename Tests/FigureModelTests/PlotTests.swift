import FigureModel
import Testing

@Suite struct PlotTests {
  @Test(arguments: [true, false])
  func loopsConditionsAndListsOfMarksAllBuildAPlot(isLong: Bool) {
    let more: [any Mark] = [Rule(x: 0), Rule(y: 1)]
    let plot = Plot {
      for slope in 1...3 { Line(over: 0...1, label: "\(slope)") { $0 * Double(slope) } }
      if isLong { Rule(x: 2) } else { Rule(x: 3) }
      if !more.isEmpty { more }
    }
    #expect(plot.marks.count == 6)
  }

  @Test(
    arguments: [
      Histogram([1, 2, 2]), Line([1, 2]), Bars(["a"], [1]), Points(x: [1], y: [2]), Rule(y: 1),
      Heatmap(values: [[1]]), Band(x: [1], low: [0], high: [1]), Annotation("a", x: 1, y: 1),
    ] as [any Mark & Sendable])
  func aMarkAloneIsAFigure(mark: any Mark & Sendable) {
    let value: Any = mark
    let shown = (value as? any FigureRepresentable)?.figure
    #expect(shown == .plot(Plot { mark }))
  }

  @Test func aMarkAloneHasAxesATitleAndASize() {
    #expect(Line([1, 2]).x("step").y("loss") == Plot { Line([1, 2]) }.x("step").y("loss"))
    #expect(Line([1]).titled("Loss").title == "Loss")
    #expect(Line([1]).sized(height: 100) == Plot { Line([1]) }.sized(height: 100))
    #expect(Heatmap(values: [[1]], rows: "unit").titled("States").yAxis.label == "unit")
    #expect(Plot { Line([1]) }.sized(width: 300).sized(height: 100).width == 300)
  }

  @Test func aFunctionIsSampledEvenlyWithBothEndsAndItsMiddle() {
    let line = Line(over: -4...4, samples: 5) { $0 < 0 ? .nan : $0 * $0 }
    #expect(line.series.x == [-4, -2, 0, 2, 4])
    #expect(line.series.y == [nil, nil, 0, 4, 16])
  }

  @Test func aLineOfValuesCountsFromOne() {
    #expect(Line([0.5, 0.25]).series.x == [1, 2])
    #expect(Line([]).series.x.isEmpty)
  }

  @Test(arguments: [
    ("tanh", Label.words("tanh")), ("$x_t$", .math("x_t")), ("$", .words("$")),
    ("$$", .words("$$")), ("$a$ or $b$", .words("$a$ or $b$")),
  ])
  func dollarSignsAroundAWholeLabelMakeItMath(text: String, label: Label) {
    #expect(Label(text) == label)
    #expect(label.text == text)
  }
}
