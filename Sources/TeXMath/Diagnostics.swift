import SourceText

/// Every message of this target, one function each.
extension Diagnostic {
  /// The formula uses a command that does not exist, most often because it is misspelt.
  ///
  /// Write the name that the hint gives, define it under `math: {macros: …}` in `notesite.yml`, or
  /// write `\operatorname{name}` for a function.
  static func unknownCommand(
    _ name: String, hint: String?, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-command", message: "unknown command '\\\(name)'", range: range, hint: hint)
  }

  /// The command arranges a whole TeX document and has no meaning within a formula.
  ///
  /// Remove it, or put it outside the formula. Define commands with `\newcommand`.
  static func documentCommand(_ name: String, range: SourceRange) -> Diagnostic {
    let defines = name.hasPrefix("Declare") || name.hasSuffix("DocumentCommand")
    return Diagnostic(
      id: "math/document-command", message: "'\\\(name)' has no meaning in a formula", range: range,
      hint: defines
        ? "write '\\newcommand' instead" : "remove it, or put it outside the formula")
  }

  /// A command, `^` or `_` needs something after it, and the formula or its group ends there.
  ///
  /// Write `{…}` after it.
  static func missingArgument(_ name: String, range: SourceRange) -> Diagnostic {
    let command = name.utf8.count > 1 || name.utf8.first.map { $0 > 0x60 } == true
    return Diagnostic(
      id: "math/missing-argument",
      message: "'\(command ? "\\" : "")\(name)' needs an argument that is not there",
      range: range, hint: "write '{…}' after it")
  }

