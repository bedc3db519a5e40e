import DocumentModel
import Foundation

// Answers to the question why a page's cells run.
extension CellRunner {
  /// What the next build does with a page's cells, and why; `label` asks about one cell alone.
  package func explanation(
    of document: Document, label: String? = nil
  ) async throws(CellMachineError) -> CellExplanation {
    let page = try await page(document)
    if page.cells.isEmpty {
      return CellExplanation(isCached: true, reasons: ["the page has no cells that run"])
    }
    if let cell = page.cells.first(where: { !$0.options.usesCache }) {
      return CellExplanation(
        isCached: false, reasons: ["the cell on line \(cell.line) says 'cache: false'"])
    }
    var only: Int?
    if let label {
      only = page.cells.firstIndex { $0.options.label == label }
      if only == nil {
        return CellExplanation(isCached: false, reasons: ["no cell has the label '\(label)'"])
      }
    }
    switch await storedRun(of: page) {
    case .found(let run):
      return CellExplanation(isCached: true, reasons: page.dependencies(of: run, only: only))
    case .damaged:
      return CellExplanation(isCached: false, reasons: ["the stored results are damaged"])
    case .missing:
      return CellExplanation(isCached: false, reasons: changes(of: page))
    }
  }

  /// What differs from the last results that were stored.
  private func changes(of page: CellPage) -> [String] {
    guard case .found(let body)? = cache?.body(for: CellRecord.name(of: page.path)),
      let record = try? CellCoding.decoder.decode(CellRecord.self, from: Data(body)),
      let tools = tools.identities
    else { return ["no results are stored: it never ran here, or did not come to its end"] }
    let isSandboxed = page.isSandboxed ?? true
    let key = page.key(tools, isSandboxed: isSandboxed)
    let files = record.observed.filter { page.inputs.observe($0.path) != $0 }
    let changes =
      key.differences(from: record.key).map(page.withLine)
      + files.map { "the file \($0.path) changed, which the page read" }
    return changes.isEmpty ? ["the stored results are gone from the cache"] : changes
  }
}

extension CellPage {
  /// What results depend on, in words.
  fileprivate func dependencies(of run: PageRun, only cell: Int?) -> [String] {
    var lines: [String] = []
    let shown = cell.map { 0...$0 } ?? 0...(cells.count - 1)
    let places = shown.map { "\(cells[$0].line)" }.joined(separator: ", ")
    lines.append(
      "the code of \(shown.count) \(shown.count == 1 ? "cell" : "cells"), on line \(places)")
    if !program.models.isEmpty { lines.append("content/models") }
    lines += declaredInputs.map { "the file \($0.name), declared" }
    lines += run.observed.map { "the file \($0.path), read" }
    return lines + ["NoteKit", "the compiler"]
  }

  /// A reason that names a cell by its number, with the line of that cell.
  fileprivate func withLine(_ reason: String) -> String {
    let words = reason.split(separator: " ")
    guard let index = words.firstIndex(of: "cell"), index + 1 < words.count,
      let number = Int(words[index + 1]), cells.indices.contains(number - 1)
    else { return reason }
    let before = words[...(index + 1)].joined(separator: " ")
    let after = words[(index + 2)...].joined(separator: " ")
    return "\(before) (line \(cells[number - 1].line)) \(after)"
  }
}
