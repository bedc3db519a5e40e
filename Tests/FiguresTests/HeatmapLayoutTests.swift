import FigureModel
import Testing

@testable import Figures

@Suite struct HeatmapLayoutTests {
  private static func values(_ rows: Int, _ columns: Int) -> [[Double]] {
    (0..<rows).map { row in (0..<columns).map { Double(row * $0 % 7) } }
  }

  private func scene(_ value: some FigureRepresentable) throws -> Scene {
    try TestFont.renderer().scene(value.figure)
  }

  /// What the cells fill, without the bar of colors.
  private func cells(_ value: some FigureRepresentable) throws -> Rect {
    let boxes = try scene(value).fills.filter { $0.cell != nil }.compactMap(\.box)
    return boxes.dropFirst().reduce(try #require(boxes.first)) { $0.union($1) }
  }

  private func names(_ scene: Scene) -> [String] {
    scene.labels.flatMap { $0.content.pieces }.compactMap {
      if case .words(let words, _) = $0.body { words } else { nil }
    }
  }

  @Test(arguments: [(14, 60), (26, 26), (70, 9), (120, 120)])
  func namesOfRowsNeverTouch(rows: Int, columns: Int) throws {
    for name in ["row ", #"$\bar{\mathbf{h}}$ "#] {
      let map = Heatmap(
        values: Self.values(rows, columns), rows: (0..<rows).map { "\(name)\($0)" })
      #expect(SceneLinter(try scene(map)).findings == [])
    }
  }

  @Test func rowsWithNamesGrowUntilAllAreReadable() throws {
    let map = Heatmap(values: Self.values(14, 60), rows: (0..<14).map { "row \($0)" })
    let names = names(try scene(map))
    #expect((0..<14).allSatisfy { names.contains("row \($0)") })
  }

  @Test func aHeatmapHasTheSizeThatIsAskedFor() throws {
    let map = Heatmap(values: Self.values(10, 16))
    #expect(abs(try cells(map.sized(height: 130)).height - 130) < 0.1)
    #expect(abs(try cells(map.sized(height: 500)).height - 500) < 0.1)
    #expect(abs(try scene(map.sized(width: 600)).bounds.width - 616) < 8)
  }

  @Test func numbersOfColumnsStandOnOneLine() throws {
    let map = Heatmap(values: Self.values(4, 40), columns: (1...40).map(String.init))
    let scene = try scene(map)
    let below = scene.labels.filter { $0.box.minY > 40 && $0.box.maxX < 400 }
    #expect(names(scene).contains("20"))
    #expect(!names(scene).contains("21"))
    #expect(Set(below.map(\.origin.y)).count == 1)
  }

  @Test func theBarIsOneFillSoThatNoSeamShows() throws {
    let bar = try scene(Heatmap(values: Self.values(9, 9))).fills.filter { $0.cell == nil }
    #expect(bar.map(\.paint) == [.map(.sequential, isPicture: false)])
    #expect(bar.flatMap(\.rects).map(\.width) == [12])
  }

  @Test func theNameOfTheColumnsStandsInTheMiddleBelowThem() throws {
    let map = Heatmap(values: Self.values(4, 6), rows: "unit", columns: "step")
    let area = try cells(map)
    let labels = try scene(map).labels
    let names = labels.filter { ["unit", "step"].contains($0.text) }
    let (step, unit) = (try #require(names.first), try #require(names.last))
    #expect(abs(step.box.center.x - area.center.x) < 1 && step.box.minY > area.maxY + 17)
    // The name of the rows heads them: it ends where they end.
    #expect(abs(unit.box.maxX - (area.minX - 10)) < 0.1 && unit.box.maxY < area.minY)
  }

  @Test func aPictureLiesOnALightPlateThatReachesBeyondIt() throws {
    let fills = try scene(PixelGrid(values: [[1, 0], [0, 1]])).fills
    let plate = try #require(fills.first)
    #expect(plate.paint == .fixed("ffffff"))
    for fill in fills.dropFirst() {
      #expect(plate.box?.inset(by: 3).contains(try #require(fill.box)) == true)
    }
  }
}
