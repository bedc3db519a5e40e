import Testing

@testable import Cells

/// The text of what is shown for a cell, or nil.
private func shown(_ code: String) -> String? {
  CellSyntax(code).shownExpression.map { range in
    String(decoding: Array(code.utf8)[range.start..<range.end], as: UTF8.self)
  }
}

@Suite("The last expression of a cell is shown")
struct CellSyntaxTests {
  @Test(
    "an expression at the end",
    arguments: [
      ("x", "x"),
      ("let x = 1\nx", "x"),
      ("let x = 1; x", "x"),
      ("let x = 1; x;", "x"),
      ("x // the end", "x"),
      ("x /* a /* nested */ one */", "x"),
      ("x\n\n// the end\n", "x"),
      ("rnn.unrolled(over: words)", "rnn.unrolled(over: words)"),
      ("Plot(\n  a,\n  b\n)", "Plot(\n  a,\n  b\n)"),
      ("Plot()\n  .title(\"x\")\n  .line(y)", "Plot()\n  .title(\"x\")\n  .line(y)"),
      ("let a = 1\n+ 2\na", "a"),
      ("a +\n  b", "a +\n  b"),
      ("a\n  + b", "a\n  + b"),
      ("a\n-b", "-b"),
      ("x!\ny", "y"),
      ("a ? b\n  : c", "a ? b\n  : c"),
      ("a\n  ? b\n  : c", "a\n  ? b\n  : c"),
      ("a as\n Int", "a as\n Int"),
      ("a\nas Int", "a\nas Int"),
      ("xs.map { $0 + 1 }", "xs.map { $0 + 1 }"),
      ("xs.map {\n  let y = $0\n  return y\n}", "xs.map {\n  let y = $0\n  return y\n}"),
      ("f { 1 } onError: { 2 }", "f { 1 } onError: { 2 }"),
      ("f { 1 }\nonError: { 2 }", "f { 1 }\nonError: { 2 }"),
      ("f(a)\n(b, c)", "(b, c)"),
      ("f(a)\n[b, c]", "[b, c]"),
      ("try f()", "try f()"),
      ("try\nf()", "try\nf()"),
      ("await f()", "await f()"),
      ("try await f()", "try await f()"),
      ("a == b", "a == b"),
      ("a <= b", "a <= b"),
      ("open(x)", "open(x)"),
      ("prefix.count", "prefix.count"),
      ("package as Any", "package as Any"),
      ("x.init", "x.init"),
      ("x.let", "x.let"),
      ("#line", "#line"),
      ("1...5", "1...5"),
      ("0.5e-3", "0.5e-3"),
      ("-1", "-1"),
      ("\\Point.x", "\\Point.x"),
      ("if a { b } else { c }\nd", "d"),
      ("if a\n{\n  b\n}\nelse\n{\n  c\n}\nd", "d"),
      ("repeat { a } while b\nc", "c"),
      ("repeat {\n a }\nwhile b\nc", "c"),
      ("do { try f() }\ncatch { g() }\nh", "h"),
      ("for i in 0..<3 { f(i) }\nx", "x"),
      ("#if DEBUG\na\n#endif\nb", "b"),
      ("func f() -> Int\n{ 1 }\nf()", "f()"),
      ("@inline(never)\nfunc f() {}\nf()", "f()"),
      ("switch x {\ncase 1: a\ndefault: b\n}\ny", "y"),
      ("let f: (Int) -> Int = {\n  $0\n}\nf(1)", "f(1)"),
      ("let a = 1,\n  b = 2\nb", "b"),
      ("é", "é"),
      ("`in`", "`in`"),
    ])
  func shows(code: String, expression: String) {
    #expect(shown(code) == expression)
  }

