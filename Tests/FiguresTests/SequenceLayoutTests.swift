import FigureModel
import Testing

@testable import Figures

/// What is fed back, handed over and sent back in networks over sequences.
@Suite struct SequenceLayoutTests {
  private func scene(_ value: some FigureRepresentable) throws -> Scene {
    try TestFont.renderer().scene(value.figure)
  }

  @Test(arguments: FixtureFigures.recurrent.map(\.name).filter { !$0.hasPrefix("attention") })
  func linesThatCrossLeaveAGap(name: String) throws {
    let figure = try #require(FixtureFigures.recurrent.first { $0.name == name }?.figure)
    let edges = try TestFont.renderer().scene(figure).edges
    for (index, edge) in edges.enumerated() {
      for other in edges[..<index] {
        for crossing in crossings(edge, other) {
          let isOpen = (edge.gaps + other.gaps).contains { $0.distance(to: crossing) < 0.1 }
          #expect(isOpen, "an edge crosses another at \(crossing)")
        }
      }
    }
  }

  @Test func feedbackHasALaneFortyPixelsBeforeItsCell() throws {
    let scene = try scene(FixtureFigures.freeRunning)
    let fed = scene.edges.filter { $0.role == .feedback && $0.hasHead }
    #expect(fed.count == 3)
    for edge in fed {
      let cell = scene.nodes[try #require(edge.target)].box.center
      #expect(edge.points[1].x == cell.x - 40)
      #expect(edge.points.last?.x == cell.x)
    }
  }

  @Test func longWordsPushTheLaneAside() throws {
    let lanes = try scene(FixtureFigures.forcedTranslation).edges
      .filter { $0.role == .feedback }.map { $0.points[1].x }
    #expect(lanes.count == 5)
    let wide = FixtureFigures.translation(
      ["a"], ["b", "Donaudampfschifffahrt", "Gesellschaftskapitän"], feedback: .target)
    #expect(SceneLinter(try scene(wide)).findings == [])
  }

  @Test func theEncodersLastStateGoesToTheDecodersFirstCell() throws {
    for pair in [FixtureFigures.freeTranslation, FixtureFigures.shortTranslation] {
      let scene = try scene(pair)
      let cells = scene.nodes.indices.filter { scene.nodes[$0].role == .unit }
      let count = pair.encoder.steps.count
      #expect(
        scene.edges.contains { $0.source == cells[count - 1] && $0.target == cells[count] })
      #expect(scene.nodes.filter { $0.role == .container }.count == 2)
      #expect(scene.bounds.width <= DiagramMeasure.widest)
    }
  }

  @Test func shortPairsStandSideBySide() throws {
    let heights = { (pair: EncoderDecoderDiagram) in
      Set(try scene(pair).nodes.filter { $0.role == .unit }.map(\.box.center.y)).count
    }
    #expect(try heights(FixtureFigures.shortTranslation) == 1)
    #expect(try heights(FixtureFigures.freeTranslation) == 2)
  }

  @Test func sentencesOfAnyLengthAreDrawn() throws {
    for count in [1, 7, 20, 200] {
      let words = (1...count).map { "word\($0)" }
      for feedback in [UnrolledNetwork.Feedback.output, .target] {
        let scene = try scene(FixtureFigures.translation(words, words, feedback: feedback))
        #expect(SceneLinter(scene).findings == [])
        #expect(scene.nodes.count < 250)
      }
    }
  }

