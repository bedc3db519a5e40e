/// A small check that markup is well-formed XML, as far as our writer's mistakes could break it.
enum WellFormedness {
  /// Whether elements nest, attribute values are quoted and nothing is left unescaped.
  static func holds(for markup: [UInt8]) -> Bool {
    var open: [ArraySlice<UInt8>] = []
    var rest = markup[...]
    while let first = rest.first {
      if first == UInt8(ascii: "<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        guard take(rest[(rest.startIndex + 1)..<end], &open) else { return false }
        rest = rest[(end + 1)...]
      } else {
        let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
        guard isText(rest[..<end]) else { return false }
        rest = rest[end...]
      }
    }
    return open.isEmpty
  }

  /// What stands between `<` and `>`.
  private static func take(_ tag: ArraySlice<UInt8>, _ open: inout [ArraySlice<UInt8>]) -> Bool {
    if tag.first == UInt8(ascii: "/") { return open.popLast() == tag.dropFirst() }
    let quotes = tag.reduce(0) { $0 + ($1 == UInt8(ascii: "\"") ? 1 : 0) }
    guard quotes % 2 == 0, !tag.contains(UInt8(ascii: "<")) else { return false }
    if tag.last != UInt8(ascii: "/") { open.append(tag.prefix { $0 != UInt8(ascii: " ") }) }
    return true
  }

  private static func isText(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      guard let end = rest[ampersand...].prefix(9).firstIndex(of: UInt8(ascii: ";")) else {
        return false
      }
      rest = rest[(end + 1)...]
    }
    return text.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
