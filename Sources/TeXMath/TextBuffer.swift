/// Text that is collected piece by piece, which strings do slowly.
struct TextBuffer {
  private var bytes: [UInt8] = []

  /// An empty text, with room for some bytes.
  init(capacity: Int = 0) {
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// Whether there is none.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether the last character is a space.
  var endsWithSpace: Bool { bytes.last == 0x20 }

  /// Whether the last byte is an ASCII character.
  func ends(with byte: UInt8) -> Bool { bytes.last == byte }

  /// What was collected.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// What was collected since there were so many bytes.
  func string(from start: Int) -> String { String(decoding: bytes[start...], as: UTF8.self) }

  /// Adds a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: scalar.utf8)
    }
  }

  /// Adds a text.
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Forgets the spaces at the end, but none of what came before there were so many bytes.
  mutating func trimSpaces(from start: Int) {
    while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Forgets what was collected, or what came since there were so many bytes.
  mutating func remove(from start: Int = 0) { bytes.removeSubrange(start...) }
}

extension String {
  /// The text with one space between words and none around it.
  var singleSpaced: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 where byte != 0x20 || !bytes.isEmpty && bytes.last != 0x20 {
      bytes.append(byte)
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
