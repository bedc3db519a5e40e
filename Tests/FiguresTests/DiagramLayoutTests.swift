import FigureModel
import Testing

@testable import Figures

@Suite struct DiagramLayoutTests {
  private func scene(_ value: some FigureRepresentable) throws -> Scene {
    try TestFont.renderer().scene(value.figure)
  }

  @Test func cellsStandOnOneLineAtOnePitch() throws {
    let words = try scene(FixtureFigures.words)
    #expect(words.bounds.width <= DiagramMeasure.widest)
    let cells = words.nodes.filter { $0.role == .unit }
    #expect(cells.count == 6)
    #expect(Set(cells.map(\.box.center.y)).count == 1)
    let gaps = zip(cells.dropFirst(), cells).map { $0.box.center.x - $1.box.center.x }
    #expect(Set(gaps) == [DiagramMeasure.labeledPitch])
    #expect(Set(cells.map(\.box.width)) == [44])
  }

  @Test func labelsOfOneKindShareTheirBaseline() throws {
    let labels = try scene(FixtureFigures.unrolled).labels.filter { $0.role == .ink }
    #expect(Set(labels.map(\.origin.y)).count == 2)
  }

  @Test func aLongNetworkBreaksIntoEvenRowsThatHandTheStateOn() throws {
    let scene = try scene(FixtureFigures.rows)
    let cells = scene.nodes.filter { $0.role == .unit }
    let rows = Dictionary(grouping: cells, by: \.box.center.y).values.map(\.count)
    #expect(rows == [5, 5])
    #expect(scene.nodes.filter { $0.role == .container }.count == 2)
    #expect(scene.bounds.width <= DiagramMeasure.widest)
  }

  @Test func endlessSequencesAreShortened() throws {
    let steps = (1...5000).map { UnrolledNetwork.Step.cell(.init(input: "\($0)", state: "$h$")) }
    let network = try scene(UnrolledNetwork(steps: steps))
    #expect(network.nodes.count < 50)
    #expect(SceneLinter(network).findings == [])
    let inputs = (1...100).map { Label.words("\($0)") }
    let direct = try scene(DirectFunction(inputs: inputs, output: "y"))
    #expect(direct.labels.count == 9)
    #expect(SceneLinter(direct).findings == [])
  }

  @Test func wordsMakeRoomForThemselves() throws {
    let long = "Donaudampfschifffahrtsgesellschaft"
    let network = UnrolledNetwork(
      name: "A network with a long name",
      steps: (0..<3).map { _ in
        .cell(.init(input: .words(long), output: "$y$", state: .words(long), name: .words(long)))
      })
    #expect(SceneLinter(try scene(network)).findings == [])
    let path = LayerPath(stages: [
      .ellipsis, .layer(.init(name: .words(long), content: ["a", "b", "c", "d"], output: "o")),
      .layer(.init(name: "x", input: "ignored")), .ellipsis,
    ])
    #expect(SceneLinter(try scene(path)).findings == [])
  }

  @Test func everyArrowHasItsHeadOnTheLine() {
    let corners = ArrowHead.corners(tip: Point(x: 0, y: 0), from: Point(x: 0, y: 50))
    #expect(corners.first == Point(x: 0, y: 0))
    #expect(corners.map(\.y) == [0, 8, 8 * 0.72, 8])
    #expect(ArrowHead.corners(tip: Point(x: 1, y: 1), from: Point(x: 1, y: 1)).isEmpty)
  }
}
