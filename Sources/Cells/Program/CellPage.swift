import DocumentModel
import Foundation
import SourceText

/// The cells of a page that take part in its program, with all that their results depend on.
struct CellPage: Sendable {
  /// The cells and expressions, in order.
  let cells: [Cell]
  /// The path of the page's file.
  let path: String
  /// The program of all of them; the cells that are expected to fail are run apart from it.
  let program: CellProgram
  /// The folder whose files it may read.
  let inputs: InputFolder
  /// What it may use.
  let limits: CellLimits
  /// The environment variables that the site lets it see.
  var environment: [String: String] = [:]
  /// Whether it would run in a sandbox; nil if it does not run.
  var isSandboxed: Bool?

  /// The cells of a document.
  init(_ document: Document, models: ModelSources, inputs: InputFolder, limits: CellLimits) {
    cells = document.program.filter { $0.options.evaluation != .false }
    path = document.source.path
    self.inputs = inputs
    var limits = limits
    limits.cellSeconds = cells.map { $0.options.timeout ?? limits.seconds }
    limits.memoryBytes = cells.compactMap(\.options.memory).max() ?? limits.memoryBytes
    self.limits = limits
    var counts: [String: Int] = [:]
    let parts = cells.enumerated().map { index, cell in
      counts[cell.code, default: 0] += 1
      return CellProgram.Part(
        cell: index, mode: cell.mode, code: cell.code, line: cell.line,
        seed: cell.options.seed ?? Self.seed(cell.code, counts[cell.code] ?? 0))
    }
    program = CellProgram(parts, file: path, models: models)
  }

  /// A seed that stays as long as the cell's code does, and differs between equal cells.
  private static func seed(_ code: String, _ occurrence: Int) -> Int {
    let digits = SHA256.hash(Array("\(occurrence)\n\(code)".utf8)).prefix(12)
    return Int(digits, radix: 16) ?? 0
  }
}

extension CellPage {
  /// Whether its results may come from the cache and go there.
  var usesCache: Bool { cells.allSatisfy(\.options.usesCache) }

  /// Whether it never runs here.
  var isCachedOnly: Bool { cells.contains { $0.options.evaluation == .cached } }

  /// The positions of the cells that are expected to fail.
  var failing: [Int] { cells.indices.filter { cells[$0].options.expectsFailure } }

  /// The declared inputs, each with the first cell that declares it.
  var declaredInputs: [(cell: Int, name: String)] {
    var seen = Set<String>()
    return cells.enumerated().flatMap { index, cell in
      cell.options.inputs.filter { seen.insert($0).inserted }.map { (index, $0) }
    }
  }

  /// A run of nothing, for some reason.
  func failed(_ mistakes: CellMistake...) -> PageRun {
    PageRun(cellCount: cells.count, mistakes: mistakes)
  }

  /// Where results come from.
  enum Origin { case ran, cached, none }

  /// What a run means for the page.
  func report(_ run: PageRun, _ origin: Origin) -> Diagnosed<CellResults> {
    var results = CellResults(
      outputs: Dictionary(uniqueKeysWithValues: zip(cells.map(\.id), run.outputs)),
      ranCount: origin == .ran ? run.begun.count : 0,
      cachedCount: origin == .cached ? cells.count { $0.mode != .check } : 0)
    results.expected = run.expected.map { $0.diagnostic(in: cells, of: path) }
    let mistakes = run.mistakes.isEmpty ? emptyNames(run) : run.mistakes
    return Diagnosed(results, mistakes.map { $0.diagnostic(in: cells, of: path) })
  }

  /// The cells whose name is that of a figure or a table which they do not show.
  private func emptyNames(_ run: PageRun) -> [CellMistake] {
    zip(cells.indices, run.outputs).compactMap { index, outputs in
      let cell = cells[index]
      guard cell.mode == .run, cell.options.evaluation == .true, !cell.options.expectsFailure,
        let label = cell.options.label, let kind = NumberedKind(label: label)
      else { return nil }
      let isThere =
        switch kind {
        case .figure: outputs.contains { if case .figure = $0 { true } else { false } }
        case .table: outputs.contains { if case .table = $0 { true } else { false } }
        default: true
        }
      return isThere ? nil : .nothingNamed(program.head(of: index), label, kind)
    }
  }
}

extension CellPage {
  /// What the results depend on wherever they are computed.
  var portableKey: CellKey {
    var key = CellKey()
    for (index, cell) in cells.enumerated() {
      key.add("the code of cell \(index + 1)", "\(cell.mode) \(cell.code)")
      key.add("the seed of cell \(index + 1)", "\(program.parts[index].seed)")
      // Only where it is the result can a limit be part of the result.
      let limit = "\(limits.cellSeconds[index]) s, \(limits.memoryBytes) bytes"
      if cell.options.expectsFailure { key.add("the limits of cell \(index + 1)", limit) }
    }
    if tellsPlaces {
      key.add("the places of the cells", cells.map { "\($0.line)" }.joined(separator: " ") + path)
    }
    key.add("content/models", program.models.isEmpty ? "" : program.models.hash)
    for (_, name) in declaredInputs {
      key.add("the file \(name)", inputs.observe(name).hash)
    }
    return key
  }

  /// Whether some code can say where it stands, so that its place is part of its results.
  private var tellsPlaces: Bool {
    let texts = cells.map { Array($0.code.utf8) } + program.models.files.map(\.bytes)
    let words = ["#line", "#file", "#column"].map { Array($0.utf8) }
    return texts.contains { text in words.contains { text.firstRange(of: $0) != nil } }
  }

  /// The same with the tools that compute them, and whether in a sandbox.
  func key(_ tools: (compiler: String, library: String), isSandboxed: Bool) -> CellKey {
    var key = portableKey
    key.add("NoteKit", tools.library)
    key.add("the compiler", tools.compiler)
    key.add("the environment", CellLauncher.environment.map { "\($0)=\($1)" }.sorted().joined())
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) {
      key.add("the environment variable \(name)", SHA256.hash(Array(value.utf8)))
    }
    key.add("the isolation", isSandboxed ? "sandbox" : "limits")
    return key
  }

  /// What the value of `keep` on each line of the page's file depends on.
  func keepKeys(
    of program: CellProgram, _ tools: (compiler: String, library: String)
  ) -> [Int: String] {
    var keys: [Int: String] = [:]
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let base =
      "\(tools.compiler)\n\(tools.library)\n\(program.models.hash)\n\(variables)\n"
    for (index, part) in program.parts.enumerated() where part.mode == .run {
      for keep in program.syntax[index].keeps {
        var text = base
        let last = keep.end == nil ? program.parts.count - 1 : index
        for other in program.parts[...last] {
          let isCut = keep.end != nil && other.cell == part.cell
          let code = isCut ? Array(other.code.utf8.prefix(keep.end ?? 0)) : Array(other.code.utf8)
          text +=
            "\(other.mode) \(other.seed) \(code.count)\n" + String(decoding: code, as: UTF8.self)
        }
        keys[part.line + keep.line] = SHA256.hash(Array((text + "\n\(keep.line)").utf8))
      }
    }
    return keys
  }
}
