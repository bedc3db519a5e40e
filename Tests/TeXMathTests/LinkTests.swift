import Testing

@testable import TeXMath

/// Only addresses that run nothing become links, and they arrive as they were typed.
@Suite struct LinkTests {
  private func parse(_ tex: String) -> (markup: String, ids: [String]) {
    var parser = MathParser()
    let result = parser.parse(tex)
    let writer = MathMLWriter(includesAnnotation: false)
    return (writer.markup(result.value, isDisplay: false), result.diagnostics.map(\.id))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///x",
    " javascript:x", "java\u{1}script:x", ":x", "",
  ])
  func addressesThatRunAreRefused(_ address: String) {
    let result = parse("\\href{\(address)}{x}")
    #expect(result.ids == ["math/unsafe-address"])
    #expect(!result.markup.contains("href"))
  }

  @Test(arguments: [
    "https://a.b/c_d^e~f#g?h=%20", "http://a.b", "mailto:a@b.c", "/notes/rnn.html", "#eq-a",
    "rnn.html", "notes/a:b",
  ])
  func otherAddressesArriveAsTyped(_ address: String) {
    let result = parse("\\href{\(address)}{\\text{here}}")
    #expect(result.ids.isEmpty)
    #expect(result.markup.contains("<a href=\"\(address)\">here</a>"))
  }

  @Test func aMacroFillsInAnAddress() {
    let result = parse(#"\def\page#1{\href{/p/#1.html}{\text{#1}}}\page{rnn}"#)
    #expect(result.ids.isEmpty)
    #expect(result.markup.contains("<a href=\"/p/rnn.html\">rnn</a>"))
  }

  @Test func quotesStayInTheAttribute() {
    let result = parse(#"\href{/a"onclick="b}{x}"#)
    #expect(result.markup.contains("&quot;onclick=&quot;"))
  }

  @Test func verbatimTextKeepsEveryCharacter() {
    #expect(parse(#"\verb|%a_{$\x| + 1"#).markup.contains(#">%a_{$\x</mtext>"#))
    #expect(parse(#"\verb|a"#).ids.isEmpty)
  }
}
