import FigureModel
import Testing

@testable import Figures

@Suite struct LabelTests {
  @Test(arguments: [
    ("Layer $l$", [LabelPiece.words("Layer "), .math("l")]),
    ("$a$ or $b$", [.math("a"), .words(" or "), .math("b")]),
    ("$5", [.words("$5")]), ("costs $5, then $", [.words("costs "), .math("5, then ")]),
    ("", [.words("")]),
  ])
  func dollarsInWordsMakeFormulas(text: String, pieces: [LabelPiece]) {
    #expect(LabelPiece.pieces(of: .words(text)) == pieces)
  }

  @Test func wordsAreAsWideAsTheyLook() {
    let width = { TextWidthTable.width(of: $0, size: 10) }
    #expect(width("iii") < width("www") / 2)
    #expect(width("e\u{301}") == width("e"))
    #expect(width("日本") > width("ab"))
    #expect(TextWidthTable.width(of: "a", size: 10, isSemibold: true) > width("a"))
  }

  @Test func wordsAreTextAndFormulasAreOutlines() throws {
    let plot = Plot { Line([1, 2], label: "<b>") }.x("step $t$")
    let markup = try TestFont.renderer().render(plot.figure, id: "f").value.markup
    #expect(markup.contains(">&lt;b&gt;</text>"))
    #expect(markup.contains("<title>t</title>"))
    #expect(markup.contains("<use href=\"#f-g"))
  }
}
