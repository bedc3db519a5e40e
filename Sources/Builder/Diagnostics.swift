import SourceText

extension Diagnostic {
  /// `cache.remote` in `notesite.yml` is the address of a cache that machines share, which is
  /// reached by HTTP. It begins with something else.
  ///
  /// Begin the address with `http://` or `https://`.
  static func badRemote(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/bad-remote", message: "the address of a shared cache must be one of the web",
      file: file.path, range: range, hint: "begin it with 'http://' or 'https://'")
  }

  /// `cells.timeout` in `notesite.yml` says how many seconds a cell may run. It is too
  /// small or too large.
  ///
  /// Write a whole number of seconds from 1 to 86400, such as `timeout: 60`.
  static func timeoutOutOfRange(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/timeout-out-of-range", message: "a timeout must be from 1 second to a day",
      file: file.path, range: range, hint: "write a whole number of seconds, such as 60")
  }
}
