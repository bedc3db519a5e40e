import FigureModel
import Testing

@testable import Figures

/// Edges there and back, and back to the same node, as in a Markov chain.
@Suite struct TwoWayGraphTests {
  private static let directions: [GraphDiagram.Direction] = [.right, .down, .up]

  private func chain(_ direction: GraphDiagram.Direction, loops: Bool = true) throws -> Scene {
    let graph = GraphDiagram(direction) {
      Node("A")
      Node("B")
      Node("C")
      Edge("A", "B", "0.31")
      Edge("B", "C", "0.41")
      Edge("C", "B", "0.51")
      Edge("B", "A", "0.21")
      if loops { Edge("A", "A", "0.71"); Edge("B", "B", "0.61") }
    }
    return try TestFont.renderer().scene(graph.figure)
  }

  @Test(arguments: directions)
  func aLoopHasItsLabelBesideIt(direction: GraphDiagram.Direction) throws {
    let scene = try chain(direction)
    for (text, name) in [("0.71", "A"), ("0.61", "B")] {
      let label = try #require(scene.labels.first { $0.text == text })
      let owner = try #require(scene.labels.first { $0.text == name }?.owner)
      let loop = try #require(
        scene.edges.first { $0.source == $0.target && $0.source.map { .node($0) } == owner })
      #expect(label.box.center.distance(to: loop.box.center) < 40)
    }
    #expect(SceneLinter(scene).findings == [])
  }

  @Test(arguments: directions, [true, false])
  func waysThereAndBackNeverMeet(direction: GraphDiagram.Direction, loops: Bool) throws {
    let scene = try chain(direction, loops: loops)
    let ends = scene.edges.flatMap { edge in
      [(edge.source, edge.points.first), (edge.target, edge.points.last)].compactMap { $0.1 }
    }
    for (index, end) in ends.enumerated() {
      #expect(ends[..<index].allSatisfy { $0.distance(to: end) > 6 })
    }
    #expect(SceneLinter(scene).findings == [])
  }

  @Test func aGraphWithAWayBackDeclaredFirstIsTheSame() throws {
    let graph = GraphDiagram(.right) {
      Node("A")
      Node("B")
      Edge("B", "A", "back")
      Edge("A", "B", "there")
      Edge("A", "A", "stay")
    }
    let scene = try TestFont.renderer().scene(graph.figure)
    let labels = Dictionary(uniqueKeysWithValues: scene.labels.map { ($0.text, $0.box.center.y) })
    let (stay, there, back) = (labels["stay"] ?? 0, labels["there"] ?? 0, labels["back"] ?? 0)
    #expect(stay < there && there < back)
    #expect(SceneLinter(scene).findings == [])
  }
}
