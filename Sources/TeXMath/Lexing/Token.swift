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

  /// What the parser has to do about a token, known before it looks closer.
  enum Role: UInt8, Sendable {
    /// Begins an atom, or does something by itself.
    case plain
    /// May close what is open: `}`, `]`, `&`, `$`, `\right`, the end of the input.
    case closing
    case superscript, `subscript`, prime
    /// `\limits` and its kin.
    case limits
    /// `\over` and its kin.
    case infix
    /// A command whose argument the lexer takes as it is: `\verb`.
    case verbatim
    /// A command before an address: `\url`, `\href`.
    case address
  }

  let kind: Kind
  /// What follows from the kind and the value for a list.
  let role: Role
  /// Whether the token is to be taken as it is: a command that `\let` made, even if a macro has
  /// its name; in a macro's body, the `#` of a doubled `##`.
  var isFrozen: Bool {
    get { flags != 0 }
    set { flags = newValue ? 1 : 0 }
  }
  // As wide as the gap that it fills, so that tokens are copied in fewer steps.
  private var flags: UInt16 = 0
  let value: UInt32
  private var first: Int32
  private var last: Int32

  /// A token that begins and ends at these offsets.
  @inline(__always)
  init(_ kind: Kind, value: UInt32 = 0, from start: Int32, to end: Int32) {
    self.kind = kind
    self.value = value
    role = Self.role(kind, value)
    first = start
    last = end
  }

  /// A token in a range.
  init(_ kind: Kind, value: UInt32 = 0, range: SourceRange) {
    self.init(
      kind, value: value, from: Int32(clamping: range.start), to: Int32(clamping: range.end))
  }

  @inline(__always)
  private static func role(_ kind: Kind, _ value: UInt32) -> Role {
    switch kind {
    case .character: value == 0x5D ? .closing : .plain
    case .command: CommandTable.standard.role(of: value)
    default: kind.role
    }
  }

  /// The bytes that it came from; for a token out of a macro's body, those of the macro's use.
  var range: SourceRange {
    get { SourceRange(start, end) }
    set {
      first = Int32(clamping: newValue.start)
      last = Int32(clamping: newValue.end)
    }
  }

  /// The offset of the first byte of the range.
  var start: Int { Int(first) }

  /// The offset behind the range.
  var end: Int { Int(last) }

  /// The character of a character token.
  var scalar: Unicode.Scalar? {
    switch kind {
    case .character: Unicode.Scalar(value)
    case .tie: "~"
    case .prime: "'"
    default: nil
    }
  }

  /// The character of a character token if it is ASCII.
  var ascii: Unicode.Scalar? {
    @inline(__always) get {
      kind == .character && value < 0x80 ? Unicode.Scalar(UInt8(truncatingIfNeeded: value)) : nil
    }
  }

  /// What a command does, or nil for other tokens and unknown commands.
  var meaning: Command.Meaning? {
    kind == .command ? CommandTable.standard.meaning(of: value) : nil
  }

  /// Whether it is this ASCII character.
  func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    kind == .character && value == scalar.value
  }

  /// Whether both would read the same, wherever they stand.
  func matches(_ other: Token) -> Bool { kind == other.kind && value == other.value }
}

extension Token.Kind {
  /// The role of a token that has the same whatever its value is.
  @inline(__always)
  fileprivate var role: Token.Role { Self.roles[Int(rawValue)] }

  /// The roles, in the order of the kinds; a table, as the lexer asks for each token.
  private static let roles: [Token.Role] = [
    .plain, .plain, .plain, .plain, .closing, .superscript, .subscript, .prime, .closing, .closing,
    .plain, .plain, .closing,
  ]
}
