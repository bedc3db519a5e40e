import FigureModel
import Testing

/// Counts, epochs and scores are seldom `Double`; that a line of this file compiles is the point.
@Suite struct PlotNumberTests {
  private let counts = [3, 4, 5]
  private let scores: [Float] = [0.5, 0.25, 0.125]

  @Test func aCurveTakesAnyNumbers() {
    #expect(Line(counts) == Line([3.0, 4, 5]))
    #expect(Line(scores, label: "a") == Line([0.5, 0.25, 0.125], label: "a"))
    #expect(Line(x: 1...3, y: counts) == Line(counts))
    #expect(Line(x: counts.reversed(), y: scores.dropFirst()).series.x == [5, 4, 3])
  }

  @Test func everyMarkTakesAnyNumbers() {
    let marks: [any Mark] = [
      Points(x: counts, y: scores), Points(x: counts, y: counts, classes: counts),
      Points(x: scores, y: counts, classes: ["a", "b", "a"]), Bars(["a", "b", "c"], counts),
      Bars(x: counts, y: scores), Histogram(counts, bins: 3), Histogram(scores),
      Area(x: counts, y: scores), Band(x: counts, low: scores, high: counts), Rule(x: counts[0]),
      Rule(y: scores[0]), Annotation("a", x: counts[0], y: scores[0]),
    ]
    #expect(Plot { marks }.marks.count == marks.count)
    #expect(Bars(["a", "b", "c"], counts).series.y == [3, 4, 5])
    #expect(Histogram([1, 1, 2] as [UInt8], bins: 2).counts == [2, 1])
    #expect(Rule(x: counts[0]) == Rule(x: 3.0))
  }

  @Test func literalsStayFractions() {
    #expect(Line([1 / 2, 1 / 4]).series.y == [0.5, 0.25])
    #expect(Bars(["a", "b"], [1 / 4, 3 / 4]).series.y == [0.25, 0.75])
    #expect(Line([1, 2.5, 3]).series.y == [1, 2.5, 3])
    #expect(Rule(y: 1 / 2).value == 0.5)
    #expect(Matrix([[1 / 2]]).values.rows == [[0.5]])
    #expect(Line([]).series.x.isEmpty)
  }

  @Test func gridsTakeAnyNumbers() {
    #expect(Heatmap(values: [counts], rows: "a") == Heatmap(values: [[3.0, 4, 5]], rows: "a"))
    #expect(PixelGrid(values: [scores]).values.rows == [[0.5, 0.25, 0.125]])
    #expect(Matrix(counts) == Matrix([3.0, 4, 5]))
    #expect(Matrix([counts]) == Matrix([[3.0, 4, 5]]))
  }
}
