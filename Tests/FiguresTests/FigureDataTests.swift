import FigureModel
import Testing

@testable import Figures

@Suite struct FigureDataTests {
  private func csv(_ figure: Figure) -> String? {
    FigureData(figure).map { String(decoding: $0.csv, as: UTF8.self) }
  }

  @Test func aPlotIsItsNumbersInFull() {
    let plot = Plot {
      Line(x: [1, 2, 3.5], y: [0.1 + 0.2, .nan, -1e-9], label: "a, b")
      Points(x: [2], y: [1e20], label: #"say "x""#)
    }.x("$t$")
    #expect(
      csv(plot.figure)
        == "t,\"a, b\",\"say \"\"x\"\"\"\n1,0.30000000000000004,\n2,,1e+20\n3.5,-1e-09,\n")
  }

  @Test func aSweepHasItsSettingFirst() {
    let sweep = sweep("rate", over: [0.5, 1]) { rate in Plot { Line([rate, 2 * rate]) } }
    #expect(csv(sweep.figure) == "rate,x,y\n0.5,1,0.5\n0.5,2,1\n1,1,1\n1,2,2\n")
  }

  @Test func aDiagramHasNoNumbers() {
    #expect(csv(FixtureFigures.rolled.figure) == nil)
    #expect(csv(Plot {}.figure) == nil)
  }
}