  /// `\left`, `\right`, `\big` and the like make the bracket after them larger, and there is no
  /// bracket.
  ///
  /// Write a bracket after it; `\{` is a brace, and `.` draws nothing.
  static func missingDelimiter(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/missing-delimiter", message: "'\\\(name)' needs a bracket that is not there",
      range: range, hint: "write one of '( ) [ ] \\{ \\} | . \\langle \\rangle' after it")
  }

  /// A brace opens a group that is never closed.
  ///
  /// Put `}` where the group ends; write `\{` for a brace that is shown.
  static func unclosedGroup(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-group", message: "'{' is never closed", range: range,
      hint: "add the missing '}'")
  }

  /// An optional argument begins with `[` and never ends.
  ///
  /// Put `]` where it ends.
  static func unclosedBracket(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-bracket", message: "'[' of an optional argument is never closed",
      range: range, hint: "add the missing ']'")
  }

  /// A closing brace has no opening one.
  ///
  /// Remove it, or put `{` where the group begins; write `\}` for a brace that is shown.
  static func extraBrace(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/extra-brace", message: "'}' closes nothing", range: range,
      hint: "remove it, or add the missing '{'")
  }

  /// `\begingroup` or `\bgroup` opens a group that is not closed in the same group and cell.
  ///
  /// Put `\endgroup` or `\egroup` where it ends, or use braces.
  static func unclosedGroupCommand(_ name: String, range: SourceRange) -> Diagnostic {
    let end = name == "bgroup" ? "egroup" : "endgroup"
    return Diagnostic(
      id: "math/unclosed-group-command", message: "'\\\(name)' has no '\\\(end)'", range: range,
      hint: "add '\\\(end)' in the same group and cell")
  }

  /// `\endgroup` or `\egroup` closes a group that was never opened.
  ///
  /// Remove it, or put `\begingroup` or `\bgroup` where the group begins.
  static func extraGroupEnd(_ name: String, range: SourceRange) -> Diagnostic {
    let start = name == "egroup" ? "bgroup" : "begingroup"
    return Diagnostic(
      id: "math/extra-group-end", message: "'\\\(name)' closes nothing", range: range,
      hint: "remove it, or add the missing '\\\(start)'")
  }

  /// `\left` grows a pair of brackets to the height of what is between them, and its `\right` is
  /// missing in the same group and cell.
  ///
  /// Close it with `\right` and a bracket; `\right.` draws nothing.
  static func leftWithoutRight(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/left-without-right", message: "'\\left' has no '\\right'", range: range,
      hint: "close it in the same group and cell; '\\right.' draws nothing")
  }

  /// `\right` or `\middle` belongs to a `\left`, and there is none in the same group and cell.
  ///
  /// Put `\left` and a bracket before it; `\left.` draws nothing.
  static func rightWithoutLeft(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/right-without-left", message: "'\\\(name)' has no '\\left'", range: range,
      hint: "open it in the same group and cell; '\\left.' draws nothing")
  }

  /// There is no environment of this name, or it is misspelt.
  ///
  /// Write one such as `aligned`, `cases`, `matrix` or `pmatrix`.
  static func unknownEnvironment(
    _ name: String, suggestion: String?, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/unknown-environment", message: "unknown environment '\(name)'", range: range,
      hint: suggestion.map { "did you mean '\($0)'?" })
  }

  /// An environment of a LaTeX package that is not read here. What stands in it is left out.
  ///
  /// Write what the hint names.
  static func unreadEnvironment(_ name: String, hint: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unread-environment", message: "the environment '\(name)' is not read here",
      range: range, hint: hint)
  }

  /// `\begin` opens an environment that no `\end` of the same name closes.
  ///
  /// Put the `\end` that the hint names after its last row.
  static func unclosedEnvironment(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-environment", message: "'\\begin{\(name)}' has no '\\end{\(name)}'",
      range: range, hint: "add '\\end{\(name)}'")
  }

  /// An environment is closed under another name than it was opened.
  ///
  /// Write the same name after `\begin` and `\end`; an inner environment ends before the outer one.
  static func mismatchedEnd(
    _ name: String, opened: String, isOuter: Bool, at opening: SourceRange, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/mismatched-end",
      message: "'\\end{\(name)}' does not match '\\begin{\(opened)}'", range: range,
      hint: "write '\\end{\(opened)}'\(isOuter ? " before it" : "")",
      notes: [Note("opened here", range: opening)])
  }

  /// `\end` closes an environment that was never opened.
  ///
  /// Remove it, or put `\begin` with the same name before the first row.
  static func endWithoutBegin(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/end-without-begin",
      message: "'\\end{\(name)}' has no '\\begin{\(name)}'", range: range,
      hint: "remove it, or add the missing '\\begin{\(name)}'")
  }

  /// A base has two superscripts one after the other, and TeX cannot say which is meant to be
  /// higher.
  ///
  /// Put both into one, `x^{ab}`, or braces around the first, `{x^a}^b`.
  static func doubleSuperscript(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/double-superscript", severity: .warning,
      message: "a second '^' on the same base", range: range,
      hint: "put both into one '^{…}', or braces around the first")
  }

  /// A base has two subscripts one after the other, and TeX cannot say which is meant to be lower.
  ///
  /// Put both into one, `x_{ab}`, or braces around the first, `{x_a}_b`.
  static func doubleSubscript(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/double-subscript", message: "a second '_' on the same base", range: range,
      hint: "put both into one '_{…}', or braces around the first")
  }

  /// `&` separates the cells of a matrix or an alignment, and stands outside of one.
  ///
  /// Write `\&` for the character, or put `\begin{aligned}` and `\end{aligned}` around the lines.
  static func misplacedAlignment(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-alignment", message: "'&' outside a matrix or alignment", range: range,
      hint: "write '\\&' for the character, or '\\begin{aligned}' around the lines")
  }

  /// A row has more cells than its environment has columns.
  ///
  /// Remove the `&`, begin a new row with `\\`, or declare one more column.
  static func extraAlignment(columns: Int, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/extra-alignment", severity: .warning,
      message: "'&' begins a cell beyond the last of \(columns) columns", range: range,
      hint: "remove it, begin a new row with '\\\\', or declare one more column")
  }

  /// `\\` ends a row, and stands where no row is: inside of braces, or between `\left` and `\right`.
  ///
  /// Move it out of the braces, or put `\begin{aligned}` and `\end{aligned}` around the lines. Close
  /// a `\left` on its own line with `\right.`, and open the next line with `\left.`.
  static func misplacedNewline(
    _ name: String, isInFence: Bool, range: SourceRange
  ) -> Diagnostic {
    let place = isInFence ? "between '\\left' and '\\right'" : "inside a group"
    let mend =
      isInFence ? "write '\\right.' before it and '\\left.' behind" : "move it out of the braces"
    return Diagnostic(
      id: "math/misplaced-newline", message: "'\\\(name)' \(place)", range: range,
      hint: "\(mend), or write '\\begin{aligned}' around the lines")
  }

  /// A dollar sign stands inside a formula, where no formula can begin.
  ///
  /// Write `\$` for the character.
  static func misplacedDollar(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-dollar", message: "'$' inside a formula", range: range,
      hint: "write '\\$' for the character")
  }

  /// A dollar sign within `\text{…}` begins a formula that no second one ends.
  ///
  /// Put the second `$` where it ends, or write `\$` for the character.
  static func unclosedTextFormula(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/unclosed-text-formula", message: "'$' in text has no second '$'", range: range,
      hint: "add the missing '$', or write '\\$' for the character")
  }

  /// `#1` stands for the argument of a macro, and this is not the definition of a macro.
  ///
  /// Write `\#` for the character.
  static func misplacedParameter(range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-parameter", message: "'#' outside a macro's definition", range: range,
      hint: "write '\\#' for the character")
  }

  /// The command belongs to something that is not around it here, such as `\hline` to an array.
  ///
  /// Move it to the place that the message names, or remove it.
  static func misplacedCommand(
    _ name: String, place: String, hint: String? = nil, range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "math/misplaced-command", message: "'\\\(name)' works only \(place)", range: range,
      hint: hint)
  }

  /// Commands such as `\over` divide a whole group in two, and this group has two of them.
  ///
  /// Put braces around one of the two, or write `\frac{…}{…}`.
  static func ambiguousInfix(_ name: String, range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "math/ambiguous-infix", message: "'\\\(name)' is the second of its kind in one group",
      range: range, hint: "put braces around one of the two")
  }
}
