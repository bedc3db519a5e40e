import DocumentModel
import SourceText

/// Every message about a cell, each made in one place.
extension CellMistake {
  /// A cell has a bracket, string or comment that is still open at its end and would swallow the
  /// cells that follow.
  ///
  /// Close it before the cell ends; a cell is a whole piece of Swift.
  static func unclosed(_ place: CellPlace, what: String) -> CellMistake {
    CellMistake(
      id: "cell/unclosed", message: "'\(what)' is not closed in this cell", place: place,
      hint: "close it before the cell ends")
  }

  /// A cell or a value in the text reads a variable that only a later cell declares. Swift would
  /// read a zero, or stop.
  ///
  /// Move the cell that declares it before the first place that reads it; `echo: false` hides it.
  static func usedEarly(_ place: CellPlace, name: String, declared: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/used-early", message: "'\(name)' has no value here yet", place: place,
      hint: "move the cell that declares it up",
      notes: [Note(message: "it is declared here", place: declared)])
  }

  /// The Swift compiler does not accept the code of the cells. The message is the compiler's own,
  /// at its place in the note.
  ///
  /// Change the code as the message says. The cells of a page are one program, so a name may come
  /// from an earlier cell.
  static func doesNotCompile(
    _ place: CellPlace, _ message: String, notes: [Note] = []
  ) -> CellMistake {
    CellMistake(
      id: "cell/does-not-compile", message: CompilerHintTable.plain(message), place: place,
      hint: CompilerHintTable.hint(for: message), notes: notes)
  }

  /// The Swift compiler accepts the code of the cells but warns about it, and the cells run. The
  /// message is the compiler's own, at its place in the note.
  ///
  /// Change the code as the message says, so that readers who copy it do not see the warning.
  static func compilerWarning(_ place: CellPlace, _ message: String) -> CellMistake {
    CellMistake(
      id: "cell/compiler-warning", severity: .warning, message: CompilerHintTable.plain(message),
      place: place, hint: CompilerHintTable.hint(for: message))
  }

  /// The compiler crashed on the cells of this page or took longer than it may. Long expressions of
  /// many literals and operators are the usual cause.
  ///
  /// Split long expressions into parts, and write the types of the parts: `let loss: Double = …`.
  static func compilerGaveUp(_ place: CellPlace, why: String) -> CellMistake {
    CellMistake(
      id: "cell/compiler-gave-up", message: "the compiler \(why) on the cells of this page",
      place: place, hint: "split long expressions, and write the types of their parts")
  }

  /// The cells name a function that compiles but that no library of a cell holds, so there is no
  /// program to run.
  ///
  /// Use only what Swift's standard library, Foundation and NoteKit offer.
  static func doesNotLink(_ place: CellPlace, name: String) -> CellMistake {
    CellMistake(
      id: "cell/does-not-link",
      message: "the cells of this page use \(name), which no library of a cell has", place: place)
  }

  /// Swift stopped the cell while it ran: an index out of range, a number that overflows, a `nil`
  /// that was unwrapped, a precondition that does not hold. What earlier cells showed is kept.
  ///
  /// Look at the values on the marked line; `print` them in a cell before it.
  static func trap(
    _ place: CellPlace, message: String, in model: CellPlace? = nil
  ) -> CellMistake {
    let notes = model.map { [Note(message: "it happened here", place: $0)] }
    return CellMistake(id: "cell/trap", message: message, place: place, notes: notes ?? [])
  }

  /// The program of the page asked for more memory than it may have.
  ///
  /// Work on less at a time, or give the cell more with `//| memory:`.
  static func outOfMemory(_ place: CellPlace, _ bytes: Int) -> CellMistake {
    let isBinary = bytes & (1 << 20 - 1) == 0
    let amount = isBinary ? "\(bytes >> 20) MiB" : "\(bytes / 1_000_000) MB"
    return CellMistake(
      id: "cell/out-of-memory",
      message: "this cell needs more memory than the \(amount) that it may use",
      place: place, hint: "give it more with '//| memory: \(max(bytes >> 29, 1)) GiB'")
  }

  /// A cell with `error: true` is there to show how it fails, but it came to its end.
  ///
  /// Remove the option, or mend the cell so that it fails as the text around it says.
  static func didNotFail(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/did-not-fail", message: "this cell was expected to fail, and did not",
      place: place, hint: "take the line '//| error: true' out")
  }

  /// A cell with `eval: cached` shows what another machine has computed and never runs here, but
  /// no cache has its results: the code changed since, or the cache is another one.
  ///
  /// Build the page where its cells can run, with the same `cache.remote`, or bring the folder
  /// `.notesite/cache` of that machine here.
  static func notCached(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/not-cached",
      message: "the results of this page are in no cache, and 'eval: cached' never runs its cells",
      place: place, hint: "build the page where its cells can run, with the same 'cache.remote'")
  }

  /// A cell has the name of a figure or of a table and shows none, so that references to it lead to
  /// something else. A declaration such as `let p = Plot { … }` shows nothing.
  ///
  /// End the cell with the figure or the table, or give it another name.
  static func nothingNamed(_ place: CellPlace, _ label: String, _ kind: NumberedKind) -> CellMistake
  {
    let noun = kind.noun.lowercased()
    return CellMistake(
      id: "cell/nothing-named", severity: .warning,
      message: "the cell is named '\(label)' and shows no \(noun)", place: place,
      hint: "end it with the \(noun) that is meant")
  }

  /// A cell says with `inputs` which files it reads, and one of them is not there.
  ///
  /// Correct the path, which begins in the page's own folder, or add the file.
  static func noInput(_ place: CellPlace, path: String) -> CellMistake {
    CellMistake(
      id: "cell/no-input", message: "there is no file '\(path)' below the page's folder",
      place: place, hint: "correct the line '//| inputs:'")
  }

  /// The Swift files in `content/models`, which every cell imports, do not compile; their own
  /// messages say why.
  ///
  /// Mend the files in `content/models`.
  static func brokenModels(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/broken-models",
      message: "this cell did not run, since the shared code in content/models does not compile",
      place: place)
  }

  /// `build --verify-cache` ran the cell again, and it gave something else: it depends on the
  /// time, on addresses in memory, or on the order of threads.
  ///
  /// Take those out of its results, or say `cache: false` if it must differ.
  static func notDeterministic(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/not-deterministic",
      message: "this cell gave something else than its stored result when it ran again",
      place: place, hint: "take clocks, addresses and the order of threads out of its results")
  }

  /// A cell threw an error that nothing caught, which ends the program of the page.
  ///
  /// Catch the error with `do` and `catch`, or mend what causes it. If the page is to show the
  /// error, say `//| error: true`.
  static func uncaughtError(_ place: CellPlace, error: String) -> CellMistake {
    CellMistake(
      id: "cell/uncaught-error", message: "this cell ended with an error: \(error)", place: place)
  }

  /// A cell ended the program of its page, so the cells after it did not run.
  ///
  /// Take the call of `exit` out; a cell ends with its last line.
  static func exited(_ place: CellPlace, status: Int32) -> CellMistake {
    CellMistake(
      id: "cell/exited", message: "this cell ended the program with exit status \(status)",
      place: place, hint: "a cell ends with its last line; take the call of 'exit' out")
  }

  /// The system ended the cell's program with a signal, without a word on why: it used too much
  /// memory, for instance, or sent the signal itself.
  ///
  /// Make the computation smaller, and leave unsafe pointers and signals alone.
  static func signalled(_ place: CellPlace, name: String) -> CellMistake {
    CellMistake(
      id: "cell/crashed", message: "this cell was ended by the system (\(name))", place: place)
  }

  /// A cell ran longer than it may, which is mostly a loop that never ends.
  ///
  /// Mend the loop, compute less, or give the cell more time with `//| timeout:`; `timeout` below
  /// `cells` in `notesite.yml` does so for all.
  static func timeout(_ place: CellPlace, seconds: Double) -> CellMistake {
    let text = seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    return CellMistake(
      id: "cell/timeout", message: "this cell was still running after \(text) s", place: place)
  }

  /// The cells of a page printed or showed more than a page could hold. What came before is shown.
  ///
  /// Print less: every hundredth step, or a plot in place of the numbers.
  static func tooMuchOutput(_ place: CellPlace, bytes: Int) -> CellMistake {
    CellMistake(
      id: "cell/too-much-output", message: "this cell gave out more than \(bytes) bytes",
      place: place, hint: "print less")
  }

  /// Figures come out of a cell through file descriptor 3, and something else wrote into it or
  /// closed it.
  ///
  /// Leave file descriptor 3 to NoteKit.
  static func badFigure(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/bad-figure", message: "a figure of this cell did not arrive whole",
      place: place, hint: "leave file descriptor 3 to NoteKit")
  }

  /// The site was built with `--no-run`, and no cache has the results of this page's cells. The
  /// page shows their code without results.
  ///
  /// Build without `--no-run`, or with a `cache.remote` that has the results.
  static func notRun(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/not-run", severity: .warning,
      message: "the cells of this page have no results, since '--no-run' runs nothing",
      place: place, hint: "build without '--no-run'")
  }

  /// The stored results of this page in `.notesite/cache` were changed or cut off by something
  /// else. Nothing is lost: the cells ran again.
  ///
  /// Nothing is to be done. If it comes again, remove the folder `.notesite/cache`.
  static func damagedCache(_ place: CellPlace) -> CellMistake {
    CellMistake(
      id: "cell/damaged-cache", severity: .warning,
      message: "the stored results of this page were damaged, so its cells ran again",
      place: place)
  }
}
