import FigureModel
import Foundation
import Testing

@testable import Figures

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct StandaloneFigureTests {
  private func file(_ figure: Figure) throws -> String {
    String(decoding: try TestFont.renderer().file(figure), as: UTF8.self)
  }

  @Test(arguments: FixtureFigures.all.map(\.name))
  func aFileNeedsNothingFromThePage(name: String) throws {
    let figure = try #require(FixtureFigures.all.first { $0.name == name }?.figure)
    let text = try file(figure)
    let hasVariables = text.contains("var(") || text.contains("light-dark(")
    #expect(!hasVariables)
    #expect(!text.contains("currentColor") && !text.contains(" data-") && !text.contains("class="))
    #expect(!text.contains(" href="), "Inkscape knows xlink:href only")
    #expect(text.hasPrefix("<svg") && text.hasSuffix("</svg>\n"))
    #expect(try file(figure) == text)
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "line \(parser.lineNumber)")
  }

  @Test func everyColorHasItsDarkValue() throws {
    let text = try file(FixtureFigures.canvas.figure)
    #expect(text.contains("[stroke=\"#b4530a\"]{stroke:#f0a35e}"))
    #expect(text.contains("[fill=\"#fff\"]{fill:#15181e}"))
    #expect(!text.contains("#2140b3"))
  }

  @Test func whatIsWhiteForItselfStaysWhiteInTheDark() throws {
    let text = try file(PixelGrid(values: [[0, 1]]).figure)
    #expect(text.contains("fill=\"#FFFFFF\"") && !text.contains("fill=\"#ffffff\""))
    #expect(text.contains("[fill=\"#fff\"]{fill:#15181e}"))
  }

  @Test func ofASweepTheMiddleIsTheFile() throws {
    let text = try file(FixtureFigures.sweep.figure)
    #expect(text.contains("k = 2</title>"))
    #expect(text.contains(">−6</text>"), "the axes are those of all frames")
  }
}
