import FigureModel
import SourceText
import Testing

@testable import Cells

@Suite("Cells run, with the real compiler")
struct CellRunnerTests {
  @Test("the last expression and what is printed come out, cell by cell")
  func outputs() async throws {
    let page = Page([
      "let x = 20\nprint(\"a\")\nprint(\"b\", terminator: \"\")",
      "func twice(_ n: Int) -> Int { n * 2 }\ntwice(x) + 2",
      "let y = 1",
      "print(\"only once\")",
      "show(1)\nshow(\"two\")\n[3.5]",
    ])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["a\nb"], ["42\n"], [], ["only once\n"], ["1\ntwo\n[3.5]\n"]])
    #expect(diagnostics == [])
  }

  @Test("figures arrive as values, between the texts around them")
  func figures() async throws {
    let page = Page([
      "print(\"before\")\nshow(Plot { Line([1, 2]) })\nprint(\"after\")",
      "Plot { Line([1, 2]) }",
    ])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["before\n", "(figure)", "after\n"], ["(figure)"]])
    #expect(diagnostics == [])
  }

  @Test("a compile error is where it is in the file, in a block quote too")
  func compileError() async throws {
    for prefix in ["", "> "] {
      let page = Page(["let a = 1", "let b = a\n  b.missing()"], prefix: prefix)
      let (outputs, diagnostics) = try await Workshop().texts(page)
      #expect(outputs == [[], []])
      #expect(
        diagnostics == [
          "8:\(5 + prefix.count): cell/does-not-compile: "
            + "value of type 'Int' has no member 'missing'"
        ])
    }
  }

  @Test("elementary functions need no import, and are ours")
  func elementary() async throws {
    let page = Page(["sqrt(2.0) * sqrt(2.0)", "exp(1.0) == Double.exp(1)"])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["2.0000000000000004\n"], ["true\n"]])
    #expect(diagnostics == [])
  }

  @Test("a checked fence is compiled in the page's scope and does not run")
  func check() async throws {
    let good = Page(["let a = 1\nprint(a)", "let b = a + 1\nprint(b)"], checking: [1])
    let (outputs, diagnostics) = try await Workshop().texts(good)
    #expect(outputs == [["1\n"], []])
    #expect(diagnostics == [])

    let bad = Page(["let a = 1\nprint(a)", "print(a.missing)"], checking: [1])
    let places = try await Workshop().texts(bad).1
    #expect(
      places == ["8:9: cell/does-not-compile: value of type 'Int' has no member 'missing'"])
  }

  @Test("what a checked fence declares and does not use is no news")
  func unused() async throws {
    let code = "let a = 1\nvar b = 2\nb = 3\nvar c = 4\n[c].first\nfunc f() -> Int { 1 }\nf()"
    let page = Page(["let x = 1", code, "func g() { let y = x }"], checking: [1])
    let result = try await Workshop().run(page)
    #expect(
      result.diagnostics.map(page.text) == [
        "17:16: cell/compiler-warning: initialization of immutable value 'y' was never used; "
          + "consider replacing with assignment to '_' or removing it"
      ])
    #expect(result.value.ranCount == 2)
  }

  @Test("only cells that began are counted")
  func counts() async throws {
    let runs = [(["print(1)", "nowhere"], 1), (["nowhere"], 0), (["print(1)", "[1][1]", "2"], 2)]
    for (codes, count) in runs {
      let result = try await Workshop().run(Page(codes))
      #expect(result.value.ranCount == count && result.diagnostics.count == 1)
    }
  }

  @Test("a library is linked only where it is imported, and what none has is said")
  func libraries() async throws {
    let page = Page(["import Dispatch\nimport Synchronization\nDispatchQueue.main.label"])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["com.apple.main-thread\n"]])
    #expect(diagnostics == [])
    let regex = Page(["\"a1b\".firstMatch(of: try Regex(\"[0-9]\"))!.0"])
    let other = try await Workshop().texts(regex)
    #expect(other.outputs == [["1\n"]] && other.diagnostics == [])
  }

  @Test("notes point into other cells; warnings are kept with the result")
  func notesAndWarnings() async throws {
    let twice = try await Workshop().run(Page(["let a = 1", "let a = 2"]))
    #expect(twice.diagnostics.count == 1)
    #expect(twice.diagnostics.first?.notes.map(\.range.start) == [25])

    let workshop = try Workshop()
    let page = Page(["func f() { var x = 1; print(x) }", "f()"])
    let first = try await workshop.run(page)
    #expect(first.diagnostics.map(\.id) == ["cell/compiler-warning"])
    #expect(try await workshop.run(page).diagnostics == first.diagnostics)
  }

  @Test("a message about showing names the expression")
  func unshowable() async throws {
    let (_, diagnostics) = try await Workshop().texts(Page(["let a = 1\n  nil"]))
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.hasPrefix("4:3: cell/does-not-compile") == true)
  }

  @Test("an open bracket is found before it swallows the next cell")
  func unclosed() async throws {
    let (_, diagnostics) = try await Workshop().texts(Page(["func f() {", "1 }"]))
    #expect(diagnostics == ["3:10: cell/unclosed: '{' is not closed in this cell"])
  }

  @Test(
    "a variable that only a later cell declares has no value yet",
    arguments: [
      (["total + 1", "let total = 41"], ["3:1: cell/used-early: 'total' has no value here yet"]),
      (
        ["print(total)", "var (a, total) = (1, 2)"],
        [
          "3:7: cell/used-early: 'total' has no value here yet"
        ]
      ),
      (["func f() -> Int { total }", "let total = 41\nf()"], []),
      (["[1].map { total in total }.count", "let total = 41"], []),
      (["let total = 1", "total", "if true { let total = 2; print(total) }"], []),
      (["\"abc\".count", "let count = 41"], []),
      (["for i in 0..<2 { print(i) }", "let i = 41"], []),
    ])
  func usedEarly(cells: [String], expected: [String]) async throws {
    let (_, diagnostics) = try await Workshop().texts(Page(cells))
    #expect(diagnostics == expected)
  }

  @Test("two runs in fresh folders give the same")
  func determinism() async throws {
    let page = Page(["Set((0..<50).map { \"key \\($0)\" })", "[\"a\": 1, \"b\": 2, \"c\": 3]"])
    let first = try await Workshop().run(page)
    let second = try await Workshop().run(page)
    #expect(first.value == second.value)
    #expect(first.diagnostics == [])
  }

  @Test("C's functions, Foundation, async calls and generics are there")
  func language() async throws {
    let page = Page([
      "exp(0.0)",
      "import Foundation\nString(format: \"%.2f\", tanh(1.0))",
      "func later() async -> Int { 7 }\nawait later()",
    ])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["1.0\n"], ["0.76\n"], ["7\n"]])
    #expect(diagnostics == [])
  }

  @Test("a page without cells starts nothing and gives nothing")
  func noCells() async throws {
    let result = try await Workshop().run(Page([]))
    #expect(result.value == CellResults())
  }

  @Test("a path with odd characters is only a name")
  func oddPath() async throws {
    let page = Page(["x"], path: "content/a \"b\" \\(c): d.md")
    let (_, diagnostics) = try await Workshop().texts(page)
    #expect(diagnostics == ["3:1: cell/does-not-compile: cannot find 'x' in scope"])
  }
}
