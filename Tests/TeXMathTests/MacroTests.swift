import SourceText
import Testing

@testable import TeXMath

/// Where definitions hold, and how far macros may go.
@Suite struct MacroTests {
  private func ids(_ tex: String, _ parser: inout MathParser) -> [String] {
    parser.parse(tex).diagnostics.map(\.id)
  }

  @Test func definitionsInGroupsAreForgotten() {
    var parser = MathParser()
    for tex in [
      #"{\def\x{a} \x}"#, #"\begingroup \def\x{a} \x \endgroup"#,
      #"\bgroup \let\x\alpha \x \egroup"#,
      #"\left( \newcommand{\x}{a} \x \right)"#, #"\frac{\def\x{a} \x}{b}"#, #"\text{\def\x{a} \x}"#,
      #"{\def\x{a}"#,
    ] {
      _ = parser.parse(tex)
      #expect(ids(#"\x"#, &parser) == ["math/unknown-command"], "\(tex)")
    }
  }

  @Test(arguments: [
    #"{\gdef\x{a} \x}"#, #"{\global\def\x{a} \x}"#, #"{\global\let\x\alpha}"#, #"\def\x{a}"#,
    #"{\def\x{b} \gdef\x{a}}"#, #"{{\xdef\x{a}}}"#,
    #"\begin{align} \newcommand{\x}{a} b &= \x \end{align}"#,
  ])
  func otherDefinitionsHoldForThePage(_ tex: String) {
    var parser = MathParser()
    #expect(ids(tex, &parser) == [])
    #expect(ids(#"\x"#, &parser) == [])
  }

  @Test func whatWarnsStillTakesEffect() {
    var parser = MathParser()
    let result = parser.parse(#"\newcommand{\max}{M} \max"#)
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.value.plainText == "M")
    #expect(parser.parse("x^1^2").diagnostics.map(\.severity) == [.warning])
  }

  @Test func aDefinitionThatSaysWhatTheBuiltInSaysIsSilent() {
    var parser = MathParser()
    #expect(ids(#"\def\le{\leq} \newcommand{\ge}{≥}"#, &parser) == [])
    #expect(ids(#"\def\ne{\leq}"#, &parser) == ["math/built-in-redefined"])
  }

  @Test func namesOfRarePackagesAreFree() {
    for name in ["unit", "num", "of", "mathds"] {
      var parser = MathParser()
      #expect(ids("\\newcommand{\\\(name)}[1]{x_{#1}} \\\(name){2}", &parser) == [], "\(name)")
    }
  }

  @Test func definitionsByTheSiteNeverWarn() {
    var macros = MacroTable()
    #expect(macros.define("max", as: "M").isEmpty)
    #expect(macros.define("mk", as: "\\def\\x##1{##1#1}", argumentCount: 1).isEmpty)
    var parser = MathParser(macros: macros)
    #expect(parser.parse(#"\max \mk{a} \x{b}"#).value.plainText == "Mba")
  }

  @Test func oneExpansionCannotFillTheMemory() {
    var parser = MathParser()
    let body = String(repeating: "#1", count: 10_000)
    let tex = "\\def\\a#1{\(body)} \\a{\(String(repeating: "x", count: 10_000))}"
    #expect(ids(tex, &parser) == ["math/too-many-expansions"])
  }

  @Test func theBoundIsAThousandExpansions() {
    var parser = MathParser()
    #expect(ids(#"\def\x{y}"# + String(repeating: #"\x"#, count: 1_000), &parser) == [])
    #expect(ids(String(repeating: #"\x"#, count: 1_001), &parser) == ["math/too-many-expansions"])
  }

  @Test func manyDefinitionsInManyGroupsAreUndone() {
    var parser = MathParser()
    let piece = #"{\def\x{a}{\def\x{b}\gdef\y{c}\x}\x}"#
    #expect(ids(String(repeating: piece, count: 300) + #"\y"#, &parser) == [])
    #expect(ids(#"\x"#, &parser) == ["math/unknown-command"])
  }
}
