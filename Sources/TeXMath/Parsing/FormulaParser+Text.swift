import SourceText

extension FormulaParser {
  /// An argument read as words, with formulas between `$` in it.
  mutating func textArgument(of use: Token, in alphabet: MathAlphabet = .upright) -> [MathNode] {
    let opening = stream.peekPastSpace()
    switch opening.kind {
    case .beginGroup: return textGroup(stream.next(), in: alphabet)
    case .endGroup, .endOfInput, .alignment:
      if !stream.isCut {
        stream.report(.missingArgument(stream.name(of: use), range: use.range))
      }
      return []
    default:
      var text = TextBuilder(alphabet)
      readText(stream.next(), into: &text)
      return text.finish()
    }
  }

  private mutating func textGroup(_ opening: Token, in alphabet: MathAlphabet) -> [MathNode] {
    inside(.group, at: opening, or: []) { parser in
      parser.stream.scopes.begin()
      defer { parser.stream.endScope() }
      var text = TextBuilder(alphabet)
      while true {
        let token = parser.stream.next()
        if token.kind == .endGroup { break }
        if token.kind == .endOfInput {
          parser.reportUnclosedText(opening)
          break
        }
        parser.readText(token, into: &text)
      }
      return text.finish()
    }
  }

  /// A cell read as words, between what its column puts around it.
  mutating func textCell(between before: [Token], and after: [Token]) -> [MathNode] {
    stream.skipSpace()
    insert(before)
    var text = TextBuilder(.upright)
    readTextCell(into: &text)
    text.trim()
    insert(after)
    readTextCell(into: &text)
    return text.finish()
  }

  private mutating func readTextCell(into text: inout TextBuilder) {
    while true {
      let token = stream.peek()
      if token.role == .closing, token.kind != .mathShift, !token.isCharacter("]"),
        !endsTextFormula(token)
      {
        guard let next = peekAtClosing() else { return }
        if next.role == .closing { continue }
      }
      readText(stream.next(), into: &text)
    }
  }

  /// Reports the brace of a text that took the rest of the formula, not what it took with it.
  private mutating func reportUnclosedText(_ opening: Token) {
    stream.withdraw { $0.id == "math/misplaced-command" && $0.range.start > opening.start }
    stream.reportCut(.unclosedGroup(range: opening.range))
  }

  private mutating func readText(_ token: Token, into text: inout TextBuilder) {
    switch token.kind {
    case .beginGroup: text.append(textGroup(token, in: text.alphabet))
    case .mathShift: text.append(nestedFormula(token))
    case .command: readTextCommand(token, into: &text)
    case .space: text.append(" ", range: token.range)
    case .tie: text.append("\u{A0}", range: token.range)
    case .prime: text.append("’", range: token.range)
    case .endGroup, .endOfInput: break
    case .character: token.scalar.map { text.append($0, range: token.range) }
    default: text.append(stream.text([token]), range: token.range)
    }
  }

  private mutating func readTextCommand(_ token: Token, into text: inout TextBuilder) {
    let name = stream.name(of: token)
    if let alphabet = TextCommands.alphabet(of: name) {
      text.append(textArgument(of: token, in: alphabet))
    } else if let alphabet = TextCommands.switches[name] {
      text.alphabet = alphabet
    } else if name == "em" {
      text.alphabet = text.alphabet == .italic ? .upright : .italic
    } else if name == "multicolumn" {
      text.append(readSpan(token, areWords: true))
    } else if let accent = TextCommands.accents[name] {
      var letter = ""
      for base in stream.argument(of: token) { letter += accentBase(base) }
      letter.unicodeScalars.append(accent)
      text.append(letter, range: token.range.union(SourceRange(at: stream.lastEnd)))
    } else if name == "(" {
      text.append(nestedFormula(token))
    } else if name == "TextOrMath" {
      text.append(textArgument(of: token, in: text.alphabet))
      _ = stream.argument(of: token)
    } else {
      readTextMeaning(of: token, name: name, into: &text)
    }
  }

  /// What carries an accent; above dotless letters it takes the place of the dot.
  private func accentBase(_ token: Token) -> String {
    guard case .symbol(let symbol) = token.meaning else { return stream.text([token]) }
    switch symbol.character {
    case "ı": return "i"
    case "ȷ": return "j"
    default: return String(Character(symbol.character))
    }
  }

