extension PlainTextWriter {
  /// Writes a base with its scripts.
  mutating func write(_ scripts: MathScripts) {
    scripts.preSub.map { write(script: MathList($0), SmallLetterTable.subscripts, mark: "_") }
    scripts.preSup.map { write(script: MathList($0), SmallLetterTable.superscripts, mark: "^") }
    let start = text.count
    write(baseOf: scripts)
    let isFunction = text.count > start && text.endsWithSpace
    if isFunction { text.trimSpaces(from: start) }
    for _ in 0..<min(scripts.primes, 8) { text.append("′") }
    scripts.subList.map { write(script: $0, SmallLetterTable.subscripts, mark: "_") }
    if let sup = scripts.supList { write(power: sup) }
    if isFunction { text.append(" ") }
  }

  /// Writes a base with what stands over and under it, as if they were its scripts.
  mutating func write(_ stack: MathStack) {
    let isSpaced = stack.mathClass == .relation || stack.mathClass == .binary
    if isSpaced { text.append(" ") }
    let start = text.count
    writeBraced(stack.base, unless: Self.isBase(stack.base))
    let isFunction = text.count > start && text.endsWithSpace
    text.trimSpaces(from: start)
    stack.under.map { write(script: MathList($0), SmallLetterTable.subscripts, mark: "_") }
    stack.over.map { write(script: MathList($0), SmallLetterTable.superscripts, mark: "^") }
    if isSpaced || isFunction { text.append(" ") }
  }

  private mutating func write(baseOf scripts: MathScripts) {
    guard case .symbol = scripts.baseList else {
      let base = scripts.base
      if base.count == 1, case .accent(let accent) = base[0].kind, !accent.isCombining {
        return writeBraced(accent.base)
      }
      return writeBraced(base, unless: Self.isBase(base) && !scripts.repeatsThoseOf(base))
    }
    write(scripts.baseList)
  }

  /// Whether a list can carry scripts without brackets: one thing, a word, a function.
  private static func isBase(_ nodes: [MathNode]) -> Bool {
    if nodes.count == 1 {
      switch nodes[0].kind {
      case .group(let inner), .styled(_, let inner): return isBase(inner)
      case .classified(let mathClass, let inner):
        return mathClass == .largeOperator || mathClass == .relation || isBase(inner)
      default: return !PlainTextGap.isCompound(nodes)
      }
    }
    return SpokenWords.isWord(nodes) || SpokenList.isFunctions(nodes)
      || !PlainTextGap.isCompound(nodes)
  }

  private mutating func write(power list: MathList) {
    if case .symbol(let symbol, _) = list, symbol.character == "∘" { return text.append("°") }
    write(script: list, SmallLetterTable.superscripts, mark: "^")
  }

  /// Writes a script in small letters if Unicode has them, or behind its mark.
  mutating func write(
    script list: MathList, _ letters: [Unicode.Scalar: Unicode.Scalar], mark: Unicode.Scalar
  ) {
    let start = text.count
    write(list)
    text.trimSpaces(from: start)
    let plain = text.string(from: start).singleSpaced
    text.remove(from: start)
    if plain.isEmpty { return }
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
    if isBraced { text.append(")") } else { endOfScript = text.count }
  }

  private func needsBraces(_ list: MathList) -> Bool {
    switch list {
    case .symbol: false
    case .one, .several: PlainTextGap.isCompound(list.nodes)
    }
  }
}

extension MathScripts {
  /// Whether the base ends in scripts at the same height, as in `{x^y}^z`.
  fileprivate func repeatsThoseOf(_ base: [MathNode]) -> Bool {
    guard base.count == 1 else { return false }
    switch base[0].kind {
    case .group(let inner), .styled(_, let inner): return repeatsThoseOf(inner)
    case .scripts(let inner): return inner.hasSup && hasSup || inner.hasSub && hasSub
    default: return false
    }
  }
}
