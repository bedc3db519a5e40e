extension SpokenList {
  /// The word of a sign that means something else beside what stands here; nil if it is the usual.
  func word(at index: Int) -> String? {
    switch nodes[index].kind {
    case .symbol(let symbol): word(of: symbol, at: index)
    case .group(let inner): chemicalWord(of: inner, at: index)
    default: nil
    }
  }

  /// Whether a fraction, read without words around it, would seem to go on behind its end.
  func needsEnd(_ index: Int) -> Bool {
    guard index + 1 < nodes.count, bars[index + 1] == nil else { return false }
    switch Self.base(of: nodes[index + 1]).kind {
    case .symbol(let symbol):
      if symbol.mathClass == .opening { return true }
      return symbol.mathClass == .ordinary && symbol.character != "/"
    case .number, .accent, .fence, .operatorName: return true
    case .group(let inner): return inner.count != 1 || Self.isLetter(inner[0])
    default: return false
    }
  }

  /// Whether a node says in more than one thing where the one before is taken: `f|_{x=0}`.
  func isLongEvaluation(_ index: Int) -> Bool {
    guard case .scripts(let scripts) = nodes[index].kind, !scripts.hasSup, let sub = scripts.sub,
      !Self.isSimple(sub)
    else { return false }
    if bars[index] == .evaluation { return true }
    guard case .fence(let fence)? = scripts.base.first?.kind else { return false }
    return fence.isEvaluation
  }

  /// Whether the bar at an index stands between numbers, or letters that usually are such.
  func isDivision(_ index: Int) -> Bool {
    guard index > 0, index + 1 < nodes.count, Self.symbol(nodes[index]) != nil else { return false }
    return [nodes[index - 1], nodes[index + 1]].allSatisfy {
      switch Self.base(of: $0).kind {
      case .number: true
      case .symbol(let symbol):
        symbol.alphabet == .standard && SpeechTable.integerLetters.contains(symbol.character)
      default: false
      }
    }
  }

  /// Whether a node is the sign of independence, or of a perpendicular.
  static func isIndependence(_ node: MathNode?) -> Bool {
    guard let node, case .symbol(let symbol) = node.kind else { return false }
    return symbol.character == "⊥" && symbol.mathClass == .relation
  }

  /// Whether a list is a capital letter, which stands for a set.
  static func isSet(_ nodes: [MathNode]) -> Bool {
    guard nodes.count == 1, case .symbol(let symbol) = base(of: nodes[0]).kind else { return false }
    return (0x41...0x5A).contains(symbol.character.value)
  }

  /// A list without what is only room.
  static func withoutSpaces(_ nodes: [MathNode]) -> [MathNode] { nodes.filter { !isSpace($0) } }

  /// Whether a node is a base with a superscript.
  static func isPower(_ node: MathNode) -> Bool {
    guard case .scripts(let scripts) = node.kind else { return false }
    return scripts.hasSup
  }

  /// Whether a list holds functions only: `\arg\max`.
  static func isFunctions(_ nodes: [MathNode]) -> Bool {
    !nodes.isEmpty
      && nodes.allSatisfy {
        if case .operatorName = $0.kind { true } else { isSpace($0) }
      }
  }
}

extension SpokenList {
  /// Whether a node may be what a function is of: no sign, remark or closing bar.
  func mayBeArgument(_ index: Int) -> Bool {
    if let bar = bars[index] { return bar == .opening }
    switch nodes[index].kind {
    case .symbol(let symbol): return !["/", "!", "′"].contains(symbol.character)
    case .group(let inner) where inner.count == 1:
      guard case .symbol(let symbol) = inner[0].kind else { return true }
      return symbol.mathClass != .relation && symbol.mathClass != .binary
    case .text(let text, _): return text.utf8.first != 0x20
    default: return true
    }
  }

  /// Whether `!` behind `∃` says that there is only one.
  func isUniqueness(_ index: Int) -> Bool {
    guard index + 1 < nodes.count, Self.symbol(nodes[index])?.character == "∃" else { return false }
    return Self.symbol(nodes[index + 1])?.character == "!"
  }

