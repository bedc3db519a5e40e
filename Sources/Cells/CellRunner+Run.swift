import FigureModel
import Foundation

// Running what is not in the cache.
extension CellRunner {
  /// Compiles and runs a page: the cells that must work as one program, and each cell that must
  /// fail in another one, behind the cells before it.
  func freshRun(of page: CellPage) async throws(CellMachineError) -> PageRun {
    if let missing = page.declaredInputs.first(where: { page.inputs.file($0.name) == nil }) {
      return page.failed(
        .noInput(page.program.head(of: missing.cell).option("inputs"), path: missing.name))
    }
    let compiled = try await models?.outcome() ?? ModelCompiler.Outcome()
    if !settings.models.isEmpty, compiled.models == nil {
      let mistakes = [CellMistake.brokenModels(page.program.head(of: 0))] + compiled.mistakes
      return PageRun(cellCount: page.cells.count, mistakes: mistakes)
    }
    let failing = page.failing
    let working = page.cells.indices.filter { !failing.contains($0) }
    var run = PageRun(cellCount: page.cells.count)
    if !working.isEmpty { run = try await self.run(working, of: page, compiled.models) }
    for cell in failing {
      let before = working.filter { $0 < cell }
      let other = try await self.run(before + [cell], of: page, compiled.models)
      run.addExpected(other, of: cell, page)
    }
    run.mistakes += compiled.mistakes
    return run
  }
}

extension CellRunner {
  /// Runs some of a page's cells as one program; if one does not compile, those before it.
  private func run(
    _ cells: [Int], of page: CellPage, _ models: CompiledModels?
  ) async throws(CellMachineError) -> PageRun {
    let program = page.program.only(cells)
    var run = try await runOnce(program, of: page, models)
    let first = run.mistakes.filter(\.preventsRun).map(\.place.cell).min()
    guard let first, let count = cells.firstIndex(of: first), count > 0 else { return run }
    let before = try await runOnce(program.only(0..<count), of: page, models)
    run.outputs = before.outputs
    run.observed = before.observed
    run.begun = before.begun
    return run
  }

  private func runOnce(
    _ program: CellProgram, of page: CellPage, _ models: CompiledModels?
  ) async throws(CellMachineError) -> PageRun {
    let mistakes = unclosedPlaces(in: program) + program.earlyUses
    guard mistakes.isEmpty else {
      return PageRun(cellCount: page.cells.count, mistakes: mistakes)
    }
    let compiler = try compiler(models)
    let folder = try ScratchFolder(in: scratch)
    let prepared = try prepare(program, of: page, in: folder)
    let start = try await start(prepared.run, program, page)
    defer { start.cancel() }
    let compiled = try await compiler.compile(program, in: folder.path)
    guard compiled.executable != nil else {
      return PageRun(cellCount: page.cells.count, mistakes: compiled.mistakes)
    }
    let outcome = try await Stopwatch.measure("run", on: settings.stopwatch) {
      () throws(CellMachineError) in try await start.outcome()
    }
    let word = prepared.run.word
    try checkStart(outcome, word: word)
    var run = PageRun(outcome, of: program, limits: start.limits, word: word)
    run.observed =
      prepared.service.observed + run.observed.map { page.inputs.observe($0.path) }
    return run.onPage(program.parts.map(\.cell), cellCount: page.cells.count)
      .after(compiled.mistakes)
  }

  private func compiler(_ models: CompiledModels?) throws(CellMachineError) -> CellCompiler {
    var compiler = try tools.compiler(limits: limits, scratch: scratch)
    compiler.models = models
    compiler.stopwatch = settings.stopwatch
    return compiler
  }

  /// What the run of a program that is made in a folder needs.
  private func prepare(
    _ program: CellProgram, of page: CellPage, in folder: borrowing ScratchFolder
  ) throws(CellMachineError) -> (run: CellLauncher.Run, service: CellService) {
    let (toolchain, library) = try tools.get()
    _ = try folder.makeFolder("program")
    let service = CellService(
      inputs: page.inputs, cache: page.usesCache ? cache : nil,
      keepKeys: page.keepKeys(of: program, (toolchain.identity, library.identity)))
    let inputs = page.declaredInputs.compactMap { input in
      page.inputs.file(input.name).map { (name: input.name, path: $0) }
    }
    let run = CellLauncher.Run(
      executable: folder.path + "/" + CellCompiler.executable,
      folder: try folder.makeFolder("work"), word: UUID().uuidString, inputs: inputs,
      service: service)
    return (run, service)
  }

  /// Prepares a run, and already starts what can wait for its program.
  private func start(
    _ run: CellLauncher.Run, _ program: CellProgram, _ page: CellPage
  ) async throws(CellMachineError) -> CellStart {
    let (toolchain, library) = try tools.get()
    var limits = page.limits
    limits.cellSeconds = program.parts.map { page.limits.cellSeconds[$0.cell] }
    let launcher = CellLauncher(
      limits: limits, protection: try await protection(), toolchain: toolchain, library: library,
      environment: settings.environment, prefix: settings.launcher)
    return try CellStart(run, by: launcher)
  }

  /// Fails if the program never came to its first cell: that is no mistake of the author's.
  private func checkStart(_ outcome: ChildOutcome, word: String) throws(CellMachineError) {
    guard case .exit(let status) = outcome.ending, status != 0,
      outcome.output.firstRange(of: Array(word.utf8)) == nil
    else { return }
    let line = outcome.errors.split(separator: "\n").last.map(String.init)
    throw .process(
      program: settings.launcher.first ?? "the program of a page's cells",
      problem: line ?? "it ended with exit status \(status)")
  }

  private func unclosedPlaces(in program: CellProgram) -> [CellMistake] {
    program.parts.indices.compactMap { index in
      guard let range = program.syntax[index].unclosed else { return nil }
      let bytes = Array(program.parts[index].code.utf8)[range.start..<range.end]
      let place = CellPlace(cell: program.parts[index].cell, range: range)
      return .unclosed(place, what: String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension PageRun {
  /// The run of a program of some of a page's cells, for the whole page.
  fileprivate func onPage(_ cells: [Int], cellCount: Int) -> PageRun {
    var run = self
    run.outputs = Array(repeating: [], count: cellCount)
    for (index, cell) in cells.enumerated() { run.outputs[cell] = outputs[index] }
    run.begun = Set(begun.map { cells[$0] })
    return run
  }

  /// Adds what became of a cell that is expected to fail.
  fileprivate mutating func addExpected(_ other: PageRun, of cell: Int, _ page: CellPage) {
    let errors = other.mistakes.filter { $0.severity == .error }
    let own = errors.filter { $0.place.cell == cell && $0.place.file == nil }
    expected += own
    outputs[cell] = other.outputs[cell]
    begun.formUnion(other.begun.intersection([cell]))
    observed += other.observed.filter { !observed.contains($0) }
    if errors.isEmpty {
      mistakes.append(.didNotFail(page.program.head(of: cell).option("error")))
    }
  }
}

extension CellMistake {
  /// Whether no cell of the program ran because of it.
  fileprivate var preventsRun: Bool {
    let kinds = [
      "cell/does-not-compile", "cell/unclosed", "cell/used-early", "cell/does-not-link",
    ]
    return severity == .error && kinds.contains(id)
  }
}
