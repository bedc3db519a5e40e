import SourceText

/// Finds what no text should hold.
enum TextCheck {
  /// The offset of the first byte that is not UTF-8, or nil.
  static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// The first bidirectional control of each line (U+202A–202E, U+2066–2069), with its offset.
  ///
  /// They make code read otherwise than it runs (CVE-2021-42574).
  static func bidirectionalControls(
    _ bytes: [UInt8]
  ) -> [(scalar: Unicode.Scalar, range: SourceRange)] {
    var found: [(scalar: Unicode.Scalar, range: SourceRange)] = []
    var isLineDone = false
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0x0A { isLineDone = false }
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81, !isLineDone {
        let value = 0x2000 | UInt32(bytes[index + 1] & 1) << 6 | UInt32(bytes[index + 2] & 0x3F)
        if (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value),
          let scalar = Unicode.Scalar(value)
        {
          found.append((scalar, SourceRange(index, index + 3)))
          isLineDone = true
        }
      }
      index += 1
    }
    return found
  }
}
