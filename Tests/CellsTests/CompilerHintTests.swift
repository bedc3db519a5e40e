import Testing

@testable import Cells

@Suite("What to do about the compiler's messages")
struct CompilerHintTests {
  @Test(
    "is said where authors of notes meet them",
    arguments: [
      ("pow(2, 3)", "add 'import Foundation' to the cell"),
      ("let label = \"$\\eta$\"\nlabel", ##"write TeX as in #"$\eta$"#"##),
      ("2 ** 3", "write 'pow(x, y)', with 'import Foundation'"),
      (
        "for n in 1...2 { Plot { Line([1, 2]) } }",
        "a cell shows its last expression; 'show(…)' shows others"
      ),
    ])
  func hints(code: String, hint: String) async throws {
    let result = try await Workshop().run(Page([code]))
    #expect(result.diagnostics.compactMap(\.hint).contains(hint))
  }

  @Test("a compiler at a loss is said in our words")
  func loss() {
    let message =
      "failed to produce diagnostic for expression; please submit a bug report (https://x)"
    #expect(CompilerHintTable.plain(message).hasPrefix("some part of this expression"))
    #expect(CompilerHintTable.plain("other") == "other")
  }
}
