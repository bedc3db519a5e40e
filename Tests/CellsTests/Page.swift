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

  /// The same page with other options of its cells.
  func with(_ change: (inout CellOptions, Int) -> Void) -> Page {
    var copy = self
    for (index, block) in document.blocks.enumerated() {
      guard case .cell(var cell) = block.kind else { continue }
      change(&cell.options, cell.id.index)
      copy.document.blocks[index].kind = .cell(cell)
    }
    return copy
  }

  /// Adds a paragraph of expressions behind the cells.
  mutating func addValues(_ codes: [String]) {
    guard !codes.isEmpty else { return }
    var text = String(decoding: document.source.bytes, as: UTF8.self)
    let line = document.source.lines.count
    let count = document.program.count
    let start = text.utf8.count
    let inlines = codes.enumerated().map { index, code in
      text += "`{swift} "
      let map = SourceMap(start: text.utf8.count)
      let cell = Cell(
        id: Cell.ID(page: document.source.path, index: count + index), mode: .value, code: code,
        line: line, options: CellOptions(), map: map)
      text += code + "` "
      return Inline(.value(cell), range: SourceRange(at: start))
    }
    let block = Block(.paragraph(inlines), range: SourceRange(start, text.utf8.count))
    document = Document(
      source: SourceFile(path: document.source.path, text: text),
      blocks: document.blocks + [block])
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

  init(
    limits: CellLimits = CellLimits(), folder: String? = nil,
    settings: CellSettings = CellSettings()
  ) throws {
    self.folder = folder ?? Self.base + "/" + UUID().uuidString
    runner = CellRunner(
      tools: try Self.tools(), cache: CellCache(folder: self.folder + "/cache"), limits: limits,
      scratch: Self.base + "/scratch", settings: settings)
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
        case .table: "(table)"
        case .math(let tex): "$\(tex)$"
        }
      }
    }
    return (outputs, result.diagnostics.map(page.text))
  }

  private static let base = NSTemporaryDirectory() + "notesite-cells-tests"

  static func tools() throws -> CellTools {
    CellTools(toolchain: try SwiftToolchain.locate(), library: try library())
  }

  static func library() throws -> NoteKitLibrary {
    let executable = try #require(Bundle.main.executablePath)
    return try NoteKitLibrary.beside(executable: executable)
  }
}
