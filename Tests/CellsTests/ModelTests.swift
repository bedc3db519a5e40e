import Foundation
import SourceText
import Testing

@testable import Cells

@Suite("Code in content/models is one module that every cell can use")
struct ModelTests {
  private func workshop(_ code: String) throws -> Workshop {
    var settings = CellSettings()
    settings.models = ModelSources([
      SourceFile(path: "content/models/pick.swift", text: code),
      SourceFile(path: "content/models/more/two.swift", text: "let two = 2\n"),
    ])
    return try Workshop(settings: settings)
  }

  @Test("its names need no 'public' and no import")
  func names() async throws {
    let workshop = try workshop("struct Pair { var n = two; var t: Tensor = [1, 2] }\n")
    let (outputs, diagnostics) = try await workshop.texts(Page(["Pair().n", "Pair().t.count"]))
    #expect(outputs == [["2\n"], ["2\n"]])
    #expect(diagnostics == [])
  }

  @Test("its mistakes are in its files, and said once for all pages")
  func mistakes() async throws {
    let workshop = try workshop("func pick() -> Int {\n  missing\n}\n")
    let result = try await workshop.run(Page(["pick()"]))
    #expect(result.diagnostics.map(\.id) == ["cell/broken-models", "cell/does-not-compile"])
    #expect(result.diagnostics.map(\.file) == ["content/page.md", "content/models/pick.swift"])
    #expect(result.diagnostics.last?.range == SourceRange(23, 30))
    let other = try await workshop.run(Page(["pick()"], path: "content/b.md"))
    #expect(other.diagnostics.last == result.diagnostics.last)
  }

  @Test("a trap in it names its line, at the cell that called it")
  func trap() async throws {
    let workshop = try workshop("func pick(_ xs: [Int]) -> Int {\n  xs[7]\n}\n")
    let result = try await workshop.run(Page(["let a = 1", "print(a)\npick([])"]))
    let page = Page(["let a = 1", "print(a)\npick([])"])
    #expect(result.diagnostics.map(page.text) == ["8:1: cell/trap: Index out of range"])
    let note = try #require(result.diagnostics.first?.notes.first)
    #expect(note.file == "content/models/pick.swift")
    #expect(
      SourceFile(path: "", text: "func pick(_ xs: [Int]) -> Int {\n  xs[7]\n}\n")
        .position(at: note.range.start).line == 2)
  }

  @Test("a change in it runs the pages again")
  func change() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    var settings = CellSettings()
    for n in [1, 2] {
      settings.models = ModelSources([
        SourceFile(path: "content/models/a.swift", text: "let n = \(n)")
      ])
      let workshop = try Workshop(folder: folder + "/x", settings: settings)
      let cache = CellCache(folder: folder)
      let runner = CellRunner(
        tools: try Workshop.tools(), cache: cache, scratch: workshop.runner.scratch,
        settings: settings)
      let first = try await runner.run(Page(["n"]).document)
      #expect(first.value.ranCount == 1)
      #expect(first.value.outputs.values.first == [.text("\(n)\n")])
      #expect(try await runner.run(Page(["n"]).document).value.cachedCount == 1)
    }
    try? FileManager.default.removeItem(atPath: folder)
  }

  @Test("a site that was moved compiles its cells as before")
  func moved() async throws {
    let folder = NSTemporaryDirectory() + "moved-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/a", withIntermediateDirectories: true)
    var settings = CellSettings()
    settings.models = ModelSources([
      SourceFile(path: "content/models/a.swift", text: "let n = 1")
    ])
    for (place, code) in [("a", "n"), ("b", "n + 1")] {
      if place == "b" {
        try FileManager.default.moveItem(atPath: folder + "/a", toPath: folder + "/b")
      }
      let runner = CellRunner(
        tools: try Workshop.tools(), cache: nil, scratch: "\(folder)/\(place)", settings: settings)
      let result = try await runner.run(Page([code]).document)
      #expect(result.diagnostics == [])
      #expect(result.value.outputs.count == 1)
    }
  }
}
