extension CodeScanner {
  /// What a pattern takes at the offset, or nil.
  func match(_ pattern: Pattern) -> PatternMatch? {
    switch pattern {
    case .literal(let text): literal(text).map { PatternMatch(end: $0) }
    case .oneOf(let texts):
      texts.lazy.compactMap { literal($0.utf8) }.first.map { PatternMatch(end: $0) }
    case .line(let text): literal(text).map { PatternMatch(end: lineEnd(from: $0)) }
    case .sigil(let sign, let set): sigil(sign, set)
    case .run(let set): PatternMatch(end: end(of: set, from: offset))
    case .escape: escape()
    case .word(let table): word(table)
    case .number: PatternMatch(end: numberEnd())
    case .key: key()
    case .scalar(let table, let inBrackets): scalar(table, inBrackets: inBrackets)
    case .formula: formulaEnd().map { PatternMatch(end: $0) }
    }
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func literal(_ text: StaticString) -> Int? {
    text.withUTF8Buffer { literal($0) }
  }

  private func literal(_ text: some Collection<UInt8>) -> Int? {
    bytes[offset...].starts(with: text) ? offset + text.count : nil
  }

  private func end(of set: ByteClass, from start: Int) -> Int {
    var end = start
    while let byte = byte(end), set.contains(byte) { end += 1 }
    return end
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while let byte = byte(end), byte != 0x0A { end += 1 }
    return end
  }

  private func sigil(_ sign: String, _ set: ByteClass) -> PatternMatch? {
    guard let start = literal(sign.utf8) else { return nil }
    let end = end(of: set, from: start)
    return end > start ? PatternMatch(end: end) : nil
  }

  private func escape() -> PatternMatch? {
    var end = offset + 2
    guard end <= bytes.count else { return nil }
    if bytes[offset + 1] >= 0x80 {
      while let byte = byte(end), byte & 0xC0 == 0x80 { end += 1 }
    }
    return PatternMatch(end: end)
  }

  private func word(_ table: WordTable) -> PatternMatch {
    let end = end(of: .name, from: offset)
    let previous = offset > 0 ? bytes[offset - 1] : nil
    let kind = table.kind(of: bytes[offset..<end], after: previous, before: byte(end))
    return PatternMatch(end: end, kind: kind)
  }
}

extension CodeScanner {
  private func numberEnd() -> Int {
    let isHexadecimal = bytes[offset] == 0x30 && byte(offset + 1).map { $0 | 0x20 } == 0x78
    let exponent = UInt8(ascii: isHexadecimal ? "p" : "e")
    var end = offset + 1
    while let next = byte(end) {
      let follows = byte(end + 1).map(ByteClass.digit.contains) ?? false
      let isPoint = next == 0x2E && follows
      let isSign = (next == 0x2B || next == 0x2D) && bytes[end - 1] | 0x20 == exponent && follows
      guard ByteClass.name.contains(next) || isPoint || isSign else { break }
      end += 1
    }
    return end
  }

  private func key() -> PatternMatch? {
    guard let first = byte(offset), !"\"'[{#&*!|>%@`-?,]}".utf8.contains(first) else { return nil }
    var end = offset
    while let next = byte(end), next != 0x0A {
      if next == UInt8(ascii: ":"), byte(end + 1).map({ $0 <= 0x20 }) ?? true {
        return end > offset ? PatternMatch(end: end) : nil
      }
      if next == UInt8(ascii: "#"), bytes[end - 1] <= 0x20 { return nil }
      end += 1
    }
    return nil
  }

  private func scalar(_ table: WordTable, inBrackets: Bool) -> PatternMatch? {
    var end = offset
    var trimmed = offset
    while let next = byte(end), next != 0x0A {
      if inBrackets, ",[]{}".utf8.contains(next) { break }
      if next == UInt8(ascii: "#"), end > 0, bytes[end - 1] <= 0x20 { break }
      if inBrackets, next == UInt8(ascii: ":"), byte(end + 1).map({ $0 <= 0x20 }) ?? true {
        return trimmed > offset ? PatternMatch(end: trimmed, kind: .property) : nil
      }
      end += 1
      if next > 0x20 { trimmed = end }
    }
    guard trimmed > offset else { return nil }
    return PatternMatch(end: trimmed, kind: scalarKind(table, upTo: trimmed))
  }

  private func scalarKind(_ table: WordTable, upTo end: Int) -> TokenKind? {
    let text = bytes[offset..<end]
    if let kind = table.kind(of: text, after: nil, before: nil) { return kind }
    let isNumeric = text.allSatisfy { ByteClass.digit.contains($0) || "+-.eE_:".utf8.contains($0) }
    return isNumeric && text.contains(where: ByteClass.digit.contains) ? .number : nil
  }
}
