import SourceText

/// Every message about a cell, each made in one place.
extension CellMistake {
  /// A bracket, string or comment that would run on into the next cell.
  static func unclosed(_ place: CellPlace, what: String) -> CellMistake {
    CellMistake(
      id: "cell/unclosed", message: "'\(what)' is not closed in this cell", place: place,
      hint: "close it before the cell ends")
  }

  /// What the compiler says.
  static func compiler(
    _ severity: Diagnostic.Severity, _ message: String, _ place: CellPlace, notes: [Note] = []
  ) -> CellMistake {
    CellMistake(
      id: severity == .error ? "cell/does-not-compile" : "cell/compiler-warning",
      severity: severity, message: message, place: place, notes: notes)
  }

  /// The compiler crashed, or took too long.
  static func compilerGaveUp(_ place: CellPlace, why: String) -> CellMistake {
    CellMistake(
      id: "cell/compiler-gave-up", message: "the compiler \(why) on the cells of this page",
      place: place, hint: "split long expressions, and write the types of their parts")
  }

  /// The names of the cells did not link, though they compiled.
  static func doesNotLink(_ place: CellPlace, name: String) -> CellMistake {
    CellMistake(
      id: "cell/does-not-link",
      message: "the cells of this page use \(name), which no library of a cell has", place: place)
  }

  /// A trap: a failed precondition, an index out of range, a nil that was unwrapped.
  ///
  /// - Parameter model: Where it happened in the shared code, if it did.
  static func trap(
    _ place: CellPlace, message: String, in model: CellPlace? = nil
  ) -> CellMistake {
    let notes = model.map { [Note(message: "it happened here", place: $0)] }
    return CellMistake(id: "cell/trap", message: message, place: place, notes: notes ?? [])
  }

  /// It asked for more memory than it may have.
  static func outOfMemory(_ place: CellPlace, _ bytes: Int) -> CellMistake {
    CellMistake(
      id: "cell/out-of-memory",
      message: "this cell needs more memory than the \(bytes >> 20) MiB that it may use",
      place: place, hint: "give it more with '//| memory: \(max(bytes >> 29, 1)) GiB'")
  }

  /// A cell with `error: true` came to its end.
  static func didNotFail(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/did-not-fail", message: "this cell was expected to fail, and did not",
      place: place, hint: "take the line '//| error: true' out")
  }

  /// The results of a cell that never runs here are not in the cache.
  static func notCached(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/not-cached",
      message: "the results of this page are in no cache, and 'eval: cached' never runs its cells",
      place: place, hint: "build the page where its cells can run, with the same 'cache.remote'")
  }

  /// A file that a cell declares is not there.
  static func noInput(_ place: CellPlace, path: String) -> CellMistake {
    CellMistake(
      id: "cell/no-input", message: "there is no file '\(path)' below the page's folder",
      place: place, hint: "correct the line '//| inputs:'")
  }

  /// The shared code does not compile, so no cell of the page can run.
  static func brokenModels(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/broken-models",
      message: "this cell did not run, since the shared code in content/models does not compile",
      place: place)
  }

  /// Two runs of the same cell gave different results.
  static func notDeterministic(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/not-deterministic",
      message: "this cell gave something else than its stored result when it ran again",
      place: place, hint: "take clocks, addresses and the order of threads out of its results")
  }

  /// An error that no `catch` caught.
  static func uncaughtError(_ place: CellPlace, error: String) -> CellMistake {
    CellMistake(
      id: "cell/uncaught-error", message: "this cell ended with an error: \(error)", place: place)
  }

  /// The program was ended by the cell itself.
  static func exited(_ place: CellPlace, status: Int32) -> CellMistake {
    CellMistake(
      id: "cell/exited", message: "this cell ended the program with exit status \(status)",
      place: place, hint: "a cell ends with its last line; take the call of 'exit' out")
  }

  /// The program was ended by a signal, without a word on why.
  static func signalled(_ place: CellPlace, name: String) -> CellMistake {
    CellMistake(
      id: "cell/crashed", message: "this cell was ended by the system (\(name))", place: place)
  }

  /// It ran too long.
  static func timeout(_ place: CellPlace, seconds: Double) -> CellMistake {
    let text = seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    return CellMistake(
      id: "cell/timeout", message: "this cell was still running after \(text) s", place: place)
  }

  /// It printed or showed too much.
  static func tooMuchOutput(_ place: CellPlace, bytes: Int) -> CellMistake {
    CellMistake(
      id: "cell/too-much-output", message: "this cell gave out more than \(bytes) bytes",
      place: place, hint: "print less")
  }

  /// Something other than NoteKit wrote into the pipe of the figures.
  static func badFigure(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/bad-figure", message: "a figure of this cell did not arrive whole",
      place: place, hint: "leave file descriptor 3 to NoteKit")
  }

  /// A damaged entry of the cache, which was put right by running the cells again.
  static func damagedCache(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/damaged-cache", severity: .warning,
      message: "the stored results of this page were damaged, so its cells ran again",
      place: place)
  }
}
