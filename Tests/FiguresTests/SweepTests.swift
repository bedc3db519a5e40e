import FigureModel
import Testing

@testable import Figures

@Suite struct SweepTests {
  @Test func oneFrameIsShownAndAllShareTheirGlyphs() throws {
    let markup = try TestFont.renderer().render(FixtureFigures.sweep.figure, id: "s").value.markup
    #expect(markup.components(separatedBy: "class=\"step\"").count == 4)
    #expect(markup.components(separatedBy: "class=\"step\" data-value=\"2\">").count == 2)
    #expect(markup.components(separatedBy: "<defs>").count == 2)
    #expect(markup.contains("<output>2</output>"))
    #expect(markup.utf8.count < 40_000)
  }

  @Test func itStartsWhereItIsTold() throws {
    let sweep = FixtureFigures.sweep.starting(at: 9)
    #expect(sweep.first?.value == "3")
    #expect(FigureDescriber.describe(sweep.figure).title.hasSuffix("k = 3"))
    #expect(Sweep(name: "k", frames: []).first == nil)
  }

  @Test func plotsShareTheirAxesAndAllFramesTheirSize() throws {
    let markup = try TestFont.renderer().render(FixtureFigures.sweep.figure, id: "s").value.markup
    #expect(markup.components(separatedBy: ">−6</text>").count == 4)
    let boxes = markup.components(separatedBy: "viewBox=\"").dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
    #expect(boxes.count == 3 && Set(boxes).count == 1)
  }

  @Test func aLongOneIsShortenedAroundItsStart() {
    let sweep = sweep("k", over: 0..<100) { k in Plot { Line([Double(k)]) } }.starting(at: 51)
    let short = sweep.shortened(to: 40)
    #expect(short.frames.count == 34)
    #expect(short.first?.value == "51")
  }
}
