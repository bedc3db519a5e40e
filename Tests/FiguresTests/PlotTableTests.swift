import FigureModel
import Testing

@testable import Figures

@Suite struct PlotTableTests {
  @Test func seriesShareTheirPlaces() {
    let plot = Plot {
      Line(x: [1, 2, 3], y: [0.5, .nan, -0.25], label: "a")
      Points(x: [2, 3], y: [1_000_000, 0], label: "$b$")
    }.x("epoch")
    let table = PlotTable(plot)
    #expect(table.columns == ["epoch", "a", "$b$"])
    #expect(table.rows == [["1", "0.5", ""], ["2", "", "1×10⁶"], ["3", "−0.25", "0"]])
  }

  @Test func longDataIsPickedEvenly() {
    let table = PlotTable(Plot { Line((0..<1000).map(Double.init)) }, limit: 50)
    #expect(table.rows.count == 50)
    #expect(table.rows.prefix(2).map(\.[0]) == ["1", "21"])
  }
}
