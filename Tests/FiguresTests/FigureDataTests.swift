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

  @Test func functionsHaveTheirPlaces() {
    let map = Heatmap(x: 0...1, y: -1...1, samples: 3) { $0 + $1 }
    #expect(csv(map.figure) == "y,0,0.5,1\n-1,-1,-0.5,0\n0,0,0.5,1\n1,1,1.5,2\n")
    let contours = Plot { Contours(x: 0...0.3, y: 0...1, samples: 4) { x, _ in x } }.y("$w$")
    #expect(csv(contours.figure)?.hasPrefix("w,0,0.1,0.2,0.3\n0,0,") == true)
  }

  @Test func panelsOfAGroupAreTold() {
    let facets = Facets(over: [1, 2], label: "rate") { rate in Plot { Line([Double(rate)]) } }
    #expect(csv(facets.figure) == "figure,x,y\nrate 1,1,1\nrate 2,1,2\n")
    let row = Row {
      Plot { Line([3]) }.x("a").captioned("left")
      Plot { Line([4]) }.x("b")
    }
    #expect(csv(row.figure) == "left\na,y\n1,3\n\nfigure 2\nb,y\n1,4\n")
  }

  @Test func aDiagramHasNoNumbers() {
    #expect(csv(FixtureFigures.rolled.figure) == nil)
    #expect(csv(Plot {}.figure) == nil)
  }
}