  private mutating func readTextMeaning(
    of token: Token, name: String, into text: inout TextBuilder
  ) {
    switch token.meaning {
    case .symbol(let symbol):
      text.append(String(Character(symbol.character)), range: token.range)
    case .run(let handler):
      guard let kind = handler(&self, token) else { return takeSwitch(token, into: &text) }
      if case .space(let width) = kind, width > 0, width < 1 {
        text.append(width < 0.3 ? "\u{2009}" : "\u{A0}", range: token.range)
      } else {
        let range = token.range.union(SourceRange(at: stream.lastEnd))
        text.append([MathNode(kind, range: range)])
      }
    case .ending(.newline): text.append(" ", range: token.range)
    case .ending, .infix, .limits, .script:
      stream.report(.misplacedCommand(name, place: "outside text", range: token.range))
    case .listSwitch(let change):
      listSwitch = change
      takeSwitch(token, into: &text)
    case .nothing: break
    case nil:
      guard let kind = unknown(token) else { return }
      text.append([MathNode(kind, range: token.range)])
    }
  }

  /// Applies a change of size or colour to the rest of the words; they have no style.
  private mutating func takeSwitch(_ token: Token, into text: inout TextBuilder) {
    guard let change = listSwitch else { return }
    listSwitch = nil
    if case .style = change { return }
    text.apply(change, range: token.range)
  }

  /// The formula between two `$` in text.
  private mutating func nestedFormula(_ opening: Token) -> [MathNode] {
    inside(.text, at: opening, or: []) { parser in
      let font = parser.font
      parser.font = FontState()
      let nodes = parser.list()
      parser.font = font
      if parser.closesTextFormula(parser.stream.peek()) {
        _ = parser.stream.next()
      } else {
        parser.stream.report(.unclosedTextFormula(range: opening.range))
      }
      return nodes
    }
  }

  private func closesTextFormula(_ token: Token) -> Bool {
    token.kind == .mathShift || endsTextFormula(token)
  }

  /// Whether it is `\)`.
  private func endsTextFormula(_ token: Token) -> Bool {
    if case .ending(.textFormula) = token.meaning { true } else { false }
  }

  /// The text of `\verb|…|`.
  mutating func verbatim() -> String {
    _ = consume("*")
    let fence = stream.nextRaw()
    var tokens: [Token] = []
    while stream.peekRaw().kind != .endOfInput {
      let token = stream.nextRaw()
      if token.matches(fence) { break }
      tokens.append(token)
    }
    return stream.text(tokens)
  }
}

/// Collects text and the nodes between its pieces.
private struct TextBuilder {
  var alphabet: MathAlphabet {
    didSet { if alphabet != oldValue { flush(in: oldValue) } }
  }
  private var nodes: [MathNode] = []
  private var text = TextBuffer()
  private var range = SourceRange(at: 0)
  private var changes = ListChanges()

  init(_ alphabet: MathAlphabet) {
    self.alphabet = alphabet
  }

  mutating func append(_ piece: String, range: SourceRange) {
    self.range = text.isEmpty ? range : self.range.union(range)
    text.append(piece)
  }

  mutating func append(_ scalar: Unicode.Scalar, range: SourceRange) {
    self.range = text.isEmpty ? range : self.range.union(range)
    text.append(scalar)
  }

  mutating func append(_ others: [MathNode]) {
    flush()
    nodes += others
  }

  /// Changes the look of what follows.
  mutating func apply(_ change: ListSwitch, range: SourceRange) {
    flush()
    changes.apply(change, at: nodes.count, range: range)
  }

  mutating func finish() -> [MathNode] {
    flush()
    return changes.finish(nodes)
  }

  /// Drops the spaces at the end.
  mutating func trim() {
    while text.endsWithSpace { text.remove(from: text.count - 1) }
  }

  private mutating func flush() { flush(in: alphabet) }

  private mutating func flush(in alphabet: MathAlphabet) {
    if !text.isEmpty {
      let words = alphabet == .monospace ? text.string : TextLigatures.joined(text.string)
      nodes.append(MathNode(.text(words, alphabet), range: range))
    }
    text.remove()
  }
}
