import HTML

// Raw HTML.
extension BodyWriter {
  /// An author's HTML as it is, or without what GFM's filter takes out.
  mutating func writeHTML(_ html: String) {
    if renderer.filtersHTML {
      writer.raw(TagFilter.filtered(html))
    } else {
      writer.raw(html)
    }
  }
}

/// GFM's filter of raw HTML (§6.11): the tags that change how the rest of a page is read, or run.
enum TagFilter {
  private static let names = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ].map { Array($0.utf8) }

  /// The HTML with the `<` of such tags escaped.
  static func filtered(_ html: String) -> [UInt8] {
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "<"), isTag(bytes, at: index) {
        result += "&lt;".utf8
      } else {
        result.append(bytes[index])
      }
    }
    return result
  }

  private static func isTag(_ bytes: [UInt8], at index: Int) -> Bool {
    var start = index + 1
    if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    let rest = bytes[start...]
    return names.contains { name in
      guard rest.count >= name.count, rest.prefix(name.count).map({ $0 | 0x20 }) == name else {
        return false
      }
      guard rest.count > name.count else { return true }
      let next = rest[start + name.count]
      return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }
  }
}
