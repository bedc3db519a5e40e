import DocumentModel
import SourceText

/// Finds `@fig-x`, `@elman1990` and `[see @elman1990, p. 3; @cho2014]` in running text.
struct ReferenceScanner {
  /// Something found, in offsets of the block's content.
  struct Match {
    var kind: Inline.Kind
    var range: Range<Int>
  }

  private let content: [UInt8]
  private let place: (Range<Int>) -> SourceRange

  /// A scanner of a block's content, whose ranges the closure carries to the file.
  init(_ content: [UInt8], place: @escaping (Range<Int>) -> SourceRange) {
    self.content = content
    self.place = place
  }

  /// The references in a part of the content, in order. Linear: a bracket is looked into once.
  func matches(in range: Range<Int>) -> [Match] {
    var result: [Match] = []
    var index = range.lowerBound
    while let next = content[index..<range.upperBound].firstIndex(where: Self.isOpener) {
      let match =
        content[next] == UInt8(ascii: "[")
        ? bracket(at: next, to: range.upperBound) : single(at: next, to: range.upperBound)
      if let match { result.append(match) }
      index = match?.range.upperBound ?? next + 1
    }
    return result
  }
}

extension ReferenceScanner {
  private static func isOpener(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "[")
  }

  /// A name behind an `@` that no word stands before.
  private func key(at start: Int, to end: Int) -> Range<Int>? {
    guard start < end, content[start] == UInt8(ascii: "@") else { return nil }
    if start > 0, Self.isWord(content[start - 1]) || "@/.".utf8.contains(content[start - 1]) {
      return nil
    }
    var last = start + 1
    while last < end, Self.isWord(content[last]) || "-_:./+".utf8.contains(content[last]) {
      last += 1
    }
    while last > start + 1, !Self.isWord(content[last - 1]) { last -= 1 }
    guard last > start + 1, Self.isWord(content[start + 1]) else { return nil }
    return (start + 1)..<last
  }

  private func single(at start: Int, to end: Int) -> Match? {
    guard let key = key(at: start, to: end) else { return nil }
    let name = text(key)
    let range = start..<key.upperBound
    if NumberedKind(label: name) != nil {
      return Match(kind: .reference(label: name), range: range)
    }
    let item = Citation.Item(key: name, range: place(range))
    return Match(kind: .citation(Citation(items: [item], isNarrative: true)), range: range)
  }

  /// A citation in brackets: every part between semicolons names a work.
  private func bracket(at start: Int, to end: Int) -> Match? {
    let inner = content[(start + 1)..<end]
    let stop = inner.firstIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }
    guard let stop, content[stop] == UInt8(ascii: "]") else { return nil }
    let parts = content[(start + 1)..<stop].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let items = parts.map { item($0.startIndex..<$0.endIndex) }
    let found = items.compactMap(\.self)
    guard found.count == items.count,
      !found.contains(where: { NumberedKind(label: $0.key) != nil })
    else { return nil }
    return Match(
      kind: .citation(Citation(items: found, isNarrative: false)), range: start..<(stop + 1))
  }

  private func item(_ range: Range<Int>) -> Citation.Item? {
    var index = range.lowerBound
    while let sign = content[index..<range.upperBound].firstIndex(of: UInt8(ascii: "@")) {
      guard let key = key(at: sign, to: range.upperBound) else {
        index = sign + 1
        continue
      }
      var prefix = range.lowerBound..<sign
      let omitsAuthor = !prefix.isEmpty && content[sign - 1] == UInt8(ascii: "-")
      if omitsAuthor { prefix = prefix.lowerBound..<(sign - 1) }
      var locator = words(key.upperBound..<range.upperBound)
      if locator.hasPrefix(",") { locator = String(locator.dropFirst().drop { $0 == " " }) }
      return Citation.Item(
        key: text(key), range: place(sign..<key.upperBound), prefix: words(prefix),
        locator: locator, omitsAuthor: omitsAuthor)
    }
    return nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: content[range], as: UTF8.self)
  }

  /// A text on one line, without spaces around it.
  private func words(_ range: Range<Int>) -> String {
    let words = content[range].split { $0 <= 0x20 }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