  private func word(of symbol: MathSymbol, at index: Int) -> String? {
    let scalar = symbol.character
    if scalar.isASCII { return nil }
    switch scalar {
    case "⋅", "·": return isAlone(index) || isBetweenVectors(index) ? "dot" : nil
    case "×": return isBetweenVectors(index) ? "cross" : nil
    case "⊥" where symbol.mathClass != .relation: return "bottom"
    case "⊥": return isAlone(index) ? "perp" : nil
    case "∃": return isUniqueness(index) ? "there exists a unique" : nil
    case "△": return isBetweenThings(index) ? "symmetric difference" : nil
    case "′": return nil
    default: return smallLetter(scalar, at: index)
    }
  }

  /// Whether a sign has nothing on one of its sides.
  private func isAlone(_ index: Int) -> Bool {
    guard index + 1 < nodes.count, !isPrefix(index) else { return true }
    if bars[index + 1].map({ $0 != .opening }) == true { return true }
    switch Self.symbol(nodes[index + 1])?.mathClass {
    case .relation, .closing, .punctuation: return true
    default: return false
    }
  }

  private func isBetweenThings(_ index: Int) -> Bool {
    guard !isAlone(index) else { return false }
    if case .text = nodes[index - 1].kind { return false }
    return true
  }

  private func isBetweenVectors(_ index: Int) -> Bool {
    guard index > 0, index + 1 < nodes.count else { return false }
    let (left, right) = (Self.base(of: nodes[index - 1]), Self.base(of: nodes[index + 1]))
    if Self.isNabla(left) || Self.isNabla(right) { return true }
    return Self.isVector(left) && Self.isVector(right)
  }

  private static func isNabla(_ node: MathNode) -> Bool { symbol(node)?.character == "∇" }

  /// Whether a node is a bold letter or has an arrow.
  private static func isVector(_ node: MathNode) -> Bool {
    switch node.kind {
    case .symbol(let symbol):
      symbol.character.isLetter && [.bold, .boldItalic, .boldSansSerif].contains(symbol.alphabet)
    case .accent(let accent):
      accent.mark == "→" || accent.mark == "⇀" || accent.base.count == 1 && isVector(accent.base[0])
    case .group(let inner), .styled(_, let inner): inner.count == 1 && isVector(inner[0])
    default: false
    }
  }

  /// The word of a letter or digit that someone typed raised or lowered: `β²`, `x₁`.
  private func smallLetter(_ scalar: Unicode.Scalar, at index: Int) -> String? {
    let isFirst = { (table: [Unicode.Scalar: Unicode.Scalar]) in
      index == 0 || Self.symbol(nodes[index - 1]).flatMap { table[$0.character] } == nil
    }
    let hasMore = { (table: [Unicode.Scalar: Unicode.Scalar]) in
      index + 1 < nodes.count
        && Self.symbol(nodes[index + 1]).flatMap { table[$0.character] } != nil
    }
    if let plain = SmallLetterTable.raised[scalar] {
      let letter = plain == "−" ? "negative" : MathSpeaker.word(for: plain)
      guard isFirst(SmallLetterTable.raised) else { return letter }
      if !hasMore(SmallLetterTable.raised), let word = SpeechTable.powers[plain] { return word }
      return "to the power " + letter
    }
    guard let plain = SmallLetterTable.lowered[scalar] else { return nil }
    let letter = MathSpeaker.word(for: plain)
    return isFirst(SmallLetterTable.lowered) ? "sub " + letter : letter
  }
}

extension SpokenList {
  /// The word of a bond, or of an arrow that says what becomes of a substance.
  private func chemicalWord(of inner: [MathNode], at index: Int) -> String? {
    // All of a formula of chemistry has one range.
    guard inner.count == 1, case .symbol(let symbol) = inner[0].kind, index > 0,
      nodes[index].range == nodes[index - 1].range, isSubstance(nodes[index - 1])
    else { return nil }
    switch symbol.character {
    case "↓": return "precipitate"
    case "↑": return "gas"
    case "−" where isFollowedBySubstance(index): return "single bond"
    case "=" where isFollowedBySubstance(index): return "double bond"
    case "≡" where isFollowedBySubstance(index): return "triple bond"
    default: return nil
    }
  }

  private func isFollowedBySubstance(_ index: Int) -> Bool {
    index + 1 < nodes.count && isSubstance(nodes[index + 1])
  }

  private func isSubstance(_ node: MathNode) -> Bool {
    let base = Self.base(of: node)
    switch base.kind {
    case .symbol(let symbol):
      return symbol.alphabet == .upright || symbol.character == ")" || symbol.character == "("
    case .operatorName(_, .beside): return true
    case .group(let inner): return SpokenWords.isWord(inner)
    default: return false
    }
  }
}
