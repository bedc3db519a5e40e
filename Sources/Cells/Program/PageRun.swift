import FigureModel

/// What running a page's cells gave: this is what the cache stores when it went well.
struct PageRun: Hashable, Sendable, Codable {
  /// The outputs of each cell.
  var outputs: [[Output]]
  /// What was wrong.
  var mistakes: [CellMistake]
  /// How the cells failed that were expected to.
  var expected: [CellMistake] = []
  /// The files that were read, with their hashes.
  var observed: [ObservedFile] = []
  /// The positions of the cells that began to run; a stored run has none.
  var begun: Set<Int> = []

  private enum CodingKeys: CodingKey { case outputs, mistakes, expected, observed }

  /// Whether it may be taken for the result of the cells next time.
  var isGood: Bool { !mistakes.contains { $0.severity == .error } }
}

extension PageRun {
  /// A run of which nothing came.
  init(cellCount: Int, mistakes: [CellMistake] = []) {
    outputs = Array(repeating: [], count: cellCount)
    self.mistakes = mistakes
  }

  /// Reads what a page's program left behind.
  init(_ outcome: ChildOutcome, of program: CellProgram, limits: CellLimits, word: String) {
    var transcript = CellTranscript(
      cellCount: program.parts.count, printed: outcome.output, results: outcome.results,
      word: word)
    let cell = transcript.lastCell ?? 0
    if outcome.ending == .tooMuchOutput { transcript.dropText(of: cell) }
    outputs = transcript.outputs
    let reachedCount = transcript.lastCell.map { $0 + 1 } ?? 0
    let reached = program.parts.indices.prefix(reachedCount)
    begun = Set(reached.filter { program.parts[$0].mode != .check })
    mistakes = []
    observed = transcript.observed.map { ObservedFile(path: $0, hash: "") }
    if let mistake = Self.mistake(outcome, transcript, program, limits) {
      mistakes = [mistake]
    } else if let damaged = transcript.damagedCell {
      mistakes = [.badFigure(program.head(of: damaged))]
    }
  }

  /// The run with what the compiler warned of before it.
  ///
  /// After a cell that ended the program, that its next cells are never reached is no news.
  func after(_ warnings: [CellMistake]) -> PageRun {
    let isNews = { (warning: CellMistake) in isGood || warning.message != "will never be executed" }
    var run = self
    run.mistakes = warnings.filter(isNews) + mistakes
    return run
  }

  private static func mistake(
    _ outcome: ChildOutcome, _ transcript: CellTranscript, _ program: CellProgram,
    _ limits: CellLimits
  ) -> CellMistake? {
    let cell = transcript.lastCell ?? 0
    let head = program.head(of: cell)
    if outcome.ranOutOfMemory {
      let place = CrashReport(outcome.errors, of: program).place
      return .outOfMemory(place ?? head, limits.memoryBytes)
    }
    switch outcome.ending {
    case .exit(0) where transcript.isComplete: return nil
    case .exit(let status): return .exited(head, status: status)
    case .tooMuchOutput:
      let isText = outcome.output.count >= limits.outputBytes
      return .tooMuchOutput(head, bytes: isText ? limits.outputBytes : limits.figureBytes)
    case .timeout:
      let report = CrashReport(outcome.errors, of: program)
      let seconds = limits.cellSeconds.indices.contains(cell) ? limits.cellSeconds[cell] : nil
      return .timeout(report.statement ?? head, seconds: seconds ?? limits.seconds)
    case .signal(let number):
      let report = CrashReport(outcome.errors, of: program)
      if report.isOutOfMemory { return .outOfMemory(report.place ?? head, limits.memoryBytes) }
      return crash(number, report, program, cell)
    }
  }

  private static func crash(
    _ signal: Int32, _ report: CrashReport, _ program: CellProgram, _ cell: Int
  ) -> CellMistake {
    let head = program.head(of: cell)
    guard let message = report.message else {
      return .signalled(report.place ?? head, name: SignalName.of(signal))
    }
    guard report.isUncaughtError else {
      return .trap(report.place ?? head, message: message, in: report.modelPlace)
    }
    let place = program.syntax[cell].throwingPlace.map { CellPlace(cell: cell, range: $0) }
    return .uncaughtError(place ?? head, error: message)
  }
}
