extension MathMLEmitter {
  /// A base with scripts, beside it or over and under it.
  mutating func scripts(_ scripts: MathScripts, _ item: RowLayout.Item) {
    guard !scripts.beginsWithPrimes else { return self.scripts(scripts.withPrimesCounted, item) }
    let isStacked =
      scripts.limits == .always || scripts.limits == .inDisplay && style == .display
    let hasSup = scripts.hasSup || scripts.primes > 0
    if scripts.preSub != nil || scripts.preSup != nil {
      surrounded(scripts, hasSup: hasSup, item)
    } else if !isStacked, !item.isOperator, !scripts.hasSub, !scripts.hasSup {
      primed(scripts)
    } else if isStacked {
      stacked(scripts, hasSup: hasSup, item)
    } else {
      beside(scripts, hasSup: hasSup, item)
    }
  }

  /// A base with primes only: fonts raise the prime themselves, and browsers that do not know its
  /// script form would set it too small and too high as a superscript.
  private mutating func primed(_ scripts: MathScripts) {
    element("<mrow>", "</mrow>") {
      $0.child(scripts.baseList)
      $0.primes(scripts.primes)
    }
  }

  /// Lists over and under a base.
  mutating func stack(_ stack: MathStack, _ item: RowLayout.Item) {
    let name: String
    switch (stack.under, stack.over) {
    case (_?, _?): name = "munderover"
    case (_?, nil): name = "munder"
    case (nil, _?): name = "mover"
    case (nil, nil): return stackBase(stack, item)
    }
    html.open(name, stack.stretchesBase ? ["class": "tm-arrow"] : [:])
    stackBase(stack, item)
    if let under = stack.under { child(under, in: style.script) }
    if let over = stack.over { child(over, in: style.script) }
    html.close(name)
  }

  private mutating func stacked(_ scripts: MathScripts, hasSup: Bool, _ item: RowLayout.Item) {
    var scripts = scripts
    if style != .display, case .symbol(var symbol, let range) = scripts.baseList {
      symbol.limits = .always
      scripts.base = [MathNode(.symbol(symbol), range: range)]
    }
    switch (scripts.hasSub, hasSup) {
    case (true, true):
      element("<munderover>", "</munderover>") {
        $0.base(scripts, item)
        $0.subscript(scripts)
        $0.superscript(scripts)
      }
    case (true, false):
      element("<munder>", "</munder>") {
        $0.base(scripts, item)
        $0.subscript(scripts)
      }
    default:
      element("<mover>", "</mover>") {
        $0.base(scripts, item)
        $0.superscript(scripts)
      }
    }
  }

  private mutating func beside(_ scripts: MathScripts, hasSup: Bool, _ item: RowLayout.Item) {
    switch (scripts.hasSub, hasSup) {
    case (true, true):
      element("<msubsup>", "</msubsup>") {
        $0.base(scripts, item, hasSub: true, hasSup: true)
        $0.subscript(scripts)
        $0.superscript(scripts)
      }
    case (true, false):
      element("<msub>", "</msub>") {
        $0.base(scripts, item, hasSub: true, hasSup: false)
        $0.subscript(scripts)
      }
    default:
      element("<msup>", "</msup>") {
        $0.base(scripts, item, hasSub: false, hasSup: true)
        $0.superscript(scripts)
      }
    }
  }

  /// A base with scripts on both sides.
  private mutating func surrounded(_ scripts: MathScripts, hasSup: Bool, _ item: RowLayout.Item) {
    element("<mmultiscripts>", "</mmultiscripts>") {
      $0.base(scripts, item)
      if scripts.hasSub || hasSup {
        $0.subscript(scripts)
        $0.superscript(scripts)
      }
      $0.html.markup("<mprescripts/>")
      $0.child(scripts.preSub ?? [], in: $0.style.script)
      $0.child(scripts.preSup ?? [], in: $0.style.script)
    }
  }

  private mutating func base(_ scripts: MathScripts, _ item: RowLayout.Item) {
    guard item.isOperator else {
      if let symbol = scripts.baseSymbol { return child(symbol) }
      return child(scripts.baseList)
    }
    // Some browsers take the form from the place within the scripts.
    var item = item
    if item.atom?.left == .binary || item.atom?.left == .relation { item.placeForm = nil }
    child(scripts.baseList, item)
  }

