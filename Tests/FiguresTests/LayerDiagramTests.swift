import FigureModel
import Testing

@testable import Figures

@Suite struct LayerDiagramTests {
  private func scene(_ value: some FigureRepresentable) throws -> Scene {
    try TestFont.renderer().scene(value.figure)
  }

  @Test(arguments: [(1, 1), (8, 8), (9, 8), (100, 100), (7, 3)])
  func columnsOfUnitsNeverHaveTooManyLines(left: Int, right: Int) throws {
    let scene = try scene(
      UnitsDiagram(columns: [.init("a", count: left), .init("b", count: right)]))
    #expect(scene.edges.count <= UnitsLayout.mostLines)
    let units = scene.nodes.filter { $0.role == .unit }
    #expect(units.count <= 2 * UnitsLayout.mostUnits)
    #expect(scene.edges.count == scene.edges.count { !$0.hasHead })
    if left + right < 11 { #expect(units.count == left + right) }
  }

  @Test func aConvolutionIsComputed() {
    let grid = ConvolutionGrid(
      input: [[1, 2], [3, 4]], kernel: [[1, 0], [0, -1]], padding: 1, row: 1, column: 1)
    let values = ConvolutionValues(grid)
    #expect(values.output == [[-1, -2, 0], [-3, -3, 2], [0, 3, 4]])
    #expect(values.sum == #"1 \cdot 1 + 4 \cdot (-1) = -3"#)
  }

  @Test func aFieldIsAsWideAsItsWindowsMakeIt() throws {
    let scene = try scene(
      ReceptiveFieldDiagram(layers: [
        .init("a", window: 3), .init("b", window: 2, stride: 2), .init("c", window: 3),
      ]))
    #expect(scene.nodes.count { $0.role == .seen } == 8 + 6 + 3 + 1)
    let wide = try self.scene(
      ReceptiveFieldDiagram(layers: (0..<99).map { _ in .init("x", window: .max, stride: .max) }))
    #expect(wide.nodes.count < 60 && SceneLinter(wide).findings == [])
  }

  @Test func everyArrowOfAHierarchyFeedsItsFeature() throws {
    let scene = try scene(FixtureFigures.features)
    #expect(scene.edges.count == 2 + 2 + 2)
    #expect(scene.edges.allSatisfy { $0.source != nil && $0.target != nil })
  }

  @Test func picturesStandOnALightPlateWithAMargin() throws {
    let scene = try scene(FixtureFigures.features)
    let plates = scene.nodes.filter { $0.role == .sheet }.map(\.box)
    for fill in scene.fills where fill.paint != .fixed("ffffff") {
      for pixel in fill.rects {
        #expect(plates.contains { $0.inset(by: 3).contains(pixel) })
      }
    }
    let lit = scene.fills.filter { $0.paint == .fixed("ffffff") }.flatMap(\.rects)
    #expect(lit.count == plates.count && Set(lit) == Set(plates))
  }

  @Test func namesOfGatesStandOnOneLine() throws {
    for cell in [GatedCell(.gru), GatedCell(.lstm)] {
      let names = try scene(cell).labels.filter { $0.owner == .none && $0.role == .ink }
      let gates = names.filter { $0.content.width < 16 }.map {
        $0.origin.y - $0.content.centerHeight
      }
      #expect(gates.count == (cell.kind == .gru ? 3 : 4) && Set(gates).count == 1)
    }
  }

  @Test func boxesOfAPathHaveNoEmptyHalf() throws {
    let scene = try scene(FixtureFigures.path)
    let boxes = scene.nodes.filter { $0.role == .unit }
    for (index, node) in scene.nodes.enumerated() where node.role == .unit {
      let lowest = scene.labels.filter { $0.owner == .node(index) }.map(\.box.maxY).max() ?? 0
      #expect(node.box.maxY - lowest < 32)
    }
    #expect(Set(boxes.map(\.box.height)).count == 1)
  }

  @Test func rowsOfAPathStandInLine() throws {
    let boxes = try scene(FixtureFigures.longPath).nodes.filter { $0.role == .unit }.map(\.box)
    let rows = Dictionary(grouping: boxes, by: \.minY).values.compactMap { $0.map(\.minX).min() }
    #expect(rows.count > 1 && Set(rows).count == 1)
  }

  @Test(arguments: 1...8)
  func marksOnAMapDoNotTouch(window: Int) throws {
    let diagram = VolumesDiagram(stages: [
      .init("a", shape: [1, 8, 8]), .init("b", shape: [8, 8, 8], window: 3),
      .init("c", shape: [8, 4, 4], window: 2), .init("d", shape: [4, 3, 3], window: window),
    ])
    let scene = try scene(diagram)
    let marks = scene.curves.filter { $0.role == .window }.flatMap(\.pieces).map { corners in
      corners.dropFirst().reduce(Rect(corners[0], corners[0])) { $0.union(Rect($1, $1)) }
    }
    #expect(marks.count == 6)
    for (index, mark) in marks.enumerated() {
      for other in marks[..<index] {
        let isApart = !mark.inset(by: -2).overlaps(other) || mark.inset(by: 2).contains(other)
        #expect(isApart || other.inset(by: 2).contains(mark))
      }
      #expect(scene.nodes.contains { $0.box.inset(by: 1).contains(mark) })
    }
  }

  @Test(arguments: FixtureFigures.all.map(\.name))
  func wordsOfADiagramAreNeverTooSmall(name: String) throws {
    let figure = try #require(FixtureFigures.all.first { $0.name == name }?.figure)
    guard case .diagram = figure else { return }
    let scene = try TestFont.renderer().scene(figure)
    let scale = min(1, 720 / scene.bounds.width)
    for case .words(let words, let style) in scene.labels.flatMap(\.content.pieces).map(\.body) {
      #expect(style.size * scale >= 11, "\(words) is too small")
    }
  }
}
