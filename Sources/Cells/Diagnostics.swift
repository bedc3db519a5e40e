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
  static func trap(_ place: CellPlace, message: String) -> CellMistake {
    CellMistake(id: "cell/trap", message: message, place: place)
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
