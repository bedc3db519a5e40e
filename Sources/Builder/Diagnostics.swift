import SourceText

extension Diagnostic {
  /// `cells.timeout` in `notesite.yml` says how many seconds the cells of a page may run. It is too
  /// small or too large.
  ///
  /// Write a whole number of seconds from 1 to 86400, such as `timeout: 60`.
  static func timeoutOutOfRange(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/timeout-out-of-range", message: "a timeout must be from 1 second to a day",
      file: file.path, range: range, hint: "write a whole number of seconds, such as 60")
  }
}
