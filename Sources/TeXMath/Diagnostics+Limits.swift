import SourceText

/// Messages about macros, values and bounds.
extension Diagnostic {
  static func tooDeep(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/too-deep",
      message: "nested deeper than \(FormulaParser.maximumDepth) levels", range: range,
      hint: "the rest of the formula is left out; use fewer nested groups")
  }

  static func tooManyExpansions(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/too-many-expansions",
      message: "the macro '\\\(name)' expands without end, or too far", range: range,
      hint: "the rest of the formula is left out; look for a macro that uses itself")
  }

  static func macroWithoutName(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-without-name", message: "a macro's definition needs a command name",
      range: range, hint: "write '\\newcommand{\\name}{…}'")
  }

  static func macroWithoutBody(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-without-body", message: "the definition of '\\\(name)' has no body",
      range: range, hint: "write what it stands for in '{…}'")
  }

  static func macroRedefined(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-redefined", severity: .warning,
      message: "'\\\(name)' has been defined differently before", range: range,
      hint: "write '\\renewcommand' if that is meant")
  }

  static func builtInRedefined(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/built-in-redefined", severity: .warning,
      message: "'\\\(name)' is a built-in command, which this definition replaces", range: range,
      hint: "write '\\renewcommand' if that is meant, or choose another name")
  }

  static func macroWithoutBackslash(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-without-backslash", severity: .warning,
      message: "the name of the macro '\\\(name)' lacks its backslash", range: range,
      hint: "write '{\\\(name)}'")
  }

  static func macroUseMismatch(
    _ name: String, expected: String, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/macro-use-mismatch",
      message: "'\\\(name)' is not used as it was defined: '\(expected)' is missing",
      range: range, hint: "write the macro as its definition does, or change the definition")
  }

  static func badParameterCount(_ text: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-parameter-count", message: "'\(text)' is not a number of parameters",
      range: range, hint: "write a number from 0 to 9")
  }

  static func unknownParameter(_ number: Int, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-parameter", message: "the macro has no parameter '#\(number)'",
      range: range)
  }

  static func badLength(_ text: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-length", message: "'\(text)' is not a length", range: range,
      hint: "write a number and a unit: '1em', '0.5ex', '10pt', '3mu', '1cm'")
  }

  static func unknownColor(
    _ name: String, suggestion: String?, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-color", message: "unknown color '\(name)'", range: range,
      hint: suggestion.map { "did you mean '\($0)'?" } ?? "write a CSS color name or '#rrggbb'")
  }

  static func refusedCommand(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/refused-command", message: "'\\\(name)' is refused: a formula sets no HTML",
      range: range, hint: "write only the content, and style it in the page")
  }

  static func unsafeAddress(_ address: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unsafe-address", message: "'\(address)' is no address that a formula may link",
      range: range, hint: "write one that begins with 'https:', 'http:', 'mailto:', '#' or '/'")
  }

  static func badCharacterNumber(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-character-number", message: "'\\char' needs the number of a character",
      range: range, hint: "write it in decimal, or in hexadecimal behind '\"'")
  }

  static func badColumns(_ text: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-columns", message: "'\(text)' is not a list of columns", range: range,
      hint: "write one of 'l', 'c', 'r' for each column, and '|' for a line between two")
  }
}
