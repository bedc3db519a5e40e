/// Reads JSON (RFC 8259) from the bytes of one line, value by value; what is not JSON, or not of the
/// kind that is asked for, gives nil.
struct JSONLineReader {
  /// The deepest nesting of a value that is skipped.
  private static let maximumDepth = 512

  /// The line, which outlives the reader.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// A reader at the beginning of a line.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether nothing but white space is left.
  mutating func isAtEnd() -> Bool { peek() == nil }

  /// Reads an object; the body reads the value of each member, or returns nil.
  mutating func object(_ member: (inout JSONLineReader, String) -> Void?) -> Void? {
    guard take("{") else { return nil }
    if take("}") { return () }
    repeat {
      guard let name = string(), take(":"), member(&self, name) != nil else { return nil }
    } while take(",")
    return take("}") ? () : nil
  }

  /// Reads a boolean.
  mutating func boolean() -> Bool? {
    if take(word: "true") { return true }
    return take(word: "false") ? false : nil
  }

  /// Reads `null`, if that comes next.
  mutating func null() -> Bool { take(word: "null") }

  /// Reads a string.
  mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = offset
    while offset < bytes.count, bytes[offset] >= 0x20 {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return String(
          validating: UnsafeBufferPointer(rebasing: bytes[start..<offset - 1]), as: UTF8.self)
      case UInt8(ascii: "\\"): return escapedString(from: start)
      default: offset += 1
      }
    }
    return nil
  }

  /// Reads any value and forgets it.
  mutating func skip(depth: Int = 0) -> Void? {
    guard depth < Self.maximumDepth else { return nil }
    switch peek() {
    case UInt8(ascii: "\""): return string().map { _ in }
    case UInt8(ascii: "{"): return object { reader, _ in reader.skip(depth: depth + 1) }
    case UInt8(ascii: "["): return skipList(depth: depth + 1)
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return boolean().map { _ in }
    case UInt8(ascii: "n"): return null() ? () : nil
    default: return skipNumber()
    }
  }
}

extension JSONLineReader {
  /// The next byte that is not white space.
  private mutating func peek() -> UInt8? {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return bytes[offset]
      }
    }
    return nil
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let byte = peek(), byte == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    guard peek() != nil, bytes.count - offset >= word.utf8CodeUnitCount else { return false }
    let isThere = word.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + $0.count]) }
    if isThere { offset += word.utf8CodeUnitCount }
    return isThere
  }

  /// The rest of a string in which a backslash was found.
  private mutating func escapedString(from start: Int) -> String? {
    var text = Array(bytes[start..<offset])
    while offset < bytes.count, bytes[offset] >= 0x20 {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: text.append(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash.
  private mutating func escape() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    offset += 1
    switch bytes[offset - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return codePoint()
    default: return nil
    }
  }

  /// The character of `\uXXXX`, or of two such that are a surrogate pair.
  private mutating func codePoint() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    offset += 2
    guard let second = hexadecimal(), UTF16.isTrailSurrogate(second) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt16? {
    guard bytes.count - offset >= 4 else { return nil }
    var value: UInt16 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    offset += 4
    return value
  }

  private mutating func skipList(depth: Int) -> Void? {
    guard take("[") else { return nil }
    if take("]") { return () }
    repeat {
      guard skip(depth: depth) != nil else { return nil }
    } while take(",")
    return take("]") ? () : nil
  }

  private mutating func skipNumber() -> Void? {
    _ = take("-")
    let hasZero = offset < bytes.count && bytes[offset] == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0, !hasZero || whole == 1 else { return nil }
    if skipByte(".", or: "."), skipDigits() == 0 { return nil }
    if skipByte("e", or: "E") {
      _ = skipByte("+", or: "-")
      guard skipDigits() > 0 else { return nil }
    }
    return ()
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return offset - start
  }

  private mutating func skipByte(_ one: Unicode.Scalar, or other: Unicode.Scalar) -> Bool {
    guard offset < bytes.count,
      bytes[offset] == UInt8(ascii: one) || bytes[offset] == UInt8(ascii: other)
    else { return false }
    offset += 1
    return true
  }
}
