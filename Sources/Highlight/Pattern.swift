/// The shapes of text that rules look for.
///
/// Each is decided by reading what it then takes, or a bounded number of bytes, or once a line, so
/// that scanning is linear in any input.
enum Pattern: Sendable {
  /// Exactly this text.
  case literal(StaticString)
  /// Exactly one of these texts, tried in order.
  case oneOf([String])
  /// This text and the rest of the line.
  case line(StaticString)
  /// A sign and the name behind it, which has at least one byte.
  case sigil(String, ByteClass)
  /// As many of these bytes as there are.
  case run(ByteClass)
  /// A backslash and the character behind it.
  case escape
  /// A name; the table says what it is.
  case word(WordTable)
  /// A number, as in Swift, C and Python: `0x1F`, `1_000`, `6.02e-23`.
  case number
  /// A YAML key: what stands before a colon in its line.
  case key
  /// A YAML scalar without quotes; inside brackets it ends at a comma.
  case scalar(WordTable, inBrackets: Bool)
  /// A formula in a line of Markdown: `$…$`, where the dollars are not prices, or ``$`…`$``.
  case formula

  /// Whether a text with this first byte can match.
  func canStart(with byte: UInt8) -> Bool {
    switch self {
    case .literal(let text), .line(let text): text.withUTF8Buffer { $0.first == byte }
    case .oneOf(let texts): texts.contains { $0.utf8.first == byte }
    case .sigil(let sign, _): sign.utf8.first == byte
    case .run(let set): set.contains(byte)
    case .escape: byte == UInt8(ascii: "\\")
    case .formula: byte == UInt8(ascii: "$")
    case .word: ByteClass.name.contains(byte) && !ByteClass.digit.contains(byte)
    case .number: ByteClass.digit.contains(byte)
    case .key, .scalar: byte > 0x20
    }
  }
}
