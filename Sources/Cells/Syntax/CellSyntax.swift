import SourceText

/// What running a cell needs to know of its code before the compiler sees it.
struct CellSyntax: Hashable, Sendable {
  /// The last top-level statement, where it is an expression: its value is shown.
  var shownExpression: SourceRange?
  /// The innermost bracket, string or comment that the code does not close.
  var unclosed: SourceRange?
  /// The only place from which an error can leave the cell; nil if there are none or several.
  var throwingPlace: SourceRange?

  /// The variables that the code reads and declares as it runs.
  var names: TopLevelNames
  /// The calls of `keep`.
  var keeps: [Keep] = []
  /// The top-level statements that show something, in order: calls of `show`, and the last
  /// expression; nil if `show` is called elsewhere, so that nothing says how often.
  var shownStatements: [SourceRange]?

  /// A call of `keep`.
  struct Keep: Hashable, Sendable {
    /// The line of the code that it stands on, from zero.
    var line: Int
    /// Where the statement ends that its value depends on with all before it; nil for a call in a
    /// function, whose value can depend on the whole page.
    var end: Int?
  }

  /// Looks at an expression in running text, which is shown whatever it looks like.
  init(expression code: String) {
    self.init(code)
    let bytes = Array(code.utf8)
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
      let end = bytes.lastIndex(where: { $0 > 0x20 })
    else { return }
    shownExpression = SourceRange(start, end + 1)
  }

  /// Looks at the code of one cell.
  init(_ code: String) {
    let lexer = SwiftLexer(code)
    names = TopLevelNames(lexer.tokens)
    unclosed = lexer.unclosed.map { SourceRange($0, $0 + 1) }
    let throwing = lexer.tokens.filter { token in
      switch token.word {
      case "try", "throw": !isCaught(token, in: code)
      default: false
      }
    }
    if throwing.count == 1 { throwingPlace = throwing[0].range }
    guard unclosed == nil else { return }
    let statements = StatementSplitter.split(lexer.tokens)
    if let last = statements.last, last.isExpression { shownExpression = last.range }
    shownStatements = Self.shownStatements(lexer.tokens, statements)
    keeps = Self.keeps(lexer.tokens, statements, LineTable(Array(code.utf8)))
  }

  private static func shownStatements(
    _ tokens: [SwiftToken], _ statements: [SwiftStatement]
  ) -> [SourceRange]? {
    let isCall = { (statement: SwiftStatement) in statement.tokens.first?.word == "show" }
    let calls = statements.filter(isCall)
    guard tokens.count(where: { $0.word == "show" }) == calls.count else { return nil }
    let last = statements.last.flatMap { $0.isExpression && !isCall($0) ? $0.range : nil }
    return calls.map(\.range) + [last].compactMap(\.self)
  }

  private static func keeps(
    _ tokens: [SwiftToken], _ statements: [SwiftStatement], _ lines: LineTable
  ) -> [Keep] {
    let calls = tokens.indices.filter { index in
      guard tokens[index].word == "keep", index + 1 < tokens.count else { return false }
      switch tokens[index + 1].kind {
      case .open: return true
      default: return false
      }
    }
    let found = calls.map { index in
      let token = tokens[index]
      let statement = statements.first { $0.range.end > token.range.start }
      return Keep(
        line: lines.line(at: token.range.start),
        end: token.depth == 0 ? statement?.range.end : nil)
    }
    // Two on a line cannot be told apart.
    return found.filter { keep in found.count { $0.line == keep.line } == 1 }
  }
}

/// Whether a token is `try?` or `try!`.
private func isCaught(_ token: SwiftToken, in code: String) -> Bool {
  let bytes = code.utf8.dropFirst(token.range.end)
  return bytes.first == UInt8(ascii: "?") || bytes.first == UInt8(ascii: "!")
}
