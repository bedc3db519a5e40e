/// How destinations of links and images are written.
enum LinkDestination {
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
