/// Whether raw HTML or a formula is open, in which a fence would be no fence.
struct OpaqueRun {
  /// Whether a line that looks like a fence may be part of something else.
  var isOpen: Bool { isHTML || isFormula }
  /// Whether HTML was opened that blank lines do not end, such as `<!--` or `<pre>`.
  private(set) var isEndless = false
  private var isHTML = false
  private var isFormula = false

  /// Reads the text of a line outside fences.
  mutating func read(_ bytes: [UInt8], from start: Int, to end: Int) {
    guard start < end else {
      isHTML = false
      return
    }
    let hasDollars = Self.contains("$$", in: bytes[min(start + 1, end)..<end])
    if isFormula {
      isFormula = !(hasDollars || bytes[start..<end].starts(with: "$$".utf8))
    } else if bytes[start..<end].starts(with: "$$".utf8) {
      isFormula = !Self.contains("$$", in: bytes[min(start + 2, end)..<end])
    }
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < end else { return }
    isHTML = true
    isEndless = isEndless || Self.outlivesBlankLines(bytes[start..<end])
  }

  private static func outlivesBlankLines(_ line: ArraySlice<UInt8>) -> Bool {
    let lower = line.map { $0 &- 0x41 < 26 ? $0 + 32 : $0 }
    let kinds = [
      ("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<!", ">"), ("<pre", "</pre>"),
      ("<script", "</script>"), ("<style", "</style>"), ("<textarea", "</textarea>"),
    ]
    guard let kind = kinds.first(where: { lower.starts(with: $0.0.utf8) }) else { return false }
    return !contains(kind.1, in: lower[...])
  }

  private static func contains(_ needle: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let needle = Array(needle.utf8)
    guard bytes.count >= needle.count else { return false }
    for start in bytes.startIndex...(bytes.endIndex - needle.count)
    where bytes[start] == needle[0] && bytes[start...].starts(with: needle) {
      return true
    }
    return false
  }
}
