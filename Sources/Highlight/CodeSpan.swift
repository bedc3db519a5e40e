/// A piece of code that is of one kind.
package struct CodeSpan: Hashable, Sendable {
  /// The bytes of the piece.
  package var range: Range<Int>
  /// What it is, or nil for text that has no colour of its own.
  package var kind: TokenKind?

  /// A piece of code.
  package init(_ range: Range<Int>, _ kind: TokenKind?) {
    self.range = range
    self.kind = kind
  }
}