  /// The base of scripts beside it. TeX does not let the height and the depth of a single letter,
  /// under an accent or not, or of a bracket push its scripts away (TeXbook, rules 12 and 18a);
  /// browsers do, unless the base claims less.
  private mutating func base(
    _ scripts: MathScripts, _ item: RowLayout.Item, hasSub: Bool, hasSup: Bool
  ) {
    let isHigh: Bool
    let isDeep: Bool
    if let symbol = scripts.baseSymbol {
      let isBracket = symbol.closesBracket
      isHigh = hasSup && isBracket
      isDeep = hasSub && (isBracket || DescenderTable.isDescender(symbol.character))
    } else {
      isHigh = hasSup && scripts.baseList.isAccentedLetter
      isDeep = hasSub && DescenderTable.hasDescender(scripts.baseList)
    }
    switch (isHigh, isDeep) {
    case (false, false): return base(scripts, item)
    case (true, false): html.markup("<mpadded height=\"0.6em\">")
    case (false, true): html.markup("<mpadded depth=\"0\">")
    case (true, true): html.markup("<mpadded height=\"0.6em\" depth=\"0\">")
    }
    base(scripts, item)
    html.markup("</mpadded>")
  }

  private mutating func stackBase(_ stack: MathStack, _ item: RowLayout.Item) {
    if stack.base.count == 1, case .symbol(let symbol) = stack.base[0].kind, item.isOperator {
      let isArrow = symbol.mathClass == .relation
      var item = item
      if item.atom?.left == .binary || isArrow { item.placeForm = nil }
      operatorSymbol(symbol, item, isStretchy: isArrow ? stack.stretchesBase : nil)
    } else {
      child(stack.base, item.isOperator ? item : nil)
    }
  }

  private mutating func `subscript`(_ scripts: MathScripts) {
    if style != .scriptScript, let symbol = scripts.subSymbol { return child(symbol) }
    child(scripts.subList ?? MathList([]), in: style.script)
  }

  /// The superscript with its primes.
  private mutating func superscript(_ scripts: MathScripts) {
    guard scripts.primes > 0 else {
      if style != .scriptScript, let symbol = scripts.supSymbol { return child(symbol) }
      return child(scripts.supList ?? MathList([]), in: style.script)
    }
    guard let sup = scripts.supList else { return primes(scripts.primes, isScript: true) }
    element("<mrow>", "</mrow>") {
      $0.primes(scripts.primes, isScript: true)
      $0.child(sup, in: $0.style.script)
    }
  }

  private mutating func primes(_ count: Int, isScript: Bool = false) {
    html.markup("<mo lspace=\"0\" rspace=\"0\"")
    html.markup(isScript ? " class=\"tm-prime\">" : ">")
    switch count {
    case 1: html.markup("′")
    case 2: html.markup("″")
    case 3: html.markup("‴")
    case 4: html.markup("⁗")
    default: html.text(String(repeating: "′", count: min(count, 64)))
    }
    html.markup("</mo>")
  }
}

extension MathSymbol {
  /// Whether the symbol is a bracket that closes, or a bar.
  fileprivate var closesBracket: Bool {
    mathClass == .closing || character == "|" || character == "‖"
  }
}

extension MathList {
  /// Whether the list is one letter under an accent.
  fileprivate var isAccentedLetter: Bool {
    guard case .accent(let accent)? = only?.kind, !accent.isUnder, !accent.stretches,
      case .symbol? = MathList(accent.base).only?.kind
    else { return false }
    return true
  }
}

extension MathScripts {
  /// The scripts with the `\prime`s that begin the superscript as primes.
  var withLeadingPrimes: MathScripts { beginsWithPrimes ? withPrimesCounted : self }

  /// Whether the superscript begins with `\prime`.
  fileprivate var beginsWithPrimes: Bool {
    switch supList {
    case .symbol(let symbol, _): symbol.character == "′"
    case .several(let nodes): nodes.first?.kind.isPrime == true
    case .one, nil: false
    }
  }

  fileprivate var withPrimesCounted: MathScripts {
    let sup = supList?.nodes ?? []
    let end = sup.firstIndex { !$0.kind.isPrime } ?? sup.count
    var copy = self
    copy.primes += end
    copy.sup = end == sup.count ? nil : Array(sup[end...])
    return copy
  }
}

extension MathNode.Kind {
  fileprivate var isPrime: Bool {
    guard case .symbol(let symbol) = self else { return false }
    return symbol.character == "′"
  }
}

extension MathStyle {
  /// The style of scripts in this style (TeXbook, p. 141).
  var script: MathStyle {
    rawValue <= MathStyle.text.rawValue ? .script : .scriptScript
  }

  /// The style of a fraction's parts in this style.
  var fractionPart: MathStyle {
    switch self {
    case .display: .text
    case .text: .script
    case .script, .scriptScript: .scriptScript
    }
  }
}
