import FigureModel
import Testing

@testable import Figures

@Suite struct BarLayoutTests {
  private func scene(_ plot: Plot) throws -> Scene { try TestFont.renderer().scene(plot.figure) }

  private func bars(_ scene: Scene) -> [Rect] { scene.fills.flatMap(\.rects) }

  private func label(_ words: String, in scene: Scene) -> Rect? {
    scene.labels.first { $0.words == words }?.box
  }

  @Test func noGridShinesThroughBars() throws {
    #expect(try scene(FixtureFigures.groupedBars).fills.allSatisfy { $0.opacity == 1 })
  }

  @Test func fewBarsHaveTheirValuesAbove() throws {
    let scene = try scene(FixtureFigures.bars)
    for (value, bar) in zip(["0.41", "0.22", "0.17", "0.12"], bars(scene)) {
      let box = try #require(label(value, in: scene))
      #expect(box.maxY < bar.minY && bar.minY - box.maxY < 8)
      #expect(abs(box.center.x - bar.center.x) < 0.1)
    }
  }

  @Test func valuesOfBarsBelowZeroStandBelow() throws {
    let scene = try scene(FixtureFigures.numberBars)
    let box = try #require(label("−1.5", in: scene))
    #expect(box.minY > bars(scene)[0].maxY)
  }

  @Test func lyingBarsHaveTheirValuesBehindThem() throws {
    let scene = try scene(FixtureFigures.lyingBars)
    let box = try #require(label("3072", in: scene))
    #expect(box.minX > bars(scene)[1].maxX)
    #expect(scene.bounds.width <= 446)
  }

  @Test func manyOrNarrowBarsHaveNone() throws {
    let many = try scene(
      Plot {
        Bars(x: (1...13).map(Double.init), y: (1...13).map { Double($0) + 0.5 })
      })
    #expect(label("1.5", in: many) == nil)
    let narrow = try scene(
      Plot {
        for series in ["a", "b", "c"] {
          Bars(["k", "l", "m", "n"], [12345, 12346, 12347, 12348], label: series)
        }
      })
    #expect(label("12345", in: narrow) == nil)
  }

  @Test func theAxisEndsNearTheLongestBar() {
    let plot = Plot { Bars(["a", "b", "c"], [2400, 3072, 6144]).horizontal() }
    let domain = PlotFrame(plot, xTicks: 4, yTicks: 4).xDomain
    #expect(domain.lower == 0 && (6144...6144 * 1.1).contains(domain.upper))
  }

  @Test func emptyBinsOfAHistogramHaveNoOutline() throws {
    let scene = try scene(Plot { Histogram([0, 0, 1, 5, 5, 6], bins: 6) })
    let lines = scene.curves.filter { $0.role == .series(0) }.flatMap(\.pieces)
    let axis = try #require(scene.curves.first { $0.role == .axis }?.pieces.first?.first?.y)
    #expect(lines.count == 2)
    let onAxis = lines.flatMap { zip($0, $0.dropFirst()) }.filter { $0.y == axis && $1.y == axis }
    #expect(onAxis.isEmpty)
  }

  @Test func linesBetweenBinsEndBelowTheOutline() throws {
    let scene = try scene(FixtureFigures.histogram)
    let outline = scene.curves.filter { $0.role == .series(0) }.flatMap(\.pieces)
    let walls = scene.curves.filter { $0.role == .wall }.flatMap(\.pieces)
    #expect(walls.count > 5)
    for wall in walls {
      let box = Rect(wall[0], wall[1])
      #expect(outline.allSatisfy { Polyline.clipped($0, to: box).isEmpty })
    }
  }

  @Test func aHistogramKeepsOffTheEndsOfItsAxis() {
    let domain = PlotFrame(Plot { Histogram([0, 1, 2, 10], bins: 5) }).xDomain
    #expect(domain.lower == -0.5 && domain.upper == 10.5)
  }
}
