import SourceText

extension BibTeXReader {
  /// Reads `{key, name = value, …}`; the position is at its opening.
  mutating func readEntry(_ type: String, _ typeRange: SourceRange) {
    var body = openBody()
    guard let key = readKey(typeRange, body) else { return }
    var entry = BibliographyEntry(
      type: type, typeRange: typeRange, key: file.text(key), keyRange: key, file: file.path,
      fields: [], isComplete: false)
    entry.isComplete = readFields(of: &entry, &body)
    if !entry.isComplete { skipRest(of: body) }
    entries.append(entry)
  }

  /// Reads `{name = value}` and remembers the value.
  mutating func readString() {
    var body = openBody()
    skipSpace()
    guard let name = readFieldName(), let value = readValue(of: name, &body) else {
      return skipRest(of: body)
    }
    strings[String(lowercasing: bytes[name.start..<name.end])] = value.bytes
    if !readEnd(of: body) { skipRest(of: body) }
  }

  /// Reads `{value}`, which is TeX for a bibliography that TeX sets.
  mutating func readPreamble() {
    var body = openBody()
    let name = SourceRange(body.open, body.open + 1)
    if readValue(of: name, &body) == nil || !readEnd(of: body) { skipRest(of: body) }
  }

  private mutating func openBody() -> BibTeXBody {
    let closer: UInt8 = bytes[position] == .openBrace ? .closeBrace : .closeParenthesis
    position += 1
    return BibTeXBody(open: position - 1, closer: closer)
  }
}

extension BibTeXReader {
  private mutating func readKey(_ type: SourceRange, _ body: BibTeXBody) -> SourceRange? {
    skipSpace()
    let key = scan {
      !$0.isSpace && $0 != .comma && $0 != .equals && $0 != .openBrace && $0 != .quote
        && $0 != body.closer
    }
    skipSpace()
    if next == .equals || key.isEmpty && next != nil {
      report(.missingKey(at: type))
      skipRest(of: body)
      return nil
    }
    guard !key.isEmpty else {
      reportUnclosed(body)
      return nil
    }
    return key
  }

  /// Reads `, name = value` until the entry ends; false after a mistake.
  private mutating func readFields(
    of entry: inout BibliographyEntry, _ body: inout BibTeXBody
  ) -> Bool {
    var (previous, end) = (entry.keyRange, entry.keyRange.end)
    while true {
      skipSpace()
      if take(body.closer) { return true }
      guard take(.comma) else {
        reportMissingComma(after: previous, at: end, body)
        return false
      }
      skipSpace()
      if take(body.closer) { return true }
      guard next != nil else {
        reportUnclosed(body)
        return false
      }
      guard let name = readFieldName(), let value = readValue(of: name, &body) else { return false }
      add(value, named: name, to: &entry)
      (previous, end) = (name, value.place.end)
    }
  }

  private mutating func readFieldName() -> SourceRange? {
    let name = scan(while: \.isNameByte)
    guard !name.isEmpty else {
      report(.missingFieldName(at: tokenRange))
      return nil
    }
    skipSpace()
    guard take(.equals) else {
      report(.missingEquals(after: file.text(name), at: name))
      return nil
    }
    return name
  }

  private mutating func add(
    _ value: BibTeXValue, named name: SourceRange, to entry: inout BibliographyEntry
  ) {
    let field = BibliographyEntry.Field(
      name: String(lowercasing: bytes[name.start..<name.end]),
      value: String(decoding: value.bytes, as: UTF8.self), range: value.content)
    if entry.fields.count > BibTeXReader.maximumFields { return }
    if entry.fields.contains(where: { $0.name == field.name }) {
      report(.repeatedField(field.name, at: name))
    } else {
      entry.fields.append(field)
    }
  }

  /// The most fields of an entry; those behind are dropped, as nothing asks for so many.
  private static var maximumFields: Int { 256 }

  private mutating func readEnd(of body: BibTeXBody) -> Bool {
    skipSpace()
    if take(body.closer) { return true }
    if next == nil {
      reportUnclosed(body)
    } else {
      report(.textBeforeEnd(closer: body.closer, at: tokenRange))
    }
    return false
  }
}

extension BibTeXReader {
  /// The name, number or single character that comes next.
  var tokenRange: SourceRange {
    var end = position
    while end < limit, bytes[end].isNameByte { end += 1 }
    return SourceRange(position, max(end, min(position + 1, bytes.count)))
  }

  /// Skips to the end of an entry with a mistake, or to where the next entry begins.
  private mutating func skipRest(of body: BibTeXBody) {
    var depth = 0
    while position < limit {
      let byte = bytes[position]
      position += 1
      if depth == 0, byte == body.closer { return }
      if byte == .openBrace { depth += 1 }
      if byte == .closeBrace { depth = max(0, depth - 1) }
    }
  }

  private mutating func reportMissingComma(
    after previous: SourceRange, at end: Int, _ body: BibTeXBody
  ) {
    if next == nil || runaway(in: body) != nil { return reportUnclosed(body) }
    report(.missingComma(after: file.text(previous), at: SourceRange(at: end)))
  }

  /// Blames the value that seems to lack its end, or else the opening of the entry.
  private mutating func reportUnclosed(_ body: BibTeXBody) {
    let open = runaway(in: body) ?? body.open
    let place = SourceRange(open, open + 1)
    report(
      bytes[open] == .quote ? .unclosedQuote(at: place) : .unclosedBrace(bytes[open], at: place))
  }

  /// The opening of the first piece with a line that looks like the next field.
  private func runaway(in body: BibTeXBody) -> Int? {
    body.literals.first(where: holdsField)?.start
  }

  private func holdsField(_ literal: SourceRange) -> Bool {
    var offset = literal.start + 1
    while offset < literal.end {
      while offset < literal.end, !bytes[offset].isLineBreak { offset += 1 }
      while offset < literal.end, bytes[offset].isSpace { offset += 1 }
      let name = offset
      while offset < literal.end, bytes[offset].isLetter { offset += 1 }
      guard offset > name else { continue }
      while offset < literal.end, bytes[offset].isSpace { offset += 1 }
      if offset < literal.end, bytes[offset] == .equals { return true }
    }
    return false
  }
}
