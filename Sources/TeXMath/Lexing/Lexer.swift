/// Cuts TeX into tokens, in one pass over its bytes.
///
/// Comments end with their line; white space is one token; a name of letters swallows the white
/// space behind it, as in TeX.
struct Lexer {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ tex: String) {
    bytes = Array(tex.utf8)
  }

  /// The tokens of a whole text.
  static func tokens(of tex: String, names: inout NameTable) -> [Token] {
    var lexer = Lexer(tex)
    var tokens: [Token] = []
    tokens.reserveCapacity(lexer.bytes.count / 2 + 1)
    while let token = lexer.next(&names) { tokens.append(token) }
    return tokens
  }
}

extension Lexer {
  private mutating func next(_ names: inout NameTable) -> Token? {
    while offset < bytes.count, bytes[offset] == 0x25 { skipComment() }
    guard offset < bytes.count else { return nil }
    let start = offset
    offset += 1
    switch bytes[start] {
    case 0x5C: return command(from: start, &names)
    case 0x09, 0x0A, 0x0D, 0x20:
      skipSpace()
      return token(.space, from: start)
    case 0x7B: return token(.beginGroup, from: start)
    case 0x7D: return token(.endGroup, from: start)
    case 0x5E: return token(.superscript, from: start)
    case 0x5F: return token(.subscript, from: start)
    case 0x27: return token(.prime, from: start)
    case 0x26: return token(.alignment, from: start)
    case 0x24: return token(.mathShift, from: start)
    case 0x7E: return token(.tie, from: start)
    case 0x23: return parameter(from: start)
    default: return character(from: start)
    }
  }

  private func token(_ kind: Token.Kind, value: UInt32 = 0, from start: Int) -> Token {
    Token(kind, value: value, from: start, to: offset)
  }

  private mutating func command(from start: Int, _ names: inout NameTable) -> Token {
    while offset < bytes.count, isLetter(bytes[offset]) { offset += 1 }
    if offset == start + 1 {
      if offset < bytes.count { _ = character(from: offset) }
      let name = names.intern(bytes[(start + 1)..<offset])
      return token(.command, value: name, from: start)
    }
    let token = token(.command, value: names.intern(bytes[(start + 1)..<offset]), from: start)
    skipSpace()
    return token
  }

  private mutating func parameter(from start: Int) -> Token {
    guard offset < bytes.count, (0x31...0x39).contains(bytes[offset]) else {
      return token(.parameter, from: start)
    }
    offset += 1
    return token(.parameter, value: UInt32(bytes[offset - 1] - 0x30), from: start)
  }

  /// A scalar of one to four bytes; the text is a `String`'s, so they are well-formed.
  private mutating func character(from start: Int) -> Token {
    let first = bytes[start]
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    offset = min(start + count, bytes.count)
    var value = UInt32(count == 1 ? first : first & (0x7F >> UInt8(count)))
    for byte in bytes[(start + 1)..<offset] { value = value << 6 | UInt32(byte & 0x3F) }
    return token(.character, value: value, from: start)
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x09, 0x0A, 0x0D, 0x20: offset += 1
      default: return
      }
    }
  }

  private mutating func skipComment() {
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    skipSpace()
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }
}
