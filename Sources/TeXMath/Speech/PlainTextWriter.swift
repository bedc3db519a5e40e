/// Writes a formula without its layout.
struct PlainTextWriter {
  /// What was written, with more spaces than needed.
  private(set) var text = TextBuffer()

  /// Writes a list.
  mutating func write(_ nodes: [MathNode]) {
    let start = text.count
    var isPrefix = true
    for node in nodes {
      if case .space(let width) = node.kind {
        if width > 0.2, text.count == start || !text.endsWithSpace { text.append(" ") }
        continue
      }
      write(node.kind, isPrefix: isPrefix)
      isPrefix = SpokenList.isPrefix(after: node)
    }
  }

  private mutating func write(_ list: MathList) {
    switch list {
    case .symbol(let symbol, _): write(.symbol(symbol), isPrefix: true)
    case .one(let node):
      if case .space = node.kind { return write([node]) }
      write(node.kind, isPrefix: true)
    case .several(let nodes): write(nodes)
    }
  }

  private mutating func write(_ kind: MathNode.Kind, isPrefix: Bool) {
    switch kind {
    case .symbol(let symbol): write(symbol, isPrefix: isPrefix)
    case .number(let text, _), .text(let text, _), .unknown(let text): self.text.append(text)
    case .operatorName(let name, _): write(function: name)
    case .group(let nodes), .styled(_, let nodes), .classified(_, let nodes): write(nodes)
    case .enclosed(let enclosure, let nodes): if !enclosure.isHidden { write(nodes) }
    case .scripts(let scripts): write(scripts)
    case .fraction(let fraction): write(fraction)
    case .root(let radicand, let degree):
      writeRoot(degree)
      writeBraced(radicand)
    case .accent(let accent): write(accent)
    case .stack(let stack): write(stack.base)
    case .fence(let fence):
      write(fence.parts, between: " | ", left: fence.left, right: fence.right)
    case .sizedDelimiter(let symbol, _): write(symbol, isPrefix: true)
    case .space: break
    case .choice(let choice): write(choice.text)
    case .array(let array): write(array)
    }
  }
}

extension PlainTextWriter {
  private mutating func write(_ symbol: MathSymbol, isPrefix: Bool) {
    let isSet = symbol.alphabet == .doubleStruck
    let drawn = isSet ? symbol.alphabet.scalar(for: symbol.character) : symbol.character
    let isSpaced = symbol.mathClass == .relation || symbol.mathClass == .binary && !isPrefix
    if isSpaced { text.append(" ") }
    text.append(drawn.value < 0x1_0000 ? drawn : symbol.character)
    switch symbol.mathClass {
    case .punctuation, .largeOperator: text.append(" ")
    default: if isSpaced { text.append(" ") }
    }
  }

  /// A function and a space; the thin ones in names become spaces, but not in `argmax`.
  private mutating func write(function name: String) {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    let spaced = { name.replacing("arg\u{2009}", with: "arg").replacing("\u{2009}", with: " ") }
    text.append(isPlain ? name : spaced())
    text.append(" ")
  }

  private mutating func write(_ scripts: MathScripts) {
    scripts.preSub.map { write(script: MathList($0), SmallLetterTable.subscripts, mark: "_") }
    scripts.preSup.map { write(script: MathList($0), SmallLetterTable.superscripts, mark: "^") }
    let start = text.count
    write(scripts.baseList)
    let isFunction = text.count > start && text.endsWithSpace
    if isFunction { text.remove(from: text.count - 1) }
    for _ in 0..<min(scripts.primes, 8) { text.append("′") }
    scripts.subList.map { write(script: $0, SmallLetterTable.subscripts, mark: "_") }
    scripts.supList.map { write(script: $0, SmallLetterTable.superscripts, mark: "^") }
    if isFunction { text.append(" ") }
  }

  private mutating func write(
    script list: MathList, _ letters: [Unicode.Scalar: Unicode.Scalar], mark: Unicode.Scalar
  ) {
    let start = text.count
    write(list)
    let plain = text.string(from: start)
    text.remove(from: start)
    let scalars = plain.unicodeScalars
    // Two scalars take at most eight bytes.
    let small = plain.utf8.count <= 8 ? scalars.compactMap { letters[$0] } : []
    if (1...2).contains(small.count), small.count == scalars.count {
      for letter in small { text.append(letter) }
      return
    }
    let isBraced = needsBraces(list)
    text.append(mark)
    if isBraced { text.append("(") }
    text.append(plain)
    if isBraced { text.append(")") }
  }

  private mutating func write(_ accent: MathAccent) {
    let start = text.count
    write(accent.base)
    guard let mark = SmallLetterTable.combiningMarks[accent.mark],
      text.string(from: start).unicodeScalars.count == 1
    else { return }
    text.append(mark)
  }

  private mutating func writeRoot(_ degree: [MathNode]?) {
    guard let degree else { return text.append("√") }
    let start = text.count
    write(degree)
    switch text.string(from: start) {
    case "3":
      text.remove(from: start)
      text.append("∛")
    case "4":
      text.remove(from: start)
      text.append("∜")
    default: text.append("√")
    }
  }

  private mutating func write(_ fraction: MathFraction) {
    if fraction.lineThickness == 0 {
      return write(
        [fraction.numerator, fraction.denominator], between: " ",
        left: MathSymbol("(", .opening), right: MathSymbol(")", .closing))
    }
    writeBraced(fraction.numerator)
    text.append("/")
    writeBraced(fraction.denominator)
  }

  private mutating func write(_ array: MathArray) {
    array.left.map { write($0, isPrefix: true) }
    for (index, row) in array.rows.enumerated() {
      if index > 0 { text.append("; ") }
      write(row, between: " ", left: nil, right: nil)
    }
    array.right.map { write($0, isPrefix: true) }
  }

  private mutating func write(
    _ lists: [[MathNode]], between separator: String, left: MathSymbol?, right: MathSymbol?
  ) {
    left.map { write($0, isPrefix: true) }
    for (index, list) in lists.enumerated() {
      if index > 0 { text.append(separator) }
      write(list)
    }
    right.map { write($0, isPrefix: true) }
  }

  /// Writes a list, in parentheses if it is more than one thing and has none yet.
  private mutating func writeBraced(_ nodes: [MathNode]) {
    let isBraced = needsBraces(.several(nodes))
    if isBraced { text.append("(") }
    write(nodes)
    if isBraced { text.append(")") }
  }

  private func needsBraces(_ list: MathList) -> Bool {
    guard case .several(let nodes) = list, nodes.count > 1 else { return false }
    return SpokenList.withoutBrackets(nodes).count == nodes.count
  }
}
