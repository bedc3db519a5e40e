/// Cuts code into spans by a language's rules, in one pass.
struct CodeScanner {
  /// The language.
  let grammar: Grammar
  /// The code.
  let bytes: [UInt8]
  /// Where the next span begins.
  private(set) var offset = 0

  private var modes = [0]
  private var isLineStart = true
  private var spans: [CodeSpan] = []

  /// A scanner of some code.
  init(_ bytes: [UInt8], _ grammar: Grammar) {
    self.bytes = bytes
    self.grammar = grammar
  }

  /// The spans, which together cover every byte in order; neighbours differ in kind.
  mutating func scan() -> [CodeSpan] {
    while offset < bytes.count { step() }
    return spans
  }
}

extension CodeScanner {
  private var mode: Mode { grammar.modes[modes[modes.count - 1]] }

  private mutating func step() {
    let byte = bytes[offset]
    if byte == 0x0A { return endLine() }
    for rule in mode.rules(for: byte) where isAllowed(rule.place) {
      guard let match = match(rule.pattern) else { continue }
      precondition(match.end > offset, "a rule of \(grammar.names[0]) takes nothing")
      let before = mode.fill
      apply(rule.action)
      return take(upTo: match.end, match.kind ?? rule.kind ?? before)
    }
    var end = offset + 1
    while ByteClass.name.contains(byte), end < bytes.count, ByteClass.name.contains(bytes[end]) {
      end += 1
    }
    take(upTo: end, mode.fill)
  }

  private mutating func endLine() {
    take(upTo: offset + 1, mode.endsWithLine ? nil : mode.fill)
    while mode.endsWithLine, modes.count > 1 { modes.removeLast() }
  }

  private func isAllowed(_ place: Rule.Place) -> Bool {
    switch place {
    case .anywhere: return true
    case .lineStart: return isLineStart
    case .wordStart:
      guard offset > 0 else { return true }
      return bytes[offset - 1] <= 0x20 || "([{".utf8.contains(bytes[offset - 1])
    }
  }

  private mutating func apply(_ action: Rule.Action) {
    switch action {
    case .stay: break
    case .enter(let name): modes.append(grammar.index(of: name))
    case .leave(let count): modes.removeLast(min(count, modes.count - 1))
    }
  }

  private mutating func take(upTo end: Int, _ kind: TokenKind?) {
    let last = bytes[end - 1]
    if last == 0x0A {
      isLineStart = true
    } else if kind != .marker, last != 0x20, last != 0x09 {
      isLineStart = false
    }
    if let previous = spans.last, previous.kind == kind {
      spans[spans.count - 1].range = previous.range.lowerBound..<end
    } else {
      spans.append(CodeSpan(offset..<end, kind))
    }
    offset = end
  }
}
