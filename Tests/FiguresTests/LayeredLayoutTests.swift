import FigureModel
import Testing

@testable import Figures

@Suite struct LayeredLayoutTests {
  private func scene(_ graph: GraphDiagram) throws -> Scene {
    try TestFont.renderer().scene(graph.figure)
  }

  @Test func aChainIsStraight() throws {
    let scene = try scene(
      GraphDiagram(.right) {
        for index in 0..<6 { Node("\(index)") }
        for index in 1..<6 { Edge("\(index - 1)", "\(index)") }
      })
    #expect(scene.edges.allSatisfy { $0.points.count == 2 })
    #expect(Set(scene.nodes.map(\.box.center.y)).count == 1)
  }

  @Test func theFlowGoesWhereItIsSent() throws {
    func ends(_ direction: GraphDiagram.Direction) throws -> (Point, Point) {
      let nodes = try scene(
        GraphDiagram(direction) {
          Node("a"); Node("b"); Edge("a", "b")
        }
      ).nodes
      return (nodes[0].box.center, nodes[1].box.center)
    }
    let (right, up, down) = (try ends(.right), try ends(.up), try ends(.down))
    #expect(right.0.x < right.1.x && right.0.y == right.1.y)
    #expect(up.0.y > up.1.y && up.0.x == up.1.x)
    #expect(down.0.y < down.1.y)
  }

  @Test func crossingsThatCanBeAvoidedAre() throws {
    var graph = LayeredGraph()
    graph.nodes = (0..<8).map { _ in LayeredGraph.Node(width: 40, height: 40) }
    graph.edges = (0..<4).map { LayeredGraph.Edge(from: $0, to: 7 - $0) }
    var proper = ProperGraph(graph)
    proper.layers = CrossingReduction.layers(of: proper)
    #expect(proper.layers[1] == proper.layers[0].map { 7 - $0 })
  }

  @Test func boxesOfALayerKeepTheirDistance() throws {
    let scene = try scene(
      GraphDiagram(.down) {
        for index in 0..<30 { Node("n\(index)", "\(index)") }
        for index in 1..<30 { Edge("n\(index / 3)", "n\(index)") }
        for index in 0..<7 { Edge("n\(index)", "n\(29 - index)") }
      })
    let nodes = scene.nodes.filter { $0.role == .unit }
    for (index, node) in nodes.enumerated() {
      #expect(nodes[..<index].allSatisfy { !$0.box.inset(by: -10).overlaps(node.box) })
    }
    #expect(SceneLinter(scene).findings == [])
  }

  @Test func cyclesAndLoopsAreDrawn() throws {
    let scene = try scene(
      GraphDiagram {
        for name in ["a", "b", "c"] { Node(name) }
        for (from, to) in [("a", "b"), ("b", "c"), ("c", "a"), ("b", "a"), ("b", "b")] {
          Edge(from, to)
        }
      })
    #expect(scene.edges.count { $0.hasHead } == 5)
    #expect(SceneLinter(scene).findings == [])
  }

  @Test func aWayForksAtADot() throws {
    let scene = try scene(
      GraphDiagram(.down) {
        for name in ["a", "b", "c", "d"] { Node(name) }
        for name in ["b", "c", "d"] { Edge("a", name) }
      })
    let dots = scene.nodes.filter(\.isJunction)
    #expect(dots.count == 1)
    let starts = scene.edges.compactMap { $0.source == nil ? $0.points.first : nil }
    #expect(starts.allSatisfy { start in dots.contains { $0.box.center == start } })
  }

  @Test func randomGraphsPassTheLinter() throws {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<120 {
      let count = 2 + random(18)
      let edges = (0..<random(2 * count)).map { _ in (random(count), random(count)) }
      let graph = GraphDiagram([.right, .up, .down][round % 3]) {
        if round % 2 == 0 {
          for index in 0..<count { Node("\(index)", "$n_{\(index)}$") }
        } else {
          for lane in 0..<3 {
            Lane("lane \(lane)") {
              for index in 0..<count where index % 3 == lane {
                Node("\(index)", "$n_{\(index)}$")
              }
            }
          }
        }
        for (from, to) in edges where from < to { Edge("\(from)", "\(to)") }
      }
      let scene = try scene(graph)
      #expect(
        SceneLinter(scene).findings == [],
        "round \(round): \(edges.filter { $0.0 < $0.1 })")
    }
  }

  @Test(arguments: [GraphDiagram.Direction.right, .up, .down])
  func lanesAreBandsWithAllThatIsTheirs(direction: GraphDiagram.Direction) throws {
    var graph = FixtureFigures.lanes
    graph.direction = direction
    let scene = try scene(graph)
    let bands = scene.nodes.filter { $0.role == .lane }.map(\.box)
    #expect(bands.count == 3 && SceneLinter(scene).findings == [])
    for (index, band) in bands.enumerated() {
      #expect(bands[..<index].allSatisfy { !$0.overlaps(band) })
    }
    let isFlat = direction == .right
    #expect(Set(bands.map { isFlat ? $0.width : $0.height }).count == 1)
    let units = scene.nodes.filter { $0.role != .lane && !$0.isJunction }.map(\.box)
    let counts = bands.map { band in units.count { band.contains($0) } }
    #expect(counts == [2, 3, 2])
  }

  @Test func aLaneFadesWithAllThatIsInIt() throws {
    let scene = try scene(FixtureFigures.lanes.highlighting("pairs"))
    #expect(scene.nodes.filter { $0.role == .lane }.map(\.opacity) == [1, 0.3, 0.3])
  }

  @Test func aHugeGraphIsCutOff() throws {
    let graph = GraphDiagram {
      for index in 0..<5_000 { Node("\(index)") }
      for index in 1..<5_000 { Edge("\(index - 1)", "\(index)") }
    }
    let scene = try scene(graph)
    #expect(scene.nodes.count == GraphTree.mostNodes)
  }
}
