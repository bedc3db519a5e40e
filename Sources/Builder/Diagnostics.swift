import SourceText

extension Diagnostic {
  static func timeoutOutOfRange(_ file: SourceFile, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/timeout-out-of-range", message: "a timeout must be from 1 second to a day",
      file: file.path, range: range, hint: "write a whole number of seconds, such as 60")
  }
}
