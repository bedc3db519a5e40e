/// The path that a request asks for, once it has been found harmless.
///
/// The query is cut off first, then percent signs are decoded, once. Refused are targets that do
/// not begin with a slash, bad escapes, bytes that are not UTF-8, control characters, `\`, `#`,
/// empty segments, and segments that begin with a full stop (`.`, `..`, `.git`).
struct RequestTarget: Hashable, Sendable {
  /// The decoded path.
  let path: String
  /// The query with its question mark as it came, or nothing.
  let query: String

  /// The target of a request, or nil if it is refused.
  init?(_ target: String) {
    let bytes = Array(target.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
    guard bytes.first == UInt8(ascii: "/"), bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      let decoded = Self.decoded(bytes[..<end]), Self.isHarmless(decoded),
      let path = String(validating: decoded, as: UTF8.self)
    else { return nil }
    self.path = path
    query = String(decoding: bytes[end...], as: UTF8.self)
  }

  /// A relative URL from this path to the same path with a slash behind it.
  var withSlash: String {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    let escaped = last.map { Self.isPlain($0) ? String(UnicodeScalar($0)) : Self.escape($0) }
    return "./" + escaped.joined() + "/" + query
  }
}

extension RequestTarget {
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "%") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      guard index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      else { return nil }
      result.append(high << 4 | low)
      index += 3
    }
    return result
  }

  private static func isHarmless(_ path: [UInt8]) -> Bool {
    let isForbidden = { (byte: UInt8) in
      byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "#")
    }
    guard !path.contains(where: isForbidden) else { return false }
    return zip(path, path.dropFirst()).allSatisfy { byte, next in
      byte != UInt8(ascii: "/") || (next != UInt8(ascii: "/") && next != UInt8(ascii: "."))
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39) ~= byte || (0x61...0x7A) ~= byte | 0x20 || "-_.~".utf8.contains(byte)
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return (digits.utf8.count == 1 ? "%0" : "%") + digits
  }
}
