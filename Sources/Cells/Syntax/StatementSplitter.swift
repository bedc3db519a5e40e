/// Finds where the top-level statements of a cell begin: at a `;`, or at a line that neither the
/// line before nor its own beginning makes part of the statement before.
enum StatementSplitter {
  /// The statements of these tokens, in order.
  static func split(_ tokens: [SwiftToken]) -> [SwiftStatement] {
    let tokens = tokens.filter { $0.depth == 0 }
    var statements: [SwiftStatement] = []
    var start = 0
    for index in tokens.indices {
      if tokens[index].isPunctuation(";") {
        statements.append(SwiftStatement(tokens: tokens[start..<index]))
        start = index + 1
      } else if index > start, begins(index, in: tokens, after: start) {
        statements.append(SwiftStatement(tokens: tokens[start..<index]))
        start = index
      }
    }
    statements.append(SwiftStatement(tokens: tokens[start...]))
    return statements.filter { !$0.tokens.isEmpty }
  }
}

extension StatementSplitter {
  private static func begins(_ index: Int, in tokens: [SwiftToken], after start: Int) -> Bool {
    let token = tokens[index]
    guard token.startsLine else { return false }
    if SwiftStatement(tokens: tokens[start..<index]).isDirective { return true }
    return !expectsMore(tokens[index - 1]) && !continues(token)
      && !isLabeledClosure(index, in: tokens) && !endsRepeat(tokens[start...index])
  }

  private static func expectsMore(_ token: SwiftToken) -> Bool {
    switch token.kind {
    case .word(let word): SwiftWords.expectingMore.contains(word)
    case .punctuation, .dot: true
    case .op: token.isBinaryOperator
    default: false
    }
  }

  private static func continues(_ token: SwiftToken) -> Bool {
    switch token.kind {
    case .word(let word): SwiftWords.continuing.contains(word)
    case .dot, .open(UInt8(ascii: "{")), .close: true
    case .punctuation(let byte): byte != UInt8(ascii: "@")
    case .op(let text): token.isBinaryOperator || text.hasPrefix(".") && text != "..."
    default: false
    }
  }

  /// `} onError: { … }`, with the label on a line of its own.
  private static func isLabeledClosure(_ index: Int, in tokens: [SwiftToken]) -> Bool {
    guard index > 0, index + 2 < tokens.count else { return false }
    return tokens[index - 1].kind == .close(UInt8(ascii: "}")) && tokens[index].word != nil
      && tokens[index + 1].isPunctuation(":")
      && tokens[index + 2].kind == .open(UInt8(ascii: "{"))
  }

  /// The `while` of `repeat { … } while …`.
  private static func endsRepeat(_ tokens: ArraySlice<SwiftToken>) -> Bool {
    tokens.first?.word == "repeat" && tokens.last?.word == "while"
      && !tokens.dropLast().contains { $0.word == "while" }
  }
}
