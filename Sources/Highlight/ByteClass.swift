/// Sets of bytes that names and numbers are made of; bytes beyond ASCII count as letters.
enum ByteClass: Sendable {
  /// `0` to `9`.
  case digit
  /// ASCII letters.
  case letter
  /// Letters, digits and `_`.
  case name
  /// What names hold, and `.`, as in a decorator.
  case dottedName
  /// What names hold, and `-`, as in an option or a tag.
  case dashedName

  /// Whether the byte belongs to the set.
  func contains(_ byte: UInt8) -> Bool {
    switch self {
    case .digit: (0x30...0x39).contains(byte)
    case .letter: (0x61...0x7A).contains(byte | 0x20)
    case .name:
      byte >= 0x80 || byte == 0x5F || Self.letter.contains(byte) || Self.digit.contains(byte)
    case .dottedName: byte == 0x2E || Self.name.contains(byte)
    case .dashedName: byte == 0x2D || Self.name.contains(byte)
    }
  }
}
