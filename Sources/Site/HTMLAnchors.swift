/// Finds the fragments that raw HTML defines.
enum HTMLAnchors {
  /// The values of `id` and `name` attributes in a piece of HTML; character references in them
  /// are left as they are.
  static func names(in html: String) -> [[UInt8]] {
    let bytes = Array(html.utf8)
    var names: [[UInt8]] = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "=") {
      guard isName(before: index, in: bytes) else { continue }
      var start = index + 1
      while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
      guard start < bytes.count else { continue }
      let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
      let quote = bytes[start]
      if isQuoted { start += 1 }
      let value = bytes[start...].prefix {
        isQuoted ? $0 != quote : $0 > 0x20 && $0 != UInt8(ascii: ">")
      }
      if !value.isEmpty { names.append(Array(value)) }
    }
    return names
  }

  /// Whether the attribute that ends before an equals sign is `id` or `name`.
  private static func isName(before index: Int, in bytes: [UInt8]) -> Bool {
    var end = index
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    let word = bytes[..<end].reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }.map { $0 | 0x20 }
    let isApart = end - word.count > 0 && bytes[end - word.count - 1] <= 0x20
    return isApart
      && (word.reversed().elementsEqual("id".utf8)
        || word.reversed().elementsEqual("name".utf8))
  }
}
