import DocumentModel
import Foundation
import SourceText
import Testing

@testable import Cells

@Suite("What the options of a cell do when it runs")
struct CellOptionTests {
  @Test("a cell that is not evaluated is not even compiled")
  func evaluation() async throws {
    let page = Page(["print(1)", "this is no Swift", "print(2)"]).with { options, index in
      if index == 1 { options.evaluation = .false }
    }
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["1\n"], [], ["2\n"]])
    #expect(diagnostics == [])
  }

  @Test("a cell that fails as expected shows how, and the cells behind it run")
  func expectedFailure() async throws {
    let page = Page([
      "let xs = [1]", "print(\"before\")\nxs[3]", "let y: Int = \"no\"", "print(xs)",
    ]).with { options, index in options.expectsFailure = index == 1 || index == 2 }
    let workshop = try Workshop()
    let result = try await workshop.run(page)
    #expect(try await workshop.texts(page).0 == [[], ["before\n"], [], ["[1]\n"]])
    #expect(result.diagnostics == [])
    #expect(
      result.value.expected.map(page.text) == [
        "8:3: cell/trap: Index out of range",
        "12:14: cell/does-not-compile: cannot convert value of type 'String' to specified type 'Int'",
      ])
    let again = try await workshop.run(page)
    #expect(again.value.cachedCount == 4 && again.value.expected == result.value.expected)
  }

  @Test("a cell that does not fail though it should is an error")
  func noFailure() async throws {
    let page = Page(["print(1)"]).with { options, _ in options.expectsFailure = true }
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["1\n"]])
    #expect(
      diagnostics == ["3:1: cell/did-not-fail: this cell was expected to fail, and did not"])
  }

  @Test("cells before one that does not compile keep their results")
  func prefix() async throws {
    let page = Page(["print(1)", "print(2)", "missing()", "print(3)"])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["1\n"], ["2\n"], [], []])
    #expect(diagnostics == ["11:1: cell/does-not-compile: cannot find 'missing' in scope"])
  }

  @Test("each cell has its own time")
  func timeouts() async throws {
    let slow = "import Foundation\nusleep(700_000)\nprint(\"slow\")"
    let page = Page([slow, slow, "print(1)"]).with { options, index in
      options.timeout = index == 1 ? 0.3 : 5
    }
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["slow\n"], [], []])
    #expect(diagnostics.count == 1)
    #expect(
      diagnostics.first?.hasSuffix("cell/timeout: this cell was still running after 0.3 s") == true)
  }

  @Test("the same seed gives the same numbers, and each cell its own")
  func seeds() async throws {
    let draw = "print((0..<3).map { _ in Int.random(in: 0..<1_000_000) })"
    let same = Page([
      draw, draw, draw, "print([1, 2, 3, 4, 5].shuffled(), Double.random(in: 0..<1))",
    ])
    .with { options, index in if index < 2 { options.seed = 7 } }
    let first = try await Workshop().texts(same).0
    let second = try await Workshop().texts(same).0
    #expect(first == second)
    #expect(first[0] == first[1] && first[0] != first[2])
  }

  @Test("values in text are expressions of the program at their place")
  func values() async throws {
    var page = Page(["var n = 1.0 / 3"])
    page.addValues(["n", "n * 1e9", "\"a b\"", "Optional(-2)", "Tensor([1, 2])", "n ="])
    let workshop = try Workshop()
    let broken = try await workshop.run(page)
    #expect(Set(broken.diagnostics.map(\.id)) == ["cell/does-not-compile"])
    page = Page(["var n = 1.0 / 3"])
    page.addValues(["n", "n * 1e9", "\"a b\"", "Optional(-2)", "Tensor([1, 2])"])
    let result = try await workshop.run(page)
    #expect(result.diagnostics == [])
    let outputs = page.document.program.dropFirst().map { result.value.outputs[$0.id] }
    #expect(
      outputs == [
        [.text("0.3333")], [.text("3.333×10⁸")], [.text("a b")], [.text("−2")],
        [.math("\\begin{bmatrix}1 & 2\\end{bmatrix}")],
      ])
  }

  @Test("a mistake in a value is where the value is")
  func valuePlaces() async throws {
    var page = Page(["let n = 1"])
    page.addValues(["n", "[n][3]"])
    let result = try await Workshop().run(page)
    #expect(result.diagnostics.map(\.id) == ["cell/trap"])
    #expect(result.diagnostics.map { page.document.source.text($0.range) } == ["["])
  }

  @Test("tables, matrices and several figures come out as such")
  func kinds() async throws {
    let page = Page([
      "DataTable([\"n\"], rows: [[1], [2]])", "let m: Tensor = [[1, 2], [3, 4]]\nm",
      "let p = Plot { Line([1, 2]) }\n[p, p]", "Tensor(3)", "Optional(\"x\")",
    ])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(
      outputs == [
        ["(table)"], ["$\\begin{bmatrix}1 & 2 \\\\ 3 & 4\\end{bmatrix}$"],
        ["(figure)", "(figure)"], ["3\n"], ["x\n"],
      ])
    #expect(diagnostics == [])
  }
}
