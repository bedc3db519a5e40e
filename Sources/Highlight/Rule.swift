/// What a text looks like, what it is, and what follows.
struct Rule: Sendable {
  /// Where a rule may be used.
  enum Place: Sendable {
    /// Anywhere in its mode.
    case anywhere
    /// Only spaces, tabs and markers stand before it in its line.
    case lineStart
    /// At the start of a line, or behind a space or an opening bracket.
    case wordStart
  }

  /// What becomes of the mode.
  enum Action: Hashable, Sendable {
    /// It stays.
    case stay
    /// Another one begins inside it.
    case enter(String)
    /// So many end; the first mode never does.
    case leave(Int)
  }

  /// What the text looks like.
  let pattern: Pattern
  /// What it is, unless the pattern knows; nil gives it the colour of the mode.
  let kind: TokenKind?
  /// Where it may stand.
  let place: Place
  /// What becomes of the mode.
  let action: Action

  /// A rule.
  init(
    _ pattern: Pattern, _ kind: TokenKind? = nil, at place: Place = .anywhere,
    _ action: Action = .stay
  ) {
    self.pattern = pattern
    self.kind = kind
    self.place = place
    self.action = action
  }
}

extension Rule.Action {
  /// Back to the mode before.
  static let leave = Rule.Action.leave(1)
}