  @Test(arguments: 1...14)
  func aClassifierMakesRoomForItself(count: Int) throws {
    let words = (1...count).map { step in
      UnrolledNetwork.Step.cell(
        .init(
          input: .words("word\(step)"), state: .math(#"\mathbf{h}_{(\#(step))}"#), name: "$f$"))
    }
    let classifiers: [UnitColumn] = [
      ["kind", "unkind"], ["a class with a long name", "another one"],
      [#"$\hat{\mathbf{y}}_{(1)}$"#],
      UnitColumn(name: "What the reader thinks", units: ["a"], output: "$y$"),
    ]
    for classifier in classifiers {
      let scene = try scene(
        UnrolledNetwork(
          initialState: #"$\mathbf{h}_{(0)}$"#, steps: words, classifier: classifier))
      #expect(scene.bounds.width <= DiagramMeasure.widest)
      #expect(SceneLinter(scene).findings == [])
    }
  }

  @Test func gradientsAreAsWideAsTheyAreStrong() throws {
    let edges = try scene(FixtureFigures.gradients).edges.filter { $0.role == .gradient }
    let states = edges.filter { $0.points[0].y == $0.points[1].y }
    #expect(states.map(\.width) == states.map(\.width).sorted() && states.count == 3)
    #expect(edges.map(\.width).max() == 5)
    #expect(states.allSatisfy { $0.points[0].x > $0.points[1].x })
    let even = UnrolledNetwork(
      steps: (0..<3).map { _ in .cell(.init(output: "y", stateGradient: 1, outputGradient: 1)) })
    let widths = try scene(even).edges.filter { $0.role == .gradient }.map(\.width)
    #expect(Set(widths) == [2])
  }

  @Test func whatIsNotHighlightedFades() throws {
    let scene = try scene(FixtureFigures.freeRunning.highlighting(steps: 2...2))
    let cells = scene.nodes.filter { $0.role == .unit }
    #expect(cells.map(\.opacity) == [0.3, 1, 0.3, 0.3])
    #expect(
      try TestFont.renderer().render(FixtureFigures.freeRunning.figure, id: "f").value.markup
        .contains("opacity") == false)
  }

  @Test func attentionDrawsItsHeaviestStrokes() throws {
    let scene = try scene(FixtureFigures.attention)
    #expect(scene.edges.count == 10)
    #expect(scene.edges.map(\.width) == scene.edges.map(\.width).sorted())
    let many = (0..<60).map { row in (0..<60).map { Double(($0 * 7 + row * 13) % 60) } }
    let labels = (0..<60).map { "\($0)" }
    let dense = try self.scene(Attention(weights: many, queries: labels, keys: labels))
    #expect(dense.edges.count == 240)
    #expect(SceneLinter(dense).findings == [])
  }

  @Test func attentionSaysHowMuchAStrokeWeighs() throws {
    #expect(AttentionKey.weights(upTo: 0.98) == [0.9, 0.5, 0.2])
    #expect(AttentionKey.weights(upTo: 0.74) == [0.7, 0.2, 0.1])
    #expect(AttentionKey.weights(upTo: 3) == [3, 1, 0.5])
    #expect(AttentionKey.weights(upTo: 0).isEmpty)
    let all = try scene(FixtureFigures.attention)
    #expect(words(in: all).suffix(6) == ["0.9", "0.5", "0.2", "queries", "keys", "weight"])
    let sizes = all.fills.compactMap(\.box?.height)
    #expect(sizes.count == 3 && sizes == sizes.sorted(by: >))
    let one = try scene(FixtureFigures.attention.highlighting(query: 1))
    #expect(words(in: one).suffix(6) == ["0.7", "0.1", "0.2", "queries", "keys", "weights"])
    #expect(one.fills.isEmpty)
  }

  @Test func headsOfWeightsKeepAwayFromThoseOfInputs() throws {
    let scene = try scene(FixtureFigures.unrolled.sharing("$W$"))
    let tips = scene.edges.filter { $0.role == .weights }.compactMap(\.points.last)
    let inputs = scene.edges.filter { $0.role == .data && $0.target != nil }
      .compactMap(\.points.last)
    #expect(tips.count > 1 && !inputs.isEmpty)
    for tip in tips { #expect(inputs.allSatisfy { abs($0.x - tip.x) > 16 }) }
    #expect(scene.edges.filter { $0.role == .weights }.allSatisfy { $0.headScale < 1 })
  }

  @Test func containersOfRowsStandInLine() throws {
    let containers = try scene(FixtureFigures.freeTranslation).nodes
      .filter { $0.role == .container }.map(\.box)
    #expect(containers.count == 2 && containers[0].minX == containers[1].minX)
  }

  @Test func aContainerFadesWithAllThatIsInIt() throws {
    let pair = FixtureFigures.shortTranslation
    let scene = try scene(
      EncoderDecoderDiagram(
        encoder: pair.encoder.highlighting(steps: 0...0), decoder: pair.decoder))
    #expect(scene.nodes.filter { $0.role == .container }.map(\.opacity) == [0.3, 1])
    let captions = scene.labels.filter { ["Encoder", "Decoder"].contains(text(of: $0)) }
    #expect(captions.map(\.opacity) == [0.3, 1])
  }

  @Test(arguments: FixtureFigures.recurrent.map(\.name))
  func captionsKeepAwayFromArrows(name: String) throws {
    let figure = try #require(FixtureFigures.recurrent.first { $0.name == name }?.figure)
    let scene = try TestFont.renderer().scene(figure)
    let captions = scene.labels.filter { label in
      if case .node(let owner) = label.owner {
        scene.nodes[owner].role == .container
      } else {
        false
      }
    }
    for caption in captions {
      var box = caption.widestBox
      box.maxX += 12
      let isPassed = scene.edges.contains { !Polyline.clipped($0.points, to: box).isEmpty }
      #expect(!isPassed, "an arrow passes \(text(of: caption))")
    }
  }

  private func text(of label: SceneLabel) -> String {
    label.content.pieces.map { piece in
      if case .words(let words, _) = piece.body { words } else { "" }
    }.joined()
  }

  private func words(in scene: Scene) -> [String] { scene.labels.map(text) }

  /// Where two orthogonal lines cross away from their ends.
  private func crossings(_ one: SceneEdge, _ other: SceneEdge) -> [Point] {
    one.segments.flatMap { a in
      other.segments.compactMap { b in
        let (first, second) = (Rect(a.0, a.1), Rect(b.0, b.1))
        let (level, upright) = first.height == 0 ? (first, second) : (second, first)
        guard level.height == 0, upright.width == 0 else { return nil }
        let isInside =
          level.minX + 4 < upright.minX && upright.minX < level.maxX - 4
          && upright.minY + 4 < level.minY && level.minY < upright.maxY - 4
        return isInside ? Point(x: upright.minX, y: level.minY) : nil
      }
    }
  }
}
