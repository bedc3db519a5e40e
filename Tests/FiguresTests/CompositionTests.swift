import FigureModel
import MathLayout
import Testing

@testable import Figures

/// How figures that stand together are arranged.
@Suite struct CompositionTests {
  private func scene(_ value: some FigureRepresentable) throws -> Scene {
    try TestFont.renderer().scene(value.figure)
  }

  /// Where the axes of the plots in a group begin and end.
  private func axes(_ scene: Scene) -> [ClosedRange<Double>] {
    scene.parts.compactMap { part in
      part.scene.curves.first { $0.role == .axis }?.pieces.first.map {
        $0[0].x + part.origin.x...$0[1].x + part.origin.x
      }
    }
  }

  @FigureBuilder private static func plots() -> [any FigureRepresentable] {
    Plot { Line([1, 2]) }
    Plot { Line([-20_000, 20_000]) }.x("x")
    Plot { Line([0.25, 0.5], label: "a long name") }
    Plot { Line([0.25, 0.5]) }.captioned("words that are wider than the plot above them")
  }

  private func rounded(_ values: [Double]) -> Set<Double> {
    Set(values.map { ($0 * 10).rounded() })
  }

  @Test func axesInAColumnStandBelowEachOther() throws {
    let axes = axes(try scene(Column { for plot in Self.plots() { plot } }))
    #expect(axes.count == 4)
    #expect(rounded(axes.map(\.lowerBound)).count == 1)
    #expect(rounded(axes.map(\.upperBound)).count == 1)
  }

  @Test func axesInAGridStandBelowEachOtherAndHaveOneLength() throws {
    let axes = axes(try scene(Grid(columns: 2) { for plot in Self.plots() { plot } }))
    #expect(axes.count == 4)
    for (above, below) in [(0, 2), (1, 3)] {
      #expect(abs(axes[above].lowerBound - axes[below].lowerBound) < 0.1)
    }
    #expect(rounded(axes.map { $0.upperBound - $0.lowerBound }).count == 1)
  }

  @Test func titlesStandAboveFiguresOfAGroupThatHaveNoCaption() throws {
    let plot = Plot { Line([1, 2]) }.titled("The loss")
    #expect(!(try scene(plot).allLabels.contains { $0.text == "The loss" }))
    let labels = try scene(
      Row {
        plot; plot.captioned("Below")
      }
    ).allLabels
    let titles = labels.filter { $0.text == "The loss" }
    #expect(titles.count == 1)
    #expect(
      titles.allSatisfy { title in
        labels.allSatisfy { $0.text == title.text || $0.box.minY > title.box.maxY }
      })
  }

  @Test func titlesAndCaptionsStandInTheMiddleOfTheirArea() throws {
    let plots = ["one", "two"].map { name in
      Plot { Line([-20_000, 20_000], label: "a long name") }.titled(name)
    }
    for group in [
      FigureGroup(.row, plots.map { .init($0) }), .init(.column, plots.map { .init($0) }),
    ] {
      let scene = try scene(group)
      for (name, axis) in zip(["one", "two"], axes(scene)) {
        let title = try #require(scene.allLabels.first { $0.text == name })
        #expect(abs(title.box.center.x - (axis.lowerBound + axis.upperBound) / 2) < 0.1)
      }
    }
  }

  @Test func facetsNameTheirAxisOnceInTheMiddle() throws {
    let facets = Facets(over: [1.0, 2, 3]) { rate in Plot { Line([rate, 2]) }.x("epoch").y("loss") }
    let scene = try scene(facets)
    let names = scene.allLabels.filter { $0.text == "epoch" }
    let axes = axes(scene)
    let middle = ((axes.first?.lowerBound ?? 0) + (axes.last?.upperBound ?? 0)) / 2
    #expect(names.count == 1)
    #expect(abs((names.first?.box.center.x ?? 0) - middle) < 2)
    #expect(SceneLinter(scene).findings == [])
  }

  /// The places of a character in a matrix, from the left.
  private func places(of character: String, in matrix: Matrix) throws -> [Double] {
    let typesetter = LabelTypesetter(font: try TestFont.font())
    let glyphs = { (label: TypesetLabel) -> [PlacedGlyph] in
      guard case .math(_, let box) = label.pieces.first?.body else { return [] }
      return box.glyphs
    }
    let glyph = glyphs(typesetter.typeset(.math(character), .label)).first?.glyph
    return glyphs(try scene(matrix).labels[0].content).filter { $0.glyph == glyph }.map(\.x)
      .sorted()
  }

  @Test func decimalPointsStandBelowEachOther() throws {
    let points = try places(of: ".", in: Matrix([[0.5, -10.25], [12.25, 3.5]]))
    #expect(points.count == 4)
    #expect(rounded(points).count == 2)
  }

  @Test func columnsOfAMatrixAreEquallyFarApart() throws {
    let ones = try places(of: "1", in: Matrix([[1, 0.25, 1, 1]]))
    #expect(ones.count == 3)
    #expect(abs((ones[1] - ones[0]) - 2 * (ones[2] - ones[1])) < 0.1)
  }

  @Test func theTeXOfAMatrixIsToldWithoutSpaces() throws {
    let matrix = Matrix([[0, 10.5], [0.25, 3]])
    #expect(try scene(matrix).labels.map(\.text) == [matrix.tex()])
  }

  @Test func factorsStandCloserTogetherThanFigures() throws {
    let scene = try scene(
      Row {
        Matrix([[1, 2], [3, 4]])
        Matrix([1, -1])
        Equals()
        Matrix([-1, -1])
      })
    let boxes = scene.allLabels.map(\.box)
    let gaps = zip(boxes, boxes.dropFirst()).map { $1.minX - $0.maxX }
    #expect(gaps.count == 3 && gaps[0] < gaps[1] && abs(gaps[1] - gaps[2]) < 1)
    #expect(gaps[0] >= 6 && gaps[1] <= 14)
  }
}
