import SourceText

/// A piece of Swift code, as far as finding statements needs to tell pieces apart.
struct SwiftToken: Hashable, Sendable {
  /// The kinds of pieces.
  enum Kind: Hashable, Sendable {
    /// A name or a keyword; `` `in` `` is none of the keywords.
    case word(String)
    /// `#if`, `#line`: the word after the sign.
    case pound(String)
    /// A number, a whole string with its interpolations, or a regular expression.
    case literal
    /// A run of operator characters, `=` and `->` included.
    case op(String)
    /// `(`, `[` or `{`.
    case open(UInt8)
    /// `)`, `]` or `}`.
    case close(UInt8)
    /// A dot before a member's name.
    case dot
    /// `,` `;` `:` `@`.
    case punctuation(UInt8)
  }

  /// What it is.
  var kind: Kind
  /// Where it stands in the code.
  var range: SourceRange
  /// How many brackets are open around it.
  var depth: Int
  /// Whether it is the first on its line.
  var startsLine: Bool
  /// Whether white space or a comment, or an end of the code, stands before it.
  var spaceBefore: Bool
  /// The same for after it.
  var spaceAfter: Bool

  /// Its word, if it is one.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// Whether it is an operator between two operands, by the white space around it.
  var isBinaryOperator: Bool {
    guard case .op(let text) = kind else { return false }
    return text == "=" || text == "->" || (spaceBefore && spaceAfter)
  }

  /// Whether it is this punctuation.
  func isPunctuation(_ character: Unicode.Scalar) -> Bool {
    kind == .punctuation(UInt8(ascii: character))
  }
}
