import SourceText

extension Diagnostic {
  static func badRemote(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/bad-remote", message: "the address of a shared cache must be one of the web",
      file: file.path, range: range, hint: "begin it with 'http://' or 'https://'")
  }

  static func timeoutOutOfRange(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/timeout-out-of-range", message: "a timeout must be from 1 second to a day",
      file: file.path, range: range, hint: "write a whole number of seconds, such as 60")
  }
}
