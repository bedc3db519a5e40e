/// The schemes of links, of which only some are harmless.
package enum LinkScheme {
  /// The schemes that a link may have; anything else may run code or read files.
  package static let safe: Set<String> = ["http", "https", "mailto", "tel", "ftp", "xmpp"]

  /// Whether a destination, entities decoded, is relative or has one of the safe schemes.
  ///
  /// Browsers skip spaces and control characters in schemes, and so does this.
  package static func isSafe(_ destination: String) -> Bool {
    var scheme = ""
    for byte in destination.utf8 {
      switch byte {
      case 0...0x20, 0x7F: continue
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"): return safe.contains(scheme)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        scheme.unicodeScalars.append(UnicodeScalar(byte + 0x20))
      default: scheme.unicodeScalars.append(UnicodeScalar(byte))
      }
    }
    return true
  }
}
