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

  @Test func barsHaveTheirNames() {
    let table = PlotTable(FixtureFigures.groupedBars)
    #expect(table.columns == ["x", "training", "test"])
    #expect(
      table.rows == [
        ["RNN", "0.71", ""], ["GRU", "0.82", "0.66"], ["LSTM", "0.84", "0.78"],
        ["none", "", "0.1"],
      ])
    #expect(PlotTable(FixtureFigures.lyingBars).rows.first == ["embedding", "2400"])
  }

  @Test func bandsHaveTwoColumns() {
    let table = PlotTable(Plot { Band(x: [1], low: [0.5], high: [2], label: "spread") })
    #expect(table.columns == ["x", "spread, low", "spread, high"])
    #expect(table.rows == [["1", "0.5", "2"]])
  }

  @Test func pointsThatShareAPlaceAreAllThere() {
    let table = PlotTable(Plot { Points(x: [1, 1], y: [2, 3], classes: ["a", "b"]) }.x("$x_1$"))
    #expect(table.rows == [["1", "2", "3"]])
    let same = PlotTable(Plot { Points(x: [1, 1], y: [2, 3], classes: ["a", "a"]) })
    #expect(same.columns == ["x", "y", "class"])
    #expect(same.rows == [["1", "2", "a"], ["1", "3", "a"]])
  }

  @Test func datesAreWrittenInFull() {
    #expect(PlotTable(FixtureFigures.time).rows.first == ["2025-11-03", "3"])
  }

  @Test func everyFigureOfAGroupHasItsTable() {
    #expect(PlotTable.list(of: FixtureFigures.row.figure).count == 2)
    let heatmap = PlotTable.list(of: FixtureFigures.confusion.figure)
    #expect(heatmap.map(\.columns) == [["right", "setosa", "versicolor", "virginica"]])
    #expect(heatmap.first?.rows.last == ["virginica", "0", "5", ""])
    #expect(PlotTable.list(of: FixtureFigures.rolled.figure).isEmpty)
  }
}
