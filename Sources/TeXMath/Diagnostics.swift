import SourceText

/// Every message of this target, one function each.
extension Diagnostic {
  static func unknownCommand(
    _ name: String, suggestion: String?, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-command", message: "unknown command '\\\(name)'", range: range,
      hint: suggestion.map { "did you mean '\\\($0)'?" })
  }

  static func documentCommand(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/document-command", message: "'\\\(name)' has no meaning in a formula", range: range,
      hint: "remove it, or put it outside the formula")
  }

  static func missingArgument(_ name: String, range: SourceRange) -> Diagnostic {
    let command = name.utf8.count > 1 || name.utf8.first.map { $0 > 0x60 } == true
    return Diagnostic(
      id: "math/missing-argument",
      message: "'\(command ? "\\" : "")\(name)' needs an argument that is not there",
      range: range, hint: "write '{…}' behind it")
  }

  static func missingDelimiter(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/missing-delimiter", message: "'\\\(name)' needs a bracket that is not there",
      range: range, hint: "write one of '( ) [ ] \\{ \\} | . \\langle \\rangle' behind it")
  }

  static func unclosedGroup(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-group", message: "'{' is never closed", range: range,
      hint: "add the missing '}'")
  }

  static func unclosedBracket(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-bracket", message: "'[' of an optional argument is never closed",
      range: range, hint: "add the missing ']'")
  }

  static func extraBrace(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/extra-brace", message: "'}' closes nothing", range: range,
      hint: "remove it, or add the missing '{'")
  }

  static func unclosedGroupCommand(_ name: String, range: SourceRange) -> Diagnostic {
    let end = name == "bgroup" ? "egroup" : "endgroup"
    return Diagnostic(
      id: "math/unclosed-group-command", message: "'\\\(name)' has no '\\\(end)'", range: range,
      hint: "add '\\\(end)' in the same group and cell")
  }

  static func extraGroupEnd(_ name: String, range: SourceRange) -> Diagnostic {
    let start = name == "egroup" ? "bgroup" : "begingroup"
    return Diagnostic(
      id: "math/extra-group-end", message: "'\\\(name)' closes nothing", range: range,
      hint: "remove it, or add the missing '\\\(start)'")
  }

  static func leftWithoutRight(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/left-without-right", message: "'\\left' has no '\\right'", range: range,
      hint: "close it in the same group and cell; '\\right.' draws nothing")
  }

  static func rightWithoutLeft(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/right-without-left", message: "'\\\(name)' has no '\\left'", range: range,
      hint: "open it in the same group and cell; '\\left.' draws nothing")
  }

  static func unknownEnvironment(
    _ name: String, suggestion: String?, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-environment", message: "unknown environment '\(name)'", range: range,
      hint: suggestion.map { "did you mean '\($0)'?" })
  }

  static func unclosedEnvironment(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-environment", message: "'\\begin{\(name)}' has no '\\end{\(name)}'",
      range: range, hint: "add '\\end{\(name)}'")
  }

  static func mismatchedEnd(
    _ name: String, opened: String, at opening: SourceRange, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/mismatched-end",
      message: "'\\end{\(name)}' does not match '\\begin{\(opened)}'", range: range,
      hint: "write '\\end{\(opened)}'", notes: [Note("opened here", range: opening)])
  }

  static func endWithoutBegin(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/end-without-begin", message: "'\\end' has no '\\begin'", range: range,
      hint: "remove it, or add the missing '\\begin{…}'")
  }

  static func doubleSuperscript(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/double-superscript", severity: .warning,
      message: "a second '^' on the same base", range: range,
      hint: "put both into one '^{…}', or braces around the first")
  }

  static func doubleSubscript(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/double-subscript", message: "a second '_' on the same base", range: range,
      hint: "put both into one '_{…}', or braces around the first")
  }

  static func misplacedAlignment(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-alignment", message: "'&' outside a matrix or alignment", range: range,
      hint: "write '\\&' for the character, or '\\begin{aligned}' around the lines")
  }

  static func extraAlignment(columns: Int, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/extra-alignment", severity: .warning,
      message: "'&' begins a cell beyond the last of \(columns) columns", range: range,
      hint: "remove it, begin a new row with '\\\\', or declare one more column")
  }

  static func misplacedNewline(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-newline", message: "'\\\\' inside a group", range: range,
      hint: "move it out of the braces, or write '\\begin{aligned}' around the lines")
  }

  static func misplacedDollar(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-dollar", message: "'$' inside a formula", range: range,
      hint: "write '\\$' for the character")
  }

  static func unclosedTextFormula(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-text-formula", message: "'$' in text has no second '$'", range: range,
      hint: "add the missing '$', or write '\\$' for the character")
  }

  static func misplacedParameter(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-parameter", message: "'#' outside a macro's definition", range: range,
      hint: "write '\\#' for the character")
  }

  static func misplacedCommand(_ name: String, place: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-command", message: "'\\\(name)' works only \(place)", range: range)
  }

  static func ambiguousInfix(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/ambiguous-infix", message: "'\\\(name)' is the second of its kind in one group",
      range: range, hint: "put braces around one of the two")
  }
}
