import SourceText

extension BibTeXReader {
  /// Reads `piece # piece # …`, or reports what is wrong and returns nil.
  mutating func readValue(of name: SourceRange, _ body: inout BibTeXBody) -> BibTeXValue? {
    skipSpace()
    let start = position
    var value = BibTeXValue(place: SourceRange(at: start), content: SourceRange(at: start))
    var count = 0
    repeat {
      skipSpace()
      guard let content = readPiece(into: &value, after: name, &body) else { return nil }
      count += 1
      value.place = SourceRange(start, position)
      value.content = count == 1 ? content : value.place
      skipSpace()
    } while take(.hash)
    return value
  }

  private mutating func readPiece(
    into value: inout BibTeXValue, after name: SourceRange, _ body: inout BibTeXBody
  ) -> SourceRange? {
    switch next {
    case .openBrace?: return readBraced(into: &value, &body)
    case .quote?: return readQuoted(into: &value, &body)
    case let byte? where byte.isDigit:
      let number = scan(while: \.isDigit)
      append(bytes[number.start..<number.end], at: number, to: &value)
      return number
    case let byte? where byte.isNameByte: return readName(into: &value)
    default:
      let isFirst = value.place.isEmpty
      report(
        isFirst
          ? .missingValue(of: file.text(name), at: name)
          : .missingPiece(of: file.text(name), at: tokenRange))
      return nil
    }
  }

  private mutating func readBraced(
    into value: inout BibTeXValue, _ body: inout BibTeXBody
  ) -> SourceRange? {
    let open = position
    guard let close = closingBrace(of: open, before: limit) else {
      position = limit
      report(.unclosedBrace(.openBrace, at: SourceRange(open, open + 1)))
      return nil
    }
    return finish(from: open, to: close, &value, &body)
  }

  private mutating func readQuoted(
    into value: inout BibTeXValue, _ body: inout BibTeXBody
  ) -> SourceRange? {
    let open = position
    var depth = 0
    position += 1
    while let byte = next {
      if depth == 0, byte == .quote { return finish(from: open, to: position, &value, &body) }
      if byte == .openBrace { depth += 1 }
      if byte == .closeBrace { depth -= 1 }
      if depth < 0 { break }
      position += 1
    }
    report(.unclosedQuote(at: SourceRange(open, open + 1)))
    return nil
  }

  private mutating func finish(
    from open: Int, to close: Int, _ value: inout BibTeXValue, _ body: inout BibTeXBody
  ) -> SourceRange {
    position = close + 1
    body.literals.append(SourceRange(open, close + 1))
    append(bytes[(open + 1)..<close], at: SourceRange(open, close + 1), to: &value)
    return SourceRange(open + 1, close)
  }

  private mutating func readName(into value: inout BibTeXValue) -> SourceRange {
    let range = scan(while: \.isNameByte)
    let name = String(lowercasing: bytes[range.start..<range.end])
    guard let text = strings[name] else {
      let isShown = diagnostics.count < BibTeXParser.maximumDiagnostics
      let nearest = isShown ? NearestName.find(name, among: strings.keys) : nil
      report(.undefinedString(file.text(range), at: range, nearest: nearest))
      return range
    }
    expansion += text.count
    if expansion <= BibTeXParser.maximumExpansion {
      append(text[...], at: range, to: &value)
    } else {
      report(.stringsTooLong(at: range, limit: BibTeXParser.maximumExpansion))
    }
    return range
  }

  private mutating func append(
    _ piece: ArraySlice<UInt8>, at range: SourceRange, to value: inout BibTeXValue
  ) {
    if value.bytes.count + piece.count <= BibTeXParser.maximumValue {
      value.bytes += piece
    } else {
      report(.valueTooLong(at: range, limit: BibTeXParser.maximumValue))
    }
  }
}