  @Test(
    "strings hide what they hold",
    arguments: [
      ("\"a { b\"", "\"a { b\""),
      ("\"a \\(b) c\"", "\"a \\(b) c\""),
      ("\"a \\(f(\"x \\(y)\")) c\"", "\"a \\(f(\"x \\(y)\")) c\""),
      ("\"\\\"\"\nx", "x"),
      ("#\"a \" b\"#", "#\"a \" b\"#"),
      ("#\"a \\(b\"#\nx", "x"),
      ("#\"a \\#(b) c\"#", "#\"a \\#(b) c\"#"),
      ("\"\"\"\n{ \" \"\"\n\"\"\"", "\"\"\"\n{ \" \"\"\n\"\"\""),
      ("let s = \"\"\"\n  let x = 1\n  \\(y)\n  \"\"\"\ns", "s"),
      ("##\"\"\"\n\"\"\"#\n\"\"\"##", "##\"\"\"\n\"\"\"#\n\"\"\"##"),
      ("#/a\"(/#", "#/a\"(/#"),
      ("\"//\"", "\"//\""),
      ("x // \"", "x"),
    ])
  func strings(code: String, expression: String) {
    #expect(shown(code) == expression)
  }

  @Test(
    "declarations, assignments and control flow have nothing to show",
    arguments: [
      "", "\n\n", "// nothing", "let x = 1", "var x = 1", "x = 1", "x += 1", "_ = f()",
      "(a, b) = (b, a)", "xs[0] = 1", "func f() { 1 }", "struct A { var x = 1 }",
      "final class A {}", "actor A {}", "open class A {}", "indirect enum E {}",
      "async let x = f()", "private(set) var x = 1", "nonisolated(unsafe) var x = 1",
      "import Foundation", "@main struct A {}", "@discardableResult func f() -> Int { 1 }",
      "@discardableResult\nfunc f() -> Int { 1 }", "extension A { }", "typealias A = B",
      "if a { b }", "if a { b } else { c }", "guard a else { exit(1) }", "for i in x { f(i) }",
      "while a { b }", "repeat { a } while b", "switch x { default: y }", "do { x }",
      "do { x } catch { y }", "throw E()", "defer { x }", "outer: for i in x { f(i) }",
      "#if DEBUG\nx\n#endif", "#warning(\"x\")", "prefix operator +++",
      "prefix func +++ (x: Int) {}", "let x = y\n  .map { $0 }", "let x =\n  y",
      "let x = if a { b } else { c }", "x = y\n  ? 1\n  : 2", "{ 1 }",
      "precedencegroup P {}", "macro m() = #externalMacro(module: \"A\", type: \"B\")",
    ])
  func showsNothing(code: String) {
    #expect(shown(code) == nil)
  }

  @Test(
    "what a cell leaves open is found, so that it does not swallow the next cell",
    arguments: [
      ("f(", 1), ("f(1, [2", 5), ("if a {", 5), ("\"\"\"\nx", 0), ("x /* y", 2),
      ("\"\\(x", 2), ("/* /* */", 0),
    ])
  func unclosed(code: String, offset: Int) {
    #expect(CellSyntax(code).unclosed?.start == offset)
    #expect(CellSyntax(code).shownExpression == nil)
  }

  @Test("a string that its line does not close is the compiler's to report")
  func unterminatedLine() {
    #expect(CellSyntax("\"abc\nx").unclosed == nil)
  }

  @Test("deep nesting and long runs take no stack and no time")
  func depth() {
    let depth = 100_000
    let nested = String(repeating: "(", count: depth) + String(repeating: ")", count: depth)
    #expect(shown(nested) == nested)
    #expect(CellSyntax(String(repeating: "\"\\(", count: depth)).unclosed != nil)
    #expect(CellSyntax(String(repeating: "#\"", count: depth)).shownExpression != nil)
  }

  @Test("the only place that can throw is known")
  func throwing() {
    #expect(CellSyntax("let a = 1\ntry f(a)").throwingPlace?.start == 10)
    #expect(CellSyntax("try? f(a)").throwingPlace == nil)
    #expect(CellSyntax("try f()\ntry g()").throwingPlace == nil)
  }

  @Test(
    "the statements that show something are known, in order",
    arguments: [
      ("let a = 1\na", ["a"]), ("show(a)\nlet b = 2\nshow(b)", ["show(a)", "show(b)"]),
      ("show(a)\nb.x(\n  1)", ["show(a)", "b.x(\n  1)"]), ("let a = 1", []),
      ("for x in y { show(x) }\na", nil), ("let f = { show($0) }\nf(1)", nil),
    ] as [(String, [String]?)])
  func shows(code: String, expected: [String]?) {
    let found = CellSyntax(code).shownStatements?.map { range in
      String(decoding: Array(code.utf8)[range.start..<range.end], as: UTF8.self)
    }
    #expect(found == expected)
  }
}
