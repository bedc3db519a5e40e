import SourceText

/// Messages about what lies inside of something else, or hides it.
extension Diagnostic {
  /// What begins or ends a formula in running text stands within a formula.
  ///
  /// Remove it and its partner; write `\$` for the character.
  static func nestedFormula(_ sign: String, range: SourceRange) -> Diagnostic {
    let isEnd = sign == "\\]" || sign == "\\)"
    return Diagnostic(
      id: "math/nested-formula", message: "'\(sign)' inside a formula", range: range,
      hint: "remove it\(isEnd ? "" : " and its partner"): this is a formula already")
  }

  /// An environment that makes a display of its own stands inside of another one.
  ///
  /// Write `aligned`, `gathered` or `alignedat` within a formula, and no `equation` at all.
  static func nestedEnvironment(_ name: String, range: SourceRange) -> Diagnostic {
    let inner = ["align": "aligned", "gather": "gathered", "alignat": "alignedat"]
    let plain = name.hasSuffix("*") ? String(name.dropLast()) : name
    return Diagnostic(
      id: "math/nested-environment", severity: .warning,
      message: "'\\begin{\(name)}' inside of another environment", range: range,
      hint: inner[plain].map { "write '\($0)'" } ?? "remove it and its '\\end{\(name)}'")
  }

  /// A row has two tags, and only one can stand beside it. The first is left out.
  ///
  /// Remove one of the two.
  static func secondTag(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/second-tag", severity: .warning, message: "a second '\\tag' in one row",
      range: range, hint: "remove one of the two")
  }

  /// A brace is to grow, and lacks the backslash that makes it a sign.
  ///
  /// Write `\left\{` and `\right\}`.
  static func bareBrace(_ name: String, range: SourceRange) -> Diagnostic {
    let pair = "'\\left\\{' and '\\right\\}'"
    return Diagnostic(
      id: "math/bare-brace", message: "a brace behind '\\\(name)' needs a backslash",
      range: range, hint: "write \(name == "left" ? pair : "'\\\(name)\\}'")")
  }

  /// A brace ends what `\left\{` began, and lacks its `\right`.
  ///
  /// Write `\right\}`.
  static func braceWithoutRight(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/brace-without-right", message: "'}' does not close '\\left\\{'", range: range,
      hint: "write '\\right\\}'")
  }

  /// `%` begins a comment, which hides the rest of its line; here that is the end of the formula,
  /// or the end of something in it.
  ///
  /// Write `\%` for the character. Let a comment end with its line.
  static func commentHides(isCause: Bool, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/comment", severity: isCause ? .error : .warning,
      message: "'%' starts a comment, which hides what follows", range: range,
      hint: "write '\\%' for the character")
  }
}
