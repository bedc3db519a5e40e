import SourceText
import Testing

@testable import Cells

@Suite("A cell that fails is named with its place, and costs no other cell its result")
struct CellFailureTests {
  @Test(
    "traps",
    arguments: [
      (
        "let xs = [1]\nfunc pick(_ i: Int) -> Int {\n  xs[i]\n}\npick(7)", "Index out of range",
        "11:5"
      ),
      ("let n: Int? = nil\nlet m = n!", "Unexpectedly found nil", "10:10"),
      ("var bs: [UInt8] = [255]\nbs[0] += 1", "arithmetic overflow", "10:7"),
      ("precondition(a == 2, \"shape mismatch\")", "precondition failed: shape mismatch", "9:1"),
      ("fatalError(\"no way\")", "no way", "9:1"),
    ])
  func trap(code: String, message: String, place: String) async throws {
    let page = Page(["let a = 1\nprint(\"kept\")", "print(\"here\")\n" + code, "print(2)"])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["kept\n"], ["here\n"], []])
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.contains("cell/trap: \(message)") == true, "\(diagnostics)")
    #expect(diagnostics.first?.hasPrefix(place) == true, "\(diagnostics)")
  }

  @Test("an error that nobody catches")
  func thrown() async throws {
    let page = Page([
      "struct Bad: Error { var n = 3 }\nfunc f() throws -> Int { throw Bad() }",
      "print(1)\ntry f()",
    ])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [[], ["1\n"]])
    #expect(
      diagnostics == ["9:1: cell/uncaught-error: this cell ended with an error: Bad(n: 3)"])
  }

  @Test("a loop without end is ended, and found")
  func endless() async throws {
    var limits = CellLimits()
    limits.seconds = 1
    let page = Page([
      "print(1)", "func spin(_ n: Int) { var n = n; while true { n &+= 1 } }\nspin(0)",
    ])
    let (outputs, diagnostics) = try await Workshop(limits: limits).texts(page)
    #expect(outputs == [["1\n"], []])
    #expect(diagnostics == ["8:1: cell/timeout: this cell was still running after 1 s"])
  }

  @Test("100 MB of text are too much")
  func flood() async throws {
    let page = Page([
      "print(1)",
      "let line = String(repeating: \"x\", count: 999)\nfor _ in 0..<100_000 { print(line) }",
    ])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["1\n"], []])
    #expect(
      diagnostics == ["7:1: cell/too-much-output: this cell gave out more than 1048576 bytes"])
  }

  @Test("exit, with 0 and otherwise", arguments: [0, 3])
  func exit(status: Int) async throws {
    let page = Page(["import Foundation\nprint(1)", "print(2)\nexit(\(status))", "print(3)"])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["1\n"], ["2\n"], []])
    #expect(
      diagnostics == [
        "8:1: cell/exited: this cell ended the program with exit status \(status)"
      ])
  }

  @Test(
    "what else writes into the pipe of the figures",
    arguments: [
      "write(3, \"garbage\\n\", 8)\nlet done = true",
      "write(3, \"{\\n\", 2)\nshow(Plot { Line([1, 2]) })",
      "close(3)\nshow(Plot { Line([1, 2]) })",
    ])
  func garbage(code: String) async throws {
    let (_, diagnostics) = try await Workshop().texts(Page(["import Foundation", code]))
    #expect(diagnostics == ["7:1: cell/bad-figure: a figure of this cell did not arrive whole"])
  }

  @Test("a recursion without end has its place")
  func recursion() async throws {
    let page = Page(["func r(_ n: Int) -> Int { n < 0 ? 0 : r(n + 1) + 1 }", "r(0)"])
    let (_, diagnostics) = try await Workshop().texts(page)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.hasPrefix("3:") == true, "\(diagnostics)")
  }

  @Test("a signal without a word")
  func signal() async throws {
    let (_, diagnostics) = try await Workshop().texts(
      Page(["import Foundation\nkill(getpid(), SIGKILL)"]))
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.hasPrefix("3:1: cell/crashed: ") == true, "\(diagnostics)")
  }

  @Test("a name that compiles and is nowhere")
  func link() async throws {
    let page = Page(["@_silgen_name(\"nowhere\") func nowhere()\nnowhere()"])
    let (_, diagnostics) = try await Workshop().texts(page)
    #expect(
      diagnostics == [
        "3:1: cell/does-not-link: the cells of this page use nowhere, which no library of a cell has"
      ])
  }

  @Test("a compiler that takes too long is ended")
  func slowCompiler() async throws {
    var limits = CellLimits()
    limits.compilerSeconds = 0.001
    let (_, diagnostics) = try await Workshop(limits: limits).texts(Page(["1"]))
    #expect(
      diagnostics == [
        "3:1: cell/compiler-gave-up: the compiler took too long on the cells of this page"
      ])
  }

  @Test("a cell that takes NoteKit's name is told so, not the machine")
  func shadow() async throws {
    let (_, diagnostics) = try await Workshop().texts(Page(["enum NoteKit {}", "1"]))
    #expect(diagnostics.contains { $0.hasPrefix("3:1: cell/does-not-compile: type 'NoteKit'") })
  }

  @Test("nothing of where the build happens is in a message")
  func noPaths() async throws {
    let page = Page(["let a: Int = \"x\"", "undefined(a)", "import Missing"])
    let result = try await Workshop().run(page)
    #expect(result.diagnostics.hasErrors)
    for diagnostic in result.diagnostics {
      #expect(!diagnostic.message.contains("/tmp") && !diagnostic.message.contains("main.swift"))
    }
  }
}
