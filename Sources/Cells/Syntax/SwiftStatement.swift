import SourceText

/// A top-level statement of a cell: its tokens outside of all brackets.
struct SwiftStatement: Hashable, Sendable {
  /// The tokens, brackets included, without what stands between them and without a final `;`.
  var tokens: ArraySlice<SwiftToken>

  /// Where it stands in the code.
  var range: SourceRange {
    guard let first = tokens.first, let last = tokens.last else { return SourceRange(at: 0) }
    return first.range.union(last.range)
  }

  /// Whether it has a value that can be shown: no declaration, assignment or control flow.
  var isExpression: Bool {
    guard let first = tokens.first, !isDirective, !isLabel else { return false }
    switch first.kind {
    case .word(let word) where SwiftWords.statements.contains(word): return false
    case .punctuation, .close, .open(UInt8(ascii: "{")): return false
    default: return !declares && !assigns
    }
  }

  /// Whether it is `#if` or another line for the compiler.
  var isDirective: Bool {
    if case .pound(let word) = tokens.first?.kind {
      SwiftWords.directives.contains(word)
    } else {
      false
    }
  }
}

extension SwiftStatement {
  private var isLabel: Bool {
    guard let second = tokens.dropFirst().first else { return false }
    return second.isPunctuation(":")
  }

  /// Whether a word such as `func` stands in it other than as a member's name.
  private var declares: Bool {
    var previous: SwiftToken?
    for token in tokens {
      if let word = token.word, previous?.kind != .dot {
        if SwiftWords.declarations.contains(word) { return true }
        if SwiftWords.modifiers.contains(word), isFollowedByWord(token) { return true }
      }
      previous = token
    }
    return false
  }

  /// `actor Queue` declares, `actor.run()` does not.
  private func isFollowedByWord(_ token: SwiftToken) -> Bool {
    guard let next = tokens.first(where: { $0.range.start >= token.range.end }),
      let word = next.word
    else { return false }
    return !next.startsLine && !["as", "is", "in"].contains(word)
  }

  private var assigns: Bool {
    tokens.contains { token in
      guard case .op(let text) = token.kind, text.hasSuffix("=") else { return false }
      return !SwiftWords.comparisons.contains(text)
    }
  }
}
