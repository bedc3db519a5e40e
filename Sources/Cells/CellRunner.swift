import DocumentModel
import FigureModel
import Foundation
import SourceText

/// Compiles and runs the cells of pages, one program a page, and keeps what they gave.
///
/// Pages may run at the same time. A page whose cells ran before starts no process.
package struct CellRunner: Sendable {
  private let toolchain: SwiftToolchain
  private let library: NoteKitLibrary
  private let cache: CellCache?
  private let limits: CellLimits
  private let scratch: String

  /// A runner that works in folders of its own below `scratch`, where it also keeps what makes
  /// the compiler faster the next time.
  package init(
    toolchain: SwiftToolchain, library: NoteKitLibrary, cache: CellCache?,
    limits: CellLimits = CellLimits(), scratch: String
  ) {
    self.toolchain = toolchain
    self.library = library
    self.cache = cache
    self.limits = limits
    self.scratch = scratch
  }

  /// The outputs of a page's cells; after a mistake, those of the cells before it.
  package func run(
    _ document: Document
  ) async throws(CellMachineError) -> Diagnosed<CellResults> {
    let cells = document.cells
    guard !cells.isEmpty else { return Diagnosed(CellResults()) }
    let path = document.source.path
    let program = CellProgram(
      cells.map {
        CellProgram.Part(code: $0.code, line: $0.line, isOnlyChecked: $0.mode == .check)
      }, file: path)
    let key = key(for: program)
    let stored = storedRun(key, cellCount: cells.count)
    if case .found(let run) = stored { return report(run, cells, path, isCached: true) }

    var run = try await freshRun(of: program)
    if run.isGood { store(run, key) }
    if stored == .damaged { run.mistakes.append(.damagedCache(program.head(of: 0))) }
    return report(run, cells, path, isCached: false)
  }
}

extension CellRunner {
  private func freshRun(of program: CellProgram) async throws(CellMachineError) -> PageRun {
    let nothing = Array(repeating: [Output](), count: program.parts.count)
    let unclosed = unclosedPlaces(in: program)
    guard unclosed.isEmpty else { return PageRun(outputs: nothing, mistakes: unclosed) }

    let folder = try ScratchFolder(in: scratch)
    let compiler = CellCompiler(
      toolchain: toolchain, library: library, limits: limits,
      moduleCache: URL(fileURLWithPath: scratch).path + "/modules")
    let compiled = try await compiler.compile(program, in: folder.path)
    guard let executable = compiled.executable else {
      return PageRun(outputs: nothing, mistakes: compiled.mistakes)
    }
    let word = UUID().uuidString
    let command = CellLauncher(limits: limits).command(
      executable: executable, folder: try folder.makeFolder("work"), word: word)
    let outcome = try await ChildProcess.run(command)
    let run = PageRun(outcome, of: program, limits: limits, word: word)
    return run.after(compiled.mistakes)
  }

  private func unclosedPlaces(in program: CellProgram) -> [CellMistake] {
    program.parts.indices.compactMap { cell in
      guard let range = program.syntax[cell].unclosed else { return nil }
      let source = SourceFile(path: "", text: program.parts[cell].code)
      return .unclosed(CellPlace(cell: cell, range: range), what: source.text(range))
    }
  }

  private func report(
    _ run: PageRun, _ cells: [Cell], _ path: String, isCached: Bool
  ) -> Diagnosed<CellResults> {
    let results = CellResults(
      outputs: Dictionary(uniqueKeysWithValues: zip(cells.map(\.id), run.outputs)),
      ranCount: isCached ? 0 : cells.count, cachedCount: isCached ? cells.count : 0)
    return Diagnosed(results, run.mistakes.map { $0.diagnostic(in: cells, of: path) })
  }
}

extension CellRunner {
  private enum Stored: Hashable {
    case missing, damaged
    case found(PageRun)
  }

  /// The name of a program's results: its code, the library, the compiler and the limits.
  ///
  /// Where the cells stand in the file is no part of it: prose before a cell changes no result.
  private func key(for program: CellProgram) -> String {
    var text = "\(toolchain.identity)\n\(library.identity)\n\(limits)\n"
    for part in program.parts {
      text += "\(part.isOnlyChecked) \(part.code.utf8.count)\n\(part.code)\n"
    }
    return SHA256.hash(Array(text.utf8))
  }

  private func storedRun(_ key: String, cellCount: Int) -> Stored {
    switch cache?.body(for: key) {
    case nil, .missing: return .missing
    case .damaged: return .damaged
    case .found(let body):
      let run = try? CellCoding.decoder.decode(PageRun.self, from: Data(body))
      guard let run, run.outputs.count == cellCount else { return .damaged }
      return .found(run)
    }
  }

  private func store(_ run: PageRun, _ key: String) {
    guard let cache, let body = try? CellCoding.encoder.encode(run) else { return }
    cache.store(Array(body), for: key)
  }
}
