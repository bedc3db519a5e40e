import SourceText

// What is text, though a formula, a reference or a name was meant.
extension Diagnostic {
  /// Running text was meant to be something else.
  static func slip(_ mistake: Slip.Mistake, at range: SourceRange) -> Diagnostic {
    switch mistake {
    case .openBrace: openBraceInDollars(at: range)
    case .extraBrace: extraBraceInDollars(at: range)
    case .space: spaceInDollars(at: range)
    case .digit: digitAfterDollar(at: range)
    case .unclosed: unclosedDollar(at: range)
    case .delimiter(let isDisplay): backslashDelimiter(isDisplay: isDisplay, at: range)
    case .environment: environmentInText(at: range)
    case .reference(let isCitation, let name): latexReference(name, isCitation, at: range)
    case .name(let name): nameInBraces(name, at: range)
    }
  }

  /// A `$` is followed by a `{` without its `}`. Dollars enclose a formula only if the braces
  /// between them are balanced, so the page shows the dollars and the TeX as they are.
  ///
  /// Add the missing `}`.
  private static func openBraceInDollars(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/open-brace-in-dollars", severity: .warning,
      message: "'{' is never closed, so the '$' before it opens no formula", range: range,
      hint: "add the missing '}'")
  }

  /// A `$` is followed by a `}` without a `{`. Dollars enclose a formula only if the braces between
  /// them are balanced, so the page shows the dollars and the TeX as they are.
  ///
  /// Remove the `}`, or add the `{` that is missing.
  private static func extraBraceInDollars(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/extra-brace-in-dollars", severity: .warning,
      message: "'}' closes nothing, so the '$' before it opens no formula", range: range,
      hint: "remove it, or add the missing '{'")
  }

  /// A `$` with a space after it opens no formula, and one with a space before it closes none, so
  /// that prices are prose. What stands between these two is TeX.
  ///
  /// Remove the space. If it is not a formula, write `\$`.
  private static func spaceInDollars(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/space-in-dollars", severity: .warning,
      message: "with a space inside its dollars this is not a formula", range: range,
      hint: "remove the space")
  }

  /// A `$` with a digit after it closes no formula, so that prices are prose. What stands before
  /// this one is TeX.
  ///
  /// Write the formula between `` $` `` and `` `$ ``, which a digit may follow.
  private static func digitAfterDollar(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/digit-after-dollar", severity: .warning,
      message: "with a digit after it this '$' closes no formula", range: range,
      hint: "write the formula as $`…`$")
  }

  /// A `$` is followed by TeX, but no second `$` in the paragraph closes the formula.
  ///
  /// Add the closing `$`. If it is not a formula, write `\$`.
  private static func unclosedDollar(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/unclosed-dollar", severity: .warning,
      message: "no '$' closes the formula that this one opens", range: range,
      hint: #"add the closing '$'; a dollar that is text is '\$'"#)
  }

  /// LaTeX's `\(…\)` and `\[…\]` are brackets with a needless backslash in Markdown, here and on
  /// GitHub.
  ///
  /// Write `$…$` in a line of text, and `$$…$$` for a formula of its own.
  private static func backslashDelimiter(isDisplay: Bool, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/backslash-delimiter", severity: .warning,
      message: #"'\\#(isDisplay ? "[" : "(")' opens no formula in Markdown"#, range: range,
      hint: "write \(isDisplay ? "'$$…$$'" : "'$…$'")")
  }

  /// A `\begin{…}` stands in running text, where it is text.
  ///
  /// Put a line `$$` before it and one after its `\end{…}`. If it is not a formula, make it
  /// code with backticks.
  private static func environmentInText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/environment-in-text", severity: .warning,
      message: "an environment outside dollars is not a formula", range: range,
      hint: "put a line '$$' before it and one after its end")
  }

  /// LaTeX's `\ref{…}`, `\eqref{…}` and `\cite{…}` are text in Markdown.
  ///
  /// Write `@` and the name of what is meant, and `[@key]` for a citation.
  private static func latexReference(
    _ name: String, _ isCitation: Bool, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "markdown/latex-reference", severity: .warning,
      message: "a \(isCitation ? "citation" : "reference") of LaTeX is text in Markdown",
      range: range, hint: "write \(isCitation ? "'[@\(name)]'" : "'@\(name)'")")
  }

  /// A name in braces, as pandoc and Quarto have it, is text here and on GitHub.
  ///
  /// Put it into a comment at the end of the line: `<!-- {#sec-x} -->`. A cell has its name in
  /// `//| label:`, an equation in `\label{…}`.
  private static func nameInBraces(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/name-in-braces", severity: .warning,
      message: "a name in braces is text", range: range, hint: "write '<!-- {#\(name)} -->'")
  }
}
