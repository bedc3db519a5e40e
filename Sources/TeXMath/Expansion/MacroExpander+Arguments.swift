import SourceText

extension MacroExpander {
  /// The tokens of one argument: a group without its braces, or one token.
  ///
  /// - Parameter use: The command whose argument it is, for the message when there is none.
  mutating func argument(of use: Token) -> [Token] {
    skipSpace()
    let first = peekRaw()
    switch first.kind {
    case .beginGroup:
      _ = nextRaw()
      return balanced(until: .endGroup, opening: first)
    case .endGroup, .endOfInput, .alignment, .mathShift:
      if !isCut { report(.missingArgument(name(of: use), range: use.range)) }
      return []
    default: return [nextRaw()]
    }
  }

  /// The tokens of a group without its braces, with the macros in it expanded, as `\edef` needs.
  mutating func expandedArgument(of use: Token) -> [Token] {
    skipSpace()
    let opening = peekRaw()
    guard opening.kind == .beginGroup else { return argument(of: use) }
    _ = nextRaw()
    return balanced(until: .endGroup, opening: opening, isExpanded: true)
  }

  /// The tokens of a `[…]`, or nil if none follows.
  mutating func optionalArgument() -> [Token]? {
    skipSpace()
    let first = peekRaw()
    guard first.isCharacter("[") else { return nil }
    _ = nextRaw()
    var result: [Token] = []
    var depth = 0
    while true {
      let token = nextRaw()
      switch token.kind {
      case .endOfInput:
        reportCut(.unclosedBracket(range: first.range))
        return result
      case .beginGroup: depth += 1
      case .endGroup: depth -= 1
      default: if depth <= 0, token.isCharacter("]") { return result }
      }
      result.append(token)
    }
  }

  /// The tokens up to those that end a parameter of `\def`, without braces around all of them.
  ///
  /// If they never come, or not in the same group, it is nil and nothing is consumed.
  mutating func argument(endingWith delimiter: [Token]) -> [Token]? {
    var result: [Token] = []
    var depth = 0
    while true {
      let token = peekRaw()
      depth += token.kind == .beginGroup ? 1 : token.kind == .endGroup ? -1 : 0
      if token.kind == .endOfInput || depth < 0 {
        push(result)
        return nil
      }
      result.append(nextRaw())
      let tail = result.suffix(delimiter.count)
      if depth <= 0, tail.count == delimiter.count,
        zip(tail, delimiter).allSatisfy({ $0.matches($1) })
      {
        return unbraced(result.dropLast(delimiter.count))
      }
    }
  }

  /// The tokens inside a pair of braces that is all there is (TeXbook, p. 204).
  private func unbraced(_ tokens: [Token]) -> [Token] {
    guard tokens.count > 1, tokens[0].kind == .beginGroup else { return tokens }
    var depth = 0
    for (index, token) in tokens.enumerated() {
      depth += token.kind == .beginGroup ? 1 : token.kind == .endGroup ? -1 : 0
      if depth == 0 { return index == tokens.count - 1 ? Array(tokens[1..<index]) : tokens }
    }
    return tokens
  }

  /// The tokens of an argument as text, as names, lengths and colours are read.
  mutating func text(of use: Token) -> (text: String, range: SourceRange) {
    let start = peekRaw().range.start
    let tokens = argument(of: use)
    return (text(tokens), SourceRange(min(start, lastEnd), lastEnd))
  }

  /// How tokens would be written.
  func text(_ tokens: [Token]) -> String {
    var text = TextBuffer(capacity: tokens.count)
    for token in tokens {
      switch token.kind {
      case .command: text.append("\\" + macros.pointee.names[token.value])
      case .space: text.append(" " as Unicode.Scalar)
      case .beginGroup: text.append("{" as Unicode.Scalar)
      case .endGroup: text.append("}" as Unicode.Scalar)
      case .superscript: text.append("^" as Unicode.Scalar)
      case .subscript: text.append("_" as Unicode.Scalar)
      case .alignment: text.append("&" as Unicode.Scalar)
      case .mathShift: text.append("$" as Unicode.Scalar)
      case .parameter: text.append(token.value == 0 ? "#" : "#\(token.value)")
      case .character, .prime, .tie: token.scalar.map { text.append($0) }
      case .endOfInput: break
      }
    }
    return text.string
  }

  /// The name of a command token, without its backslash.
  func name(of token: Token) -> String {
    token.kind == .command ? macros.pointee.names[token.value] : text([token])
  }

  private mutating func balanced(
    until kind: Token.Kind, opening: Token, isExpanded: Bool = false
  ) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(8)
    var depth = 0
    while true {
      let token = isExpanded ? next() : nextRaw()
      switch token.kind {
      case .endOfInput:
        reportCut(.unclosedGroup(range: opening.range))
        return result
      case .beginGroup: depth += 1
      case .endGroup:
        if depth == 0 { return result }
        depth -= 1
      default: break
      }
      result.append(token)
    }
  }
}
