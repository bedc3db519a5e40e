import FigureModel
import Testing

@Suite struct GroupTests {
  @Test func captionsBelongToTheMembersOfAGroup() {
    let row = Row {
      Plot { Line([1, 2]) }.captioned("left")
      PixelGrid(values: [[1]], caption: "right")
      Equals()
    }
    #expect(row.group.members.map(\.caption) == ["left", "right", nil])
    guard case .plot = row.group.members[0].figure else {
      Issue.record("the plot is wrapped")
      return
    }
  }

  @Test func loopsAndConditionsBuildAGroup() {
    let isLong = row(ofPlots: 3).group.members.count
    #expect(isLong == 4)
    #expect(row(ofPlots: 0).group.members.count == 1)
  }

  private func row(ofPlots count: Int) -> Row {
    Row {
      for value in 0..<count { Plot { Line([Double(value)]) } }
      if count > 0 { Equals() } else { Sign("nothing") }
    }
  }

  @Test func facetsAreHeadedByTheirValues() {
    let plot = Plot { Line([1, 2]) }
    let group = Facets(over: [0.5, 10], label: #"$\eta$"#) { _ in plot }.group
    #expect(group.members.map(\.heading) == [#"$\eta = 0.5$"#, #"$\eta = 10$"#])
    #expect(Facets(over: ["a"]) { _ in plot }.group.members.map(\.heading) == ["a"])
    #expect(Facets(over: [3], label: "n =") { _ in plot }.group.members.map(\.heading) == ["n = 3"])
    #expect(group.sharesAxes)
  }

  @Test func aHistogramCountsEveryFiniteValueOnce() {
    let histogram = Histogram([0, 0.1, 0.5, 1, .nan], bins: 2)
    #expect(histogram.counts == [2, 2] && histogram.leftOut == 1)
    #expect(Histogram([3, 3], bins: 4).counts.reduce(0, +) == 2)
    #expect(Histogram([]).counts.isEmpty)
    #expect(Histogram([1, 2, 9], bins: 2, over: 0...4).counts == [1, 1])
  }

  @Test func classesAreNumberedByTheirNames() {
    let points = Points(x: [1, 2, 3], y: [1, 2, 3], classes: ["b", "a", "b"])
    #expect(points.classes == [0, 1, 0])
    #expect(points.classNames == ["b", "a"])
  }

  @Test func aLargeMatrixIsElided() {
    let matrix = Matrix((0..<9).map { row in (0..<2).map { Double(row + $0) } })
    #expect(
      matrix.tex(rows: 4)
        == #"\begin{bmatrix} 0 & 1 \\ 1 & 2 \\ \vdots & \vdots \\ 8 & 9 \end{bmatrix}"#)
    #expect(Matrix([-1.5e-9]).tex() == #"\begin{bmatrix} -1.5 \times 10^{-9} \end{bmatrix}"#)
  }

  @Test func regionsAreSharpWhereScoresAre() {
    let regions = Regions(x: 0...1, y: 0...1, scores: [[[1, 0]], [[0, 3]]])
    #expect(regions.margins[0].rows == [[1, -3]])
    #expect(regions.margins[1].rows == [[-1, 3]])
    #expect(Regions(x: 0...1, y: 0...1) { x, _ in x < 0.5 ? 0 : 2 }.margins.count == 3)
  }
}
