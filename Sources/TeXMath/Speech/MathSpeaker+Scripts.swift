extension MathSpeaker {
  /// Reads a base with its scripts.
  mutating func speak(_ scripts: MathScripts) {
    let scripts = scripts.withLeadingPrimes
    if let words = scripts.words { return say(words) }
    if scripts.base.count == 1, speak(operator: scripts.base[0], scripts) { return }
    if scripts.base.count == 1, speak(evaluated: scripts.base[0], scripts) { return }
    if scripts.base.count == 1, speak(brace: scripts.base[0], scripts) { return }
    speak(scripts.base, endingWith: "all")
    speak(scriptsOf: scripts)
  }

  /// Reads the scripts of a base that was read.
  mutating func speak(scriptsOf scripts: MathScripts) {
    if let sub = scripts.sub, !sub.allSatisfy(SpokenList.isSpace) {
      say("sub")
      speak(sub, endingWith: "end sub")
    }
    speak(primes: scripts.primes)
    if let sup = scripts.sup { speak(power: sup) }
  }

  private mutating func speak(primes: Int) {
    switch primes {
    case 0: break
    case 1: say("prime")
    case 2: say("double prime")
    case 3: say("triple prime")
    default: say("\(primes)", "primes")
    }
  }

  private mutating func speak(power nodes: [MathNode]) {
    let nodes = SpokenList.withoutSpaces(nodes)
    if nodes.isEmpty { return }
    if nodes.count == 1, let word = Self.power(nodes[0]) { return say(word) }
    let inner = SpokenList.withoutSquareBrackets(SpokenList.withoutBrackets(nodes))
    if inner.count != nodes.count {
      say("superscript")
      return speak(inner, endingWith: "end superscript")
    }
    say("to the power")
    speak(nodes, endingWith: "end power")
  }

  /// Superscripts with a word of their own.
  private static func power(_ node: MathNode) -> String? {
    switch node.kind {
    case .number("2", _): return "squared"
    case .number("3", _): return "cubed"
    case .symbol(let symbol):
      switch symbol.character {
      case "⊥": return "perp"
      case "⊤", "⊺": return "transpose"
      case "T" where symbol.alphabet != .standard: return "transpose"
      case "∗", "*", "⋆": return "star"
      case "†": return "dagger"
      case "∘": return "degrees"
      case "+": return "plus"
      case "−": return "minus"
      default: return nil
      }
    default: return nil
    }
  }
}

extension MathSpeaker {
  /// Reads an operator with limits, or a function with scripts; false for anything else.
  private mutating func speak(operator node: MathNode, _ scripts: MathScripts) -> Bool {
    switch node.kind {
    case .symbol(let symbol):
      guard let name = SpeechTable.largeOperators[symbol.character] else { return false }
      say("the", name)
      speak(primes: scripts.primes)
      speak(bounds: scripts, over: "over")
    case .scripts(let inner) where SpokenList.isLargeOperator(node):
      guard !inner.hasSub, !inner.hasSup else { return false }
      speak(inner)
      speak(bounds: scripts, over: "over")
    case .operatorName(let name, let limits) where limits != .beside:
      say("the")
      speak(function: name)
      speak(primes: scripts.primes)
      let isLimit = SpeechTable.limits.contains(name)
      isInLimit = isLimit
      speak(bounds: scripts, over: isLimit ? "as" : "over")
      isInLimit = false
    case .operatorName("log", _) where scripts.sub != nil && scripts.sup == nil:
      say("log", "base")
      speak(scripts.sub ?? [], endingWith: "end base")
    default: return false
    }
    return true
  }

  /// Reads a list whose bar on the right says where it is taken; false for anything else.
  private mutating func speak(evaluated node: MathNode, _ scripts: MathScripts) -> Bool {
    guard case .fence(let fence) = node.kind, fence.isEvaluation, scripts.hasSub else {
      return false
    }
    speak(fence.parts[0])
    speak(evaluation: scripts)
    return true
  }

  /// Reads a brace over or under a list with its label; false for anything else.
  private mutating func speak(brace node: MathNode, _ scripts: MathScripts) -> Bool {
    guard case .accent(let accent) = node.kind, SpeechTable.marks[accent.mark] == nil,
      let label = accent.isUnder ? scripts.sub : scripts.sup
    else { return false }
    speak(accent.base)
    say("with")
    speak(label)
    say(accent.isUnder ? "below" : "above")
    return true
  }

  private mutating func speak(bounds scripts: MathScripts, over word: String) {
    let outer = (brackets, isInBounds)
    (brackets, isInBounds) = ([], true)
    let sup = scripts.sup ?? []
    if let sub = scripts.sub, !sub.isEmpty {
      say(sup.isEmpty ? word : "from")
      speak(sub)
    }
    if !sup.isEmpty {
      say("to")
      speak(sup)
    }
    (brackets, isInBounds) = outer
  }
}

extension MathScripts {
  /// What a script says that is words without a base, as `\textsuperscript{th}`.
  fileprivate var words: String? {
    guard base.isEmpty, let script = sup ?? sub, script.count == 1,
      case .text(let words, _) = script[0].kind
    else { return nil }
    return words.singleSpaced
  }
}
