import Foundation
import TeXMath
import Testing

@testable import MathLayout

@Suite struct FontSubsetTests {
  private let font: [UInt8]

  init() throws {
    font = [UInt8](try Data(contentsOf: URL(filePath: MathFont.locate(configured: nil))))
  }

  private var asciiAndBold: Set<Unicode.Scalar> {
    var scalars = Set((0x20...0x7E).compactMap(Unicode.Scalar.init(_:) as (Int) -> Unicode.Scalar?))
    for value in 0x1D400...0x1D433 { Unicode.Scalar(value).map { _ = scalars.insert($0) } }
    return scalars
  }

  @Test func aSubsetIsASmallFontForFormulas() throws {
    let subset = try FontSubset.subset(font, to: asciiAndBold)
    #expect(subset.count < 40_000)
    #expect(subset.count > 5_000)
    let small = try MathFont(bytes: subset)
    let whole = try MathFont(bytes: font)
    #expect(small.constant(.axisHeight) == whole.constant(.axisHeight))
    #expect(small.glyph(for: "\u{1D400}") != nil)
    #expect(small.glyph(for: "∑") == nil)
  }

  @Test func sizesAndPiecesOfBracketsStay() throws {
    let subset = try FontSubset.subset(
      font, to: ["(", "∑", "x", "\u{302}"], keepingScriptForms: true)
    let small = MathTypesetter(font: try MathFont(bytes: subset))
    let whole = MathTypesetter(font: try MathFont(bytes: font))
    var nodes = [Trees.scripts(Trees.list("∑"), sup: [Trees.letter("x", .upright)])]
    for _ in 0..<6 { nodes = [Trees.fraction(nodes, nodes), Trees.fence("(", nodes, nil)] }
    let drawn = small.typeset(nodes, size: 16, style: .display)
    let expected = whole.typeset(nodes, size: 16, style: .display)
    #expect(abs(drawn.width - expected.width) < 1e-6)
    #expect(abs(drawn.height - expected.height) < 1e-6)
    #expect(drawn.missing.isEmpty)
  }

  @Test func theSameCharactersGiveTheSameBytes() throws {
    let first = try FontSubset.subset(font, to: asciiAndBold)
    let again = try FontSubset.subset(font, to: Set(asciiAndBold.sorted().reversed()))
    #expect(first == again)
  }

  @Test func charactersThatTheFontLacksDoNoHarm() throws {
    #expect(try MathFont(bytes: FontSubset.subset(font, to: ["x", "日"])).glyph(for: "日") == nil)
    #expect(try FontSubset.subset(font, to: []).count < 10_000)
  }

  @Test func whatIsNoFontIsRefused() {
    #expect(throws: MathFontError.notAFont) { try FontSubset.subset([1, 2, 3], to: ["x"]) }
  }
}
