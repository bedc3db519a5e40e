import Foundation
import TeXMath
import Testing

@testable import MathLayout

@Suite struct MathFontTests {
  @Test func readsTheConstantsThatTheFontStates() throws {
    let font = try TestFont.load()
    #expect(font.unitsPerEm == 1000)
    #expect(font.constant(.axisHeight) == 250)
    #expect(font.constant(.scriptPercentScaleDown) == 70)
    #expect(font.constant(.fractionRuleThickness) == 40)
    #expect(font.constant(.radicalDegreeBottomRaisePercent) == 60)
    #expect(MathConstant.allCases.count == 56)
  }

  @Test func drawsAGlyphAsClosedCurves() throws {
    let font = try TestFont.load()
    let glyph = try #require(font.glyph(for: "|"))
    let ink = font.inkBounds(of: glyph)
    let outline = font.outline(of: glyph)
    #expect(outline.commands.first.map { if case .move = $0 { true } else { false } } == true)
    #expect(outline.commands.last == .close)
    let path = outline.svgPath()
    #expect(path.hasPrefix("m\(ink.right) 230v-960c") && path.hasSuffix("z"))
    #expect(font.outline(of: try #require(font.glyph(for: " "))).commands.isEmpty)
  }

  @Test func hasGlyphsForScriptSizes() throws {
    let font = try TestFont.load()
    let letter = try #require(font.glyph(for: "x"))
    let forms = Set((0...3).map { font.scriptForm(of: letter, level: $0) })
    #expect(font.scriptForm(of: letter, level: 0) == letter)
    #expect(forms.count == 3)
  }

  @Test func theConfiguredFileComesFirst() throws {
    let path = try MathFont.locate(configured: nil)
    #expect(try MathFont.locate(configured: path, among: []) == path)
    #expect(try MathFont.locate(configured: nil, among: ["/nowhere/a.otf", path, "/b"]) == path)
  }

  @Test func saysPlainlyWhatIsWrong() {
    #expect(throws: MathFontError.notAFont) { try MathFont(bytes: []) }
    #expect(throws: MathFontError.notAFont) { try MathFont(bytes: Array("no font".utf8)) }
    #expect(throws: MathFontError.unreadable(path: "/nowhere/a.otf")) {
      try MathFont.locate(configured: "/nowhere/a.otf")
    }
    #expect(throws: MathFontError.unreadable(path: "/")) { try MathFont.locate(configured: "/") }
    #expect(throws: MathFontError.unreadable(path: "/nowhere/a.otf")) {
      try MathFont(contentsOf: "/nowhere/a.otf")
    }
    #expect(throws: MathFontError.notFound(searched: ["/a", "/b"])) {
      try MathFont.locate(configured: nil, among: ["/a", "/b"])
    }
  }

  @Test(arguments: [
    (MathFontError.notFound(searched: ["/a", "/b"]), "apt-get install fonts-lmodern"),
    (.notFound(searched: ["/a", "/b"]), "(looked for /a, /b)"),
    (.unreadable(path: "/x.otf"), "cannot read the math font '/x.otf'"),
    (.noMathTable, "no MATH table"), (.notAFont, "not an OpenType font"),
    (.subsetFailed, "could not be cut down"),
  ])
  func errorsTellWhatToDo(_ error: MathFontError, _ part: String) {
    #expect(error.description.contains(part))
    #expect(!error.description.hasSuffix("."))
  }

  @Test func surviesDamagedFonts() throws {
    let path = try MathFont.locate(configured: nil)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var random: UInt64 = 7
    for _ in 0..<24 {
      var damaged = bytes
      for _ in 0..<400 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        damaged[Int(random >> 33) % damaged.count] = UInt8(truncatingIfNeeded: random >> 20)
      }
      guard let font = try? MathFont(bytes: damaged) else { continue }
      let box = MathTypesetter(font: font).typeset(Trees.list("∑x=(a+b)"), size: 16)
      for glyph in box.glyphs { _ = font.outline(of: glyph.glyph) }
    }
    #expect(throws: MathFontError.self) { try MathFont(bytes: Array(bytes.prefix(2000))) }
  }
}
