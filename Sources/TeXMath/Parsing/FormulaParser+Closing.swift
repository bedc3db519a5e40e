import SourceText

extension FormulaParser {
  /// The next token of a list, as `peekInList`, when it may close something.
  mutating func peekAtClosing() -> Token? {
    while true {
      let token = stream.peekPastSpace()
      guard let construct = closing(token) else { return token }
      if token.kind == .endOfInput || openCounts[construct.rawValue] > 0 { return nil }
      if token.kind == .endGroup, innermost == .fence, closesFence() { return nil }
      if case .ending(.newline) = token.meaning, innermost == nil { return nil }
      if orphans[construct.rawValue] > 0, !Self.isSeparator(token) {
        orphans[construct.rawValue] -= 1
      } else if case .ending(.end) = token.meaning {
        readStrayEnd()
        continue
      } else {
        reportStray(token)
      }
      skipStray(stream.next())
    }
  }

  /// What a token closes; nil for a token that belongs into a list.
  private mutating func closing(_ token: Token) -> Construct? {
    switch token.kind {
    case .endGroup, .endOfInput: return .group
    case .alignment: return .environment
    case .mathShift: return openCounts[Construct.text.rawValue] > 0 ? .text : nil
    case .character: return token.isCharacter("]") && innermost == .optional ? .optional : nil
    case .command:
      guard case .ending(let ending) = token.meaning else { return nil }
      switch ending {
      case .right, .middle: return .fence
      case .end, .newline: return .environment
      case .textFormula: return openCounts[Construct.text.rawValue] > 0 ? .text : nil
      case .plainGroup: return .plainGroup
      case .implicitGroup: return .implicitGroup
      }
    default: return nil
    }
  }

  private static func isSeparator(_ token: Token) -> Bool {
    if case .ending(.newline) = token.meaning { return true }
    return token.kind == .alignment
  }

  private mutating func reportStray(_ token: Token) {
    switch token.kind {
    case .endGroup:
      if stream.lastEnd != strayEnd { stream.report(.extraBrace(range: token.range)) }
      strayEnd = token.end
    case .alignment:
      if !isForgiven(token) { stream.report(.misplacedAlignment(range: token.range)) }
    default:
      guard case .ending(let ending) = token.meaning else { return }
      switch ending {
      case .right, .middle:
        stream.report(.rightWithoutLeft(stream.name(of: token), range: token.range))
      case .newline:
        guard !isForgiven(token) else { return }
        stream.report(
          .misplacedNewline(
            stream.name(of: token), isInFence: innermost == .fence, range: token.range))
      case .end, .textFormula: break
      case .plainGroup, .implicitGroup:
        stream.report(.extraGroupEnd(stream.name(of: token), range: token.range))
      }
    }
  }

  /// Skips what belongs to a closing token that closes nothing.
  private mutating func skipStray(_ token: Token) {
    guard case .ending(let ending) = token.meaning else { return }
    switch ending {
    case .right, .middle: _ = stream.next()
    case .end: _ = stream.text(of: token)
    case .newline, .textFormula, .plainGroup, .implicitGroup: break
    }
  }
}
