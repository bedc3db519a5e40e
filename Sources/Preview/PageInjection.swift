import HTML

/// Puts the script that reloads a page into the page, in the preview only.
enum PageInjection {
  /// The page with a script element before its last `</body>`, or at its end.
  static func inject(into page: [UInt8], revision: String) -> [UInt8] {
    var writer = HTMLWriter()
    let end = insertionPoint(in: page)
    writer.raw(page[..<end])
    writer.node(
      .element(
        "script",
        [
          "src": ReservedPath.script, "data-events": ReservedPath.events,
          "data-explanations": ReservedPath.explanations, "data-revision": revision, "defer": "",
        ]))
    writer.raw(page[end...])
    return writer.bytes
  }

  private static let tag = Array("</body".utf8)

  private static func insertionPoint(in page: [UInt8]) -> Int {
    guard page.count >= tag.count else { return page.count }
    let starts = (0...(page.count - tag.count)).reversed()
    let found = starts.first { start in
      page[start] == UInt8(ascii: "<")
        && zip(page[start...], tag).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
    return found ?? page.count
  }
}
