import SourceText

/// Messages about macros, values and bounds.
extension Diagnostic {
  /// Groups lie inside one another deeper than is read. The rest of the formula is left out.
  ///
  /// Use fewer nested groups; often a macro nests itself.
  static func tooDeep(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/too-deep",
      message: "nested deeper than \(FormulaParser.maximumDepth) levels", range: range,
      hint: "use fewer nested groups; the rest of the formula is left out")
  }

  /// A macro uses itself, or macros multiply so that the formula would never end. The rest of it is
  /// left out.
  ///
  /// Look for a macro that uses itself, and change its definition.
  static func tooManyExpansions(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/too-many-expansions",
      message: "the macro '\\\(name)' expands without end, or too far", range: range,
      hint: "look for a macro that uses itself; the rest of the formula is left out")
  }

  /// `\newcommand`, `\def` or the like needs the name of the command that it defines.
  ///
  /// Write `\newcommand{\name}{…}`.
  static func macroWithoutName(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-without-name", message: "a macro's definition needs a command name",
      range: range, hint: "write '\\newcommand{\\name}{…}'")
  }

  /// A definition names a command but does not say what it stands for.
  ///
  /// Write what it stands for in braces: `\newcommand{\name}{…}`.
  static func macroWithoutBody(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-without-body", message: "the definition of '\\\(name)' has no body",
      range: range, hint: "write what it stands for in '{…}'")
  }

  /// A macro is defined a second time, and differently. The later definition counts, which may be a
  /// surprise elsewhere.
  ///
  /// Write `\renewcommand` if that is meant, or choose another name.
  static func macroRedefined(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-redefined", severity: .warning,
      message: "'\\\(name)' has been defined differently before", range: range,
      hint: "write '\\renewcommand' if that is meant")
  }

  /// A definition takes the name of a command that LaTeX has already and replaces it.
  ///
  /// Write `\renewcommand` if that is meant, or choose another name.
  static func builtInRedefined(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/built-in-redefined", severity: .warning,
      message: "'\\\(name)' is a built-in command, which this definition replaces", range: range,
      hint: "write '\\renewcommand' if that is meant, or choose another name")
  }

  /// A definition gives the name of the command without its backslash. It is read as if it had one.
  ///
  /// Write `{\name}`.
  static func macroWithoutBackslash(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/macro-without-backslash", severity: .warning,
      message: "the name of the macro '\\\(name)' lacks its backslash", range: range,
      hint: "write '{\\\(name)}'")
  }

  /// A macro that was defined with signs between its arguments is used without them.
  ///
  /// Write the macro as its definition does, or change the definition.
  static func macroUseMismatch(
    _ name: String, expected: String, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/macro-use-mismatch",
      message: "'\\\(name)' is not used as it was defined: '\(expected)' is missing",
      range: range, hint: "write the macro as its definition does, or change the definition")
  }

  /// The number in brackets after a macro's name says how many arguments it takes, and this is not
  /// a number from 0 to 9.
  ///
  /// Write a number from 0 to 9: `\newcommand{\name}[2]{…}`.
  static func badParameterCount(_ text: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-parameter-count", message: "'\(text)' is not a number of parameters",
      range: range, hint: "write a number from 0 to 9")
  }

  /// The body of a macro uses an argument beyond those that the macro takes.
  ///
  /// Raise the number of arguments, or use one that there is.
  static func unknownParameter(_ number: Int, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-parameter", message: "the macro has no parameter '#\(number)'",
      range: range, hint: "raise its number of parameters, or use another one")
  }

  /// A length is a number with a unit, and this is not one.
  ///
  /// Write one such as `1em`, `0.5ex`, `10pt`, `3mu` or `1cm`.
  static func badLength(_ text: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-length", message: "'\(text)' is not a length", range: range,
      hint: "write a number and a unit: '1em', '0.5ex', '10pt', '3mu', '1cm'")
  }

  /// There is no colour of this name.
  ///
  /// Write the name of a CSS colour, or the colour itself as `#rrggbb`.
  static func unknownColor(
    _ name: String, suggestion: String?, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-color", message: "unknown colour '\(name)'", range: range,
      hint: suggestion.map { "did you mean '\($0)'?" }
        ?? "write the name of a CSS colour or '#rrggbb'")
  }

  /// `\enclose` knows no enclosure of this name.
  ///
  /// Write one such as `box`, `circle`, `top`, `bottom` or `updiagonalstrike`.
  static func unknownNotation(
    _ name: String, suggestion: String?, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-notation", message: "unknown enclosure '\(name)'", range: range,
      hint: suggestion.map { "did you mean '\($0)'?" }
        ?? "write one such as 'box', 'circle' or 'updiagonalstrike'")
  }

  /// Commands that set HTML or its attributes are refused, so that a formula cannot change the page
  /// around it.
  ///
  /// Write only the content, and style it in the page.
  static func refusedCommand(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/refused-command", message: "'\\\(name)' is refused: a formula sets no HTML",
      range: range, hint: "write only the content, and style it in the page")
  }

  /// A formula may link only to addresses that cannot run code in a reader's browser.
  ///
  /// Write one that begins with `https:`, `http:`, `mailto:`, `#` or `/`.
  static func unsafeAddress(_ address: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unsafe-address",
      message: "'\(address)' is not an address that a formula may link to", range: range,
      hint: "write one that begins with 'https:', 'http:', 'mailto:', '#' or '/'")
  }

  /// `\char` takes the number of a character, and what follows is not one.
  ///
  /// Write it in decimal, as `\char 65`, or in hexadecimal after `"`.
  static func badCharacterNumber(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-character-number", message: "'\\\(name)' needs the number of a character",
      range: range, hint: "write it in decimal, or in hexadecimal after '\"'")
  }

  /// An array says how its columns are aligned, one letter each, and this says something else.
  ///
  /// Write one of `l`, `c`, `r` for each column, and `|` for a line between two.
  static func badColumns(_ text: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/bad-columns", message: "'\(text)' is not a list of columns", range: range,
      hint: "write one of 'l', 'c', 'r' for each column, and '|' for a line between two")
  }
}
