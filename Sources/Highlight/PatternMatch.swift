/// The end of what a pattern takes, and its kind if the pattern knows it.
struct PatternMatch {
  /// The offset behind the last byte.
  var end: Int
  /// What it is, if the pattern knows better than its rule.
  var kind: TokenKind?
}
