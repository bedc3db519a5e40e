import FigureModel
import Testing

@Suite("Tables and numbers for readers")
struct DataTableTests {
  @Test(
    "numbers have about four digits",
    arguments: [
      (3.0, "3"), (-0.5, "−0.5"), (1.0 / 3, "0.3333"), (0.1 + 0.2, "0.3"), (1234.56, "1234.6"),
      (99.99999, "100"), (0.00012346, "0.0001235"), (1.25e-8, "1.25×10⁻⁸"), (-2.5e21, "−2.5×10²¹"),
      (.nan, "NaN"), (-.infinity, "−∞"), (0, "0"), (999_999.5, "999999.5"),
    ])
  func numbers(number: Double, text: String) {
    #expect(NumberDisplay.text(number) == text)
  }

  @Test("columns of numbers are known, short rows are filled, formulas are formulas")
  func tables() {
    let table = DataTable(["model", "$n$"], rows: [["RNN", 12], ["$x$", -0.25], ["short"]])
    #expect(table.columns.map(\.isNumeric) == [false, true])
    #expect(table.columns.map(\.label) == [.words("model"), .math("n")])
    #expect(
      table.rows == [
        [.words("RNN"), .words("12")], [.math("x"), .words("−0.25")],
        [.words("short"), .words("")],
      ])
    let columns = DataTable(["n": [1, 2], "square": [1, 4, 9]])
    #expect(columns.columns.map(\.isNumeric) == [true, true])
    #expect(columns.rows.map { $0.map(\.text) } == [["1", "1"], ["2", "4"], ["", "9"]])
  }
}
