/// Destinations of links and images: which are safe, and how they are written.
enum LinkDestination {
  /// The schemes that a link may have; anything else may run code or read files.
  static let safeSchemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "xmpp"]

  /// Whether a destination, entities decoded, is relative or has one of the safe schemes.
  ///
  /// Browsers skip spaces and control characters in schemes, and so does this.
  static func isSafe(_ destination: String) -> Bool {
    var scheme = ""
    for byte in destination.utf8 {
      switch byte {
      case 0...0x20, 0x7F: continue
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"): return safeSchemes.contains(scheme)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        scheme.unicodeScalars.append(UnicodeScalar(byte + 0x20))
      default: scheme.unicodeScalars.append(UnicodeScalar(byte))
      }
    }
    return true
  }

  /// The destination for an attribute between double quotes: bytes that a URL cannot hold as
  /// `%XX`, `&` and `'` as entities, `%` as it is, as CommonMark's reference renderers do it.
  static func escaped(_ destination: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in destination.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#x27;".utf8)
      case _ where isPlain(byte): bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    return bytes
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
