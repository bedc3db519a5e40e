import DocumentModel
import Foundation
import SourceText
import Testing

@testable import Cells

/// A page made of cells for a test: each between a line of prose and fences, as in a file.
struct Page {
  var document: Document

  /// The page with these cells, each indented by a prefix as in a block quote; those at the
  /// positions in `checking` are only checked.
  init(
    _ codes: [String], path: String = "content/page.md", prefix: String = "", lead: Int = 1,
    checking: Set<Int> = []
  ) {
    var text = String(repeating: "Prose.\n", count: lead)
    var blocks: [Block] = []
    for (index, code) in codes.enumerated() {
      text += "\(prefix)```swift cell\n"
      let line = text.utf8.count(where: { $0 == 0x0A }) + 1
      var map = SourceMap(start: text.utf8.count + prefix.utf8.count)
      var extracted = 0
      let start = text.utf8.count
      for part in code.split(separator: "\n", omittingEmptySubsequences: false) {
        map.jump(at: extracted, to: text.utf8.count + prefix.utf8.count)
        text += "\(prefix)\(part)\n"
        extracted += part.utf8.count + 1
      }
      let cell = Cell(
        id: Cell.ID(page: path, index: index), mode: checking.contains(index) ? .check : .run,
        code: code + "\n", line: line, options: CellOptions(), map: map)
      blocks.append(Block(.cell(cell), range: SourceRange(start, text.utf8.count)))
      text += "\(prefix)```\nProse.\n"
    }
    document = Document(source: SourceFile(path: path, text: text), blocks: blocks)
  }

  /// A diagnostic as one line: `line:column: id: message`.
  func text(_ diagnostic: Diagnostic) -> String {
    let position = document.source.position(at: diagnostic.range.start)
    return "\(position.line):\(position.column): \(diagnostic.id): \(diagnostic.message)"
  }
}

/// Runs pages with the real compiler and the library beside the tests.
final class Workshop {
  let folder: String
  let runner: CellRunner

  init(limits: CellLimits = CellLimits(), folder: String? = nil) throws {
    self.folder = folder ?? Self.base + "/" + UUID().uuidString
    runner = CellRunner(
      toolchain: try SwiftToolchain.locate(), library: try Self.library(),
      cache: CellCache(folder: self.folder + "/cache"), limits: limits,
      scratch: Self.base + "/scratch")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a page.
  func run(_ page: Page) async throws -> Diagnosed<CellResults> {
    try await runner.run(page.document)
  }

  /// The outputs of a page's cells as text, and its diagnostics as lines.
  func texts(_ page: Page) async throws -> (outputs: [[String]], diagnostics: [String]) {
    let result = try await run(page)
    let outputs = page.document.cells.map { cell in
      result.value.outputs[cell.id, default: []].map { output in
        switch output {
        case .text(let text): text
        case .figure: "(figure)"
        }
      }
    }
    return (outputs, result.diagnostics.map(page.text))
  }

  private static let base = NSTemporaryDirectory() + "notesite-cells-tests"

  static func library() throws -> NoteKitLibrary {
    let executable = try #require(Bundle.main.executablePath)
    return try NoteKitLibrary.beside(executable: executable)
  }
}
