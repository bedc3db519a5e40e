/// Cuts TeX into tokens, in one pass over its bytes.
///
/// Comments end with their line; white space is one token; a name of letters swallows the white
/// space behind it, as in TeX.
struct Lexer {
  /// The text, which outlives the lexer; it is a `String`'s, so that it is well-formed.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  /// The place up to which every character is taken as it is, as in the argument of `\url`.
  private var verbatimEnd = 0
  /// Whether the next group is an address.
  private var isAddressNext = false
  /// Whether neither holds, so that most bytes mean what the table of categories says.
  private var isPlain = true
  /// Whether an address was found that nothing closes, so that no other is looked for.
  private var hasOpenAddress = false

  /// A lexer at the beginning of a text, of which tokens can name the first two gigabytes.
  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = UnsafeBufferPointer(start: bytes.baseAddress, count: min(bytes.count, Self.limit))
  }

  private static let limit = Int(Int32.max)

  /// The tokens of a whole text.
  static func tokens(of tex: String, names: inout NameTable) -> [Token] {
    [Token](unsafeUninitializedCapacity: tex.utf8.count) { room, count in
      count = read(tex, into: room, names: &names)
    }
  }

  /// Writes the tokens of a whole text into room for one a byte, and says how many they are.
  static func read(
    _ tex: String, into room: UnsafeMutableBufferPointer<Token>, names: inout NameTable
  ) -> Int {
    func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
      var lexer = Lexer(bytes)
      return lexer.read(into: room, &names)
    }
    if let count = tex.utf8.withContiguousStorageIfAvailable(read) { return count }
    var tex = tex
    return tex.withUTF8(read)
  }
}

extension Lexer {
  // Not inlined, as the ways to the bytes of a string hold their body several times.
  @inline(never)
  private mutating func read(
    into room: UnsafeMutableBufferPointer<Token>, _ names: inout NameTable
  ) -> Int {
    let bytes = bytes
    var count = 0
    var start = 0
    while start < bytes.count {
      if isPlain, let kind = CategoryTable.kind(of: bytes[start]) {
        let value = kind == .character ? UInt32(bytes[start]) : 0
        room[count] = Token(
          kind, value: value, from: Int32(truncatingIfNeeded: start),
          to: Int32(truncatingIfNeeded: start + 1))
        count += 1
        start += 1
        continue
      }
      offset = start
      if bytes[start] == 0x25, start >= verbatimEnd {
        skipComment()
      } else {
        room[count] = next(&names)
        count += 1
      }
      start = offset
      isPlain = start >= verbatimEnd && !isAddressNext
    }
    return count
  }

  /// A token that takes more than a look at one byte.
  @inline(__always)
  private mutating func next(_ names: inout NameTable) -> Token {
    let start = offset
    guard start >= verbatimEnd else { return verbatim() }
    offset += 1
    switch bytes[start] {
    case 0x5C: return command(from: start, &names)
    case 0x09, 0x0A, 0x0D, 0x20:
      skipSpace()
      return token(.space, from: start)
    default: return rareToken(from: start)
    }
  }

  private mutating func rareToken(from start: Int) -> Token {
    switch bytes[start] {
    case 0x23: return parameter(from: start)
    case 0x7B where isAddressNext:
      verbatimEnd = endOfAddress()
      isAddressNext = false
      return token(.beginGroup, from: start)
    default:
      let kind = CategoryTable.kind(of: bytes[start])
      if let kind, kind != .character { return token(kind, from: start) }
      return character(from: start)
    }
  }

  private mutating func verbatim() -> Token {
    bytes[offset] == 0x23 ? verbatimParameter() : character(from: offset)
  }

  @inline(__always)
  private func token(_ kind: Token.Kind, value: UInt32 = 0, from start: Int) -> Token {
    Token(
      kind, value: value, from: Int32(truncatingIfNeeded: start),
      to: Int32(truncatingIfNeeded: offset))
  }

  @inline(__always)
  private mutating func command(from start: Int, _ names: inout NameTable) -> Token {
    var end = offset
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    let isWord = end > offset
    offset = end
    if !isWord, offset < bytes.count { _ = character(from: offset) }
    let name = names.intern(bytes, from: start + 1, to: offset)
    let token = token(.command, value: name, from: start)
    guard isWord else { return token }
    isAddressNext = token.role == .address
    if token.role == .verbatim { verbatimEnd = endOfVerbatim() } else { skipSpace() }
    return token
  }

  /// A macro's parameter in an address; any other `#` is a character.
  private mutating func verbatimParameter() -> Token {
    let start = offset
    guard start + 1 < verbatimEnd, (0x31...0x39).contains(bytes[start + 1]) else {
      return character(from: start)
    }
    offset += 1
    return parameter(from: start)
  }

  /// The place behind the second of the two equal signs that enclose a `\verb`.
  private func endOfVerbatim() -> Int {
    let start = offset < bytes.count && bytes[offset] == 0x2A ? offset + 1 : offset
    guard start < bytes.count else { return offset }
    let end = bytes[(start + 1)...].firstIndex { $0 == bytes[start] || $0 == 0x0A }
    return end.map { $0 + 1 } ?? bytes.count
  }

  /// The place of the brace that closes the group that has just begun, if it is closed at all.
  private mutating func endOfAddress() -> Int {
    if hasOpenAddress { return offset }
    var depth = 1
    for index in offset..<bytes.count {
      depth += bytes[index] == 0x7B ? 1 : bytes[index] == 0x7D ? -1 : 0
      if depth == 0 { return index }
    }
    hasOpenAddress = true
    return offset
  }

  private mutating func parameter(from start: Int) -> Token {
    guard offset < bytes.count, (0x31...0x39).contains(bytes[offset]) else {
      return token(.parameter, from: start)
    }
    offset += 1
    return token(.parameter, value: UInt32(bytes[offset - 1] - 0x30), from: start)
  }

  /// A scalar of one to four bytes.
  private mutating func character(from start: Int) -> Token {
    let first = bytes[start]
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    offset = min(start + count, bytes.count)
    var value = UInt32(count == 1 ? first : first & (0x7F >> UInt8(count)))
    for index in start + 1..<offset { value = value << 6 | UInt32(bytes[index] & 0x3F) }
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
