import SourceText

/// What running a cell needs to know of its code before the compiler sees it.
struct CellSyntax: Hashable, Sendable {
  /// The last top-level statement, where it is an expression: its value is shown.
  var shownExpression: SourceRange?
  /// The innermost bracket, string or comment that the code does not close.
  var unclosed: SourceRange?
  /// The only place from which an error can leave the cell; nil if there are none or several.
  var throwingPlace: SourceRange?

  /// Looks at the code of one cell.
  init(_ code: String) {
    let lexer = SwiftLexer(code)
    unclosed = lexer.unclosed.map { SourceRange($0, $0 + 1) }
    let throwing = lexer.tokens.filter { token in
      switch token.word {
      case "try", "throw": !isCaught(token, in: code)
      default: false
      }
    }
    if throwing.count == 1 { throwingPlace = throwing[0].range }
    guard unclosed == nil, let last = StatementSplitter.split(lexer.tokens).last else { return }
    if last.isExpression { shownExpression = last.range }
  }
}

/// Whether a token is `try?` or `try!`.
private func isCaught(_ token: SwiftToken, in code: String) -> Bool {
  let bytes = code.utf8.dropFirst(token.range.end)
  return bytes.first == UInt8(ascii: "?") || bytes.first == UInt8(ascii: "!")
}
