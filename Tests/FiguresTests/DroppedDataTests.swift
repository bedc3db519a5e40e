import FigureModel
import SourceText
import Testing

@testable import Figures

/// What a figure leaves out, or takes for something else, is said.
@Suite struct DroppedDataTests {
  private func messages(_ figure: any FigureRepresentable) throws -> [String] {
    try TestFont.renderer().render(figure.figure, id: "f").diagnostics.map(\.message)
  }

  @Test func aPointWithoutAClassIsNotAmongThoseOfTheFirst() throws {
    let plot = Plot {
      Points(x: [1, 2, 3], y: [1, 2, 3], classes: [0, 1, -1], names: ["a", "b"])
    }
    #expect(try messages(plot) == ["1 of 3 points is left out for want of a class"])
    let markers = try TestFont.renderer().scene(plot.figure).markers
    #expect(markers.count { $0.mark == 0 && $0.series == 0 } == 1)
  }

  @Test func examplesInNoCellAreCounted() throws {
    var map = Heatmap(values: [[1, 0], [0, 2]])
    map.leftOut = 2
    #expect(try messages(map) == ["2 of 5 examples are left out for want of a class"])
  }

  @Test func aRowThatDoesNotFitItsTableIsNamed() throws {
    let renderer = try TestFont.renderer()
    func ids(_ table: DataTable) -> [String] { renderer.diagnostics(of: table).map(\.id) }
    let short = DataTable(["a", "b"], rows: [[1, 2], [3]])
    #expect(ids(short) == ["figure/ragged-table"])
    #expect(renderer.diagnostics(of: short).first?.message.hasPrefix("row 2 ") == true)
    #expect(ids(DataTable(["a"], rows: [[1, 2]])) == ["figure/ragged-table"])
    #expect(ids(DataTable(["a": [1, 2], "b": [3]])) == ["figure/ragged-table"])
    #expect(ids(DataTable(["a", "b"], rows: [[1, ""], [3, 4]])).isEmpty)
  }

  @Test func mistakesInTheFormulasOfATableAreThoseOfLabels() throws {
    let table = DataTable([#"$\alhpa$"#, "b"], rows: [["$x^$", "$y$"], ["$\theta$", "$x^$"]])
    let found = try TestFont.renderer().diagnostics(of: table)
    #expect(found.map(\.id) == ["figure/bad-label", "figure/bad-label", "figure/bad-label"])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    ("$\theta$", #"'\t' is a tab"#, ##"write #"$\theta$"#"##),
    ("$\nabla f$", #"'\n' is the end of a line"#, ##"write #"$\nabla f$"#"##),
    ("rate $\rho$", #"'\r' is a carriage return"#, ##"write #"rate $\rho$"#"##),
  ])
  func aCommandThatSwiftReadAsAnEscapeIsNamed(text: String, cause: String, hint: String) throws {
    let plot = Plot { Line([1, 2], label: text) }
    let found = try TestFont.renderer().render(plot.figure, id: "f").diagnostics
    #expect(found.map(\.id) == ["figure/bad-label"])
    #expect(found.first?.message.hasSuffix("in a Swift string " + cause) == true)
    #expect(found.first?.hint == hint)
  }

  @Test func aSweepStartsAtTheLastFrameThatItHas() {
    let figure = Plot { Line([1]) }.figure
    let sweep = Sweep(name: "a", frames: (0..<3).map { .init(value: "\($0)", figure: figure) })
    #expect(sweep.starting(at: 9).start == 2)
    #expect(sweep.starting(at: -1).start == 0)
    #expect(Sweep(name: "a", frames: [], start: 4).first == nil)
  }
}
