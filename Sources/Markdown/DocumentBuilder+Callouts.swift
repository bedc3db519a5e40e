import DocumentModel
import SourceText

// Block quotes that begin with `[!NOTE]`.
extension DocumentBuilder {
  /// The callout that a block quote is, or nil.
  ///
  /// As on GitHub, an alert's bracket stands alone on its line; behind the other kinds' may stand
  /// a title and a name.
  mutating func callout(_ blocks: [Block]) -> Callout? {
    guard features.contains(.blocks), let first = blocks.first,
      case .paragraph(let content) = first.kind, case .text(let text)? = content.first?.kind,
      let word = Self.bracketedWord(text), file.bytes[first.range.start] == UInt8(ascii: "[")
    else { return nil }
    let place = SourceRange(first.range.start, first.range.start + word.utf8.count + 3)
    guard let kind = Callout.Kind(rawValue: word.lowercased()) else {
      let names = Callout.Kind.allCases.map { $0.rawValue.uppercased() }
      let nearest = NearestName.find(word.uppercased(), among: names)
      diagnostics.append(.unknownCallout(word, at: place, nearest: nearest))
      return nil
    }
    let (line, body) = Self.split(content, behind: word)
    var title = line
    let anchor = takeAnchor(&title)
    if kind.isAlert, !title.isEmpty || anchor != nil {
      diagnostics.append(.titledAlert(word.uppercased(), at: place))
      return nil
    }
    var inner = Array(blocks.dropFirst())
    if let start = body.first?.range.start {
      let paragraph = Block(.paragraph(body), range: SourceRange(start, first.range.end))
      inner.insert(paragraph, at: 0)
    }
    return Callout(kind: kind, title: title, anchor: anchor, blocks: inner)
  }

  /// The word of a text that begins with `[!WORD]`.
  private static func bracketedWord(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.starts(with: "[!".utf8), let end = bytes.firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    let word = bytes[2..<end]
    guard !word.isEmpty, word.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  /// The rest of a first line, and what follows it.
  private static func split(
    _ content: [Inline], behind word: String
  ) -> (title: [Inline], body: [Inline]) {
    let lineBreak = content.firstIndex { $0.kind == .softBreak || $0.kind == .hardBreak }
    let end = lineBreak ?? content.count
    var title = Array(content[..<end])
    let body = Array(content.dropFirst(end + 1))
    if case .text(let text)? = title.first?.kind {
      let marker = word.utf8.count + 3
      let rest = Array(text.utf8.dropFirst(marker))
      let spaces = rest.prefix { $0 == 0x20 }.count
      let start = title[0].range.start + marker + spaces
      title[0] = Inline(
        .text(String(decoding: rest[spaces...], as: UTF8.self)),
        range: SourceRange(start, title[0].range.end))
      if rest.count == spaces { title.removeFirst() }
    }
    return (title, body)
  }
}

// Names in comments: `<!-- {#fig-x} -->`.
extension DocumentBuilder {
  /// Takes a trailing comment with a name off running text.
  func takeAnchor(_ content: inout [Inline]) -> Anchor? {
    guard let last = content.last, let anchor = Self.anchor(in: last) else { return nil }
    content.removeLast()
    if case .text(let text)? = content.last?.kind {
      let kept = Array(text.utf8.reversed().drop { $0 == 0x20 }.reversed())
      content[content.count - 1].kind = .text(String(decoding: kept, as: UTF8.self))
      if kept.isEmpty { content.removeLast() }
    }
    return anchor
  }

  /// Reports the names in a paragraph, which nothing takes; a callout's first line takes one.
  mutating func noteUnusedAnchors(in block: Block) {
    guard features.contains(.blocks), case .paragraph(let content) = block.kind else { return }
    let isCallout = content.first.map { $0.plainText.hasPrefix("[!") } ?? false
    let end = isCallout ? content.firstIndex { $0.kind == .softBreak } ?? content.count : 0
    for inline in content[end...] {
      if let anchor = Self.anchor(in: inline) { diagnostics.append(.unusedAnchor(anchor)) }
    }
  }

  /// The name in a comment that holds nothing else.
  static func anchor(in inline: Inline) -> Anchor? {
    guard case .html(let comment) = inline.kind else { return nil }
    return anchor(inComment: comment, at: inline.range)
  }

  /// The name in a comment, which stands in one piece at a place of the file.
  static func anchor(inComment comment: String, at range: SourceRange) -> Anchor? {
    var bytes = Array(comment.utf8)[...]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard bytes.starts(with: "<!--".utf8), bytes.suffix(3).elementsEqual("-->".utf8),
      bytes.count >= 7
    else { return nil }
    bytes = bytes.dropFirst(4).dropLast(3)
    while let first = bytes.first, first == 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 { bytes.removeLast() }
    guard bytes.starts(with: "{#".utf8), bytes.last == UInt8(ascii: "}"), bytes.count > 3 else {
      return nil
    }
    let name = bytes.dropFirst(2).dropLast()
    guard name.allSatisfy({ $0 > 0x20 && !"{}<>".utf8.contains($0) }) else { return nil }
    let start = range.start + name.startIndex
    return Anchor(
      String(decoding: name, as: UTF8.self), range: SourceRange(start, start + name.count))
  }
}
