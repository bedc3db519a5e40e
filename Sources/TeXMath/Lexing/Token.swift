import SourceText

/// What the lexer makes of TeX: a character or a control sequence, with its place.
struct Token: Hashable, Sendable {
  /// TeX's category codes, as far as a formula needs them (TeXbook, ch. 7).
  enum Kind: UInt8, Sendable {
    /// A letter, digit or sign; the value is its scalar.
    case character
    /// A control sequence; the value is its number in the name table.
    case command
    /// White space of any length.
    case space
    case beginGroup, endGroup, superscript, `subscript`, prime, alignment, mathShift, tie
    /// `#`; the value is the number of the parameter, or 0 for a `#` before something else.
    case parameter
    case endOfInput
  }

  var kind: Kind
  /// Whether the token is to be taken as it is: a command that `\let` made, even if a macro has
  /// its name; in a macro's body, the `#` of a doubled `##`.
  var isFrozen = false
  var value: UInt32 = 0
  private var start: Int32
  private var end: Int32

  init(_ kind: Kind, value: UInt32 = 0, from start: Int, to end: Int) {
    self.kind = kind
    self.value = value
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }

  /// The bytes that it came from; for a token out of a macro's body, those of the macro's use.
  var range: SourceRange {
    get { SourceRange(Int(start), Int(end)) }
    set {
      start = Int32(clamping: newValue.start)
      end = Int32(clamping: newValue.end)
    }
  }

  /// The character of a character token.
  var scalar: Unicode.Scalar? {
    switch kind {
    case .character: Unicode.Scalar(value)
    case .tie: "~"
    case .prime: "'"
    default: nil
    }
  }

  /// Whether it is this ASCII character.
  func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    kind == .character && value == scalar.value
  }

  /// Whether both would read the same, wherever they stand.
  func matches(_ other: Token) -> Bool { kind == other.kind && value == other.value }
}
