import SourceText

/// Braces that stand where TeX wants a bracket: `\left{`, `\right}`, `\big{(}`.
extension FormulaParser {
  /// What the bracket of the innermost `\left` says about a `}` that stands for its `\right`.
  enum FenceBrace {
    /// It is no brace.
    case none
    /// It is `\{`.
    case escaped
    /// It is `{`, which lacks its backslash and opened no group.
    case bare
  }

  /// What stands where a bracket should: a brace as it was meant, or nil with a message.
  mutating func unreadableDelimiter(_ token: Token, of use: Token) -> MathSymbol? {
    let name = stream.name(of: use)
    switch token.kind {
    case .beginGroup where name == "left":
      return bareBrace(MathSymbol("{", .opening), token, of: use, isTaken: true)
    case .beginGroup where use.role != .closing:
      if let symbol = bracedDelimiter() { return symbol }
      sizedGroups += 1
    case .endGroup where use.role != .closing && sizedGroups > 0:
      sizedGroups -= 1
      return nil
    case .endGroup where name != "middle" && name != "left":
      if name == "right", fenceBrace == .bare {
        _ = stream.next()
        return MathSymbol("}", .closing)
      }
      let isTaken = openCount(of: .group) == 0 || stream.peekSecondRaw().kind == .endGroup
      guard isTaken || name == "right" && fenceBrace == .escaped else { break }
      return bareBrace(MathSymbol("}", .closing), token, of: use, isTaken: isTaken)
    default: break
    }
    stream.report(.missingDelimiter(name, range: use.range))
    return nil
  }

  /// The `}` that stands for the `\right` of a brace, or nil with a message.
  mutating func braceForRight(of opening: Token) -> MathSymbol? {
    let token = stream.peek()
    if token.kind == .endGroup, closesFence() {
      _ = stream.next()
      if fenceBrace == .escaped { stream.report(.braceWithoutRight(range: token.range)) }
      return MathSymbol("}", .closing)
    }
    if fenceBrace != .bare, !stream.isCut {
      stream.report(.leftWithoutRight(range: opening.range))
    }
    expectOrphan(.fence)
    return nil
  }

  /// Whether a `}` that comes next in a fence is the end of the fence's `{` or `\{`.
  func closesFence() -> Bool {
    switch fenceBrace {
    case .none: return false
    case .bare: return true
    case .escaped:
      guard openCount(of: .group) == 0, stream.takesReports else { return false }
      var depth = 0
      let hasRight = stream.lookAhead { token in
        if case .ending(.right) = token.meaning { depth -= 1 }
        if token.kind == .command, token.value == DelimiterCommands.leftName { depth += 1 }
        return depth < 0 ? true : nil
      }
      return hasRight == nil
    }
  }

  private mutating func bareBrace(
    _ symbol: MathSymbol, _ token: Token, of use: Token, isTaken: Bool
  ) -> MathSymbol {
    stream.report(.bareBrace(stream.name(of: use), range: use.range.union(token.range)))
    if isTaken { _ = stream.next() }
    return symbol
  }

  /// A bracket in braces, as TeX allows it behind `\big`, with nil for `.`; nothing if it is none.
  private mutating func bracedDelimiter() -> MathSymbol?? {
    let opening = stream.next()
    let token = stream.peekPastSpace()
    let symbol = delimiterSymbol(token)
    guard symbol != nil || token.isCharacter(".") else {
      stream.push([opening])
      return .none
    }
    _ = stream.next()
    guard stream.peekPastSpace().kind == .endGroup else {
      stream.push([opening, token])
      return .none
    }
    _ = stream.next()
    return .some(symbol)
  }
}
