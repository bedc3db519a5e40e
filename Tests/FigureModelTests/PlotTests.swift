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
