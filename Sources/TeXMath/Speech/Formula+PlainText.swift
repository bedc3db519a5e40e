extension Formula {
  /// The formula in plain characters, for titles and slugs: `h_(t)`, `xᵢ²`, `(a + b)/2`.
  ///
  /// Scripts of one or two letters and digits are Unicode's small ones where those exist.
  public var plainText: String {
    PlainMath.text(nodes).split(separator: " ").joined(separator: " ")
  }
}

/// The words of a formula without its layout.
private enum PlainMath {
  static func text(_ nodes: [MathNode]) -> String {
    var text = ""
    var previous: MathNode?
    for node in nodes {
      if case .space(let width) = node.kind {
        if width > 0.2, text.utf8.last != 0x20 { text += " " }
        continue
      }
      text += self.text(node, isPrefix: SpokenList.isPrefix(after: previous))
      previous = node
    }
    return text
  }

  private static func text(_ node: MathNode, isPrefix: Bool) -> String {
    switch node.kind {
    case .symbol(let symbol): character(symbol, isPrefix: isPrefix)
    case .number(let text, _), .text(let text, _), .unknown(let text): text
    case .operatorName(let name, _):
      name.replacing("arg\u{2009}", with: "arg").replacing("\u{2009}", with: " ") + " "
    case .group(let nodes), .styled(_, let nodes), .classified(_, let nodes): text(nodes)
    case .enclosed(let enclosure, let nodes): enclosure.isHidden ? "" : text(nodes)
    case .scripts(let scripts): self.scripts(scripts)
    case .fraction(let fraction): self.fraction(fraction)
    case .root(let radicand, let degree): root(degree) + braced(radicand)
    case .accent(let accent): self.accent(accent)
    case .stack(let stack): text(stack.base)
    case .fence(let fence): self.fence(fence)
    case .sizedDelimiter(let symbol, _): character(symbol, isPrefix: true)
    case .space: ""
    case .choice(let choice): text(choice.text)
    case .array(let array): self.array(array)
    }
  }

  private static func character(_ symbol: MathSymbol, isPrefix: Bool) -> String {
    let isSet = symbol.alphabet == .doubleStruck
    let drawn = isSet ? symbol.alphabet.scalar(for: symbol.character) : symbol.character
    let character = String(Character(drawn.value < 0x1_0000 ? drawn : symbol.character))
    switch symbol.mathClass {
    case .binary: return isPrefix ? character : " \(character) "
    case .relation: return " \(character) "
    case .punctuation, .largeOperator: return character + " "
    default: return character
    }
  }

  private static func scripts(_ scripts: MathScripts) -> String {
    let primes = String(repeating: "′", count: min(scripts.primes, 8))
    let base = text(scripts.base)
    let isFunction = base.utf8.last == 0x20
    let before =
      (scripts.preSub.map { script($0, SmallLetterTable.subscripts, mark: "_") } ?? "")
      + (scripts.preSup.map { script($0, SmallLetterTable.superscripts, mark: "^") } ?? "")
    return before + (isFunction ? String(base.dropLast()) : base) + primes
      + (scripts.sub.map { script($0, SmallLetterTable.subscripts, mark: "_") } ?? "")
      + (scripts.sup.map { script($0, SmallLetterTable.superscripts, mark: "^") } ?? "")
      + (isFunction ? " " : "")
  }

  private static func script(
    _ nodes: [MathNode], _ letters: [Unicode.Scalar: Unicode.Scalar], mark: String
  ) -> String {
    let plain = text(nodes).unicodeScalars
    let small = plain.compactMap { letters[$0] }
    if small.count == plain.count, (1...2).contains(small.count) {
      return String(String.UnicodeScalarView(small))
    }
    return mark + braced(nodes)
  }

  private static func accent(_ accent: MathAccent) -> String {
    let base = text(accent.base)
    guard base.unicodeScalars.count == 1, let mark = SmallLetterTable.combiningMarks[accent.mark]
    else { return base }
    return base + String(Character(mark))
  }

  private static func root(_ degree: [MathNode]?) -> String {
    guard let degree else { return "√" }
    switch text(degree) {
    case "3": return "∛"
    case "4": return "∜"
    case let text: return "\(text)√"
    }
  }

  private static func fraction(_ fraction: MathFraction) -> String {
    if fraction.lineThickness == 0 {
      return "(\(text(fraction.numerator)) \(text(fraction.denominator)))"
    }
    return braced(fraction.numerator) + "/" + braced(fraction.denominator)
  }

  private static func fence(_ fence: MathFence) -> String {
    let parts = fence.parts.map(text).joined(separator: " | ")
    let left = fence.left.map { character($0, isPrefix: true) } ?? ""
    return left + parts + (fence.right.map { character($0, isPrefix: true) } ?? "")
  }

  private static func array(_ array: MathArray) -> String {
    let rows = array.rows.map { $0.map(text).joined(separator: " ") }.joined(separator: "; ")
    let left = array.left.map { character($0, isPrefix: true) } ?? ""
    return left + rows + (array.right.map { character($0, isPrefix: true) } ?? "")
  }

  /// The text, in parentheses if it is more than one thing and has none yet.
  private static func braced(_ nodes: [MathNode]) -> String {
    let text = text(nodes)
    let isBracketed = SpokenList.withoutBrackets(nodes).count != nodes.count
    return nodes.count > 1 && !isBracketed ? "(\(text))" : text
  }
}

extension MathEnclosure {
  /// Whether the list only takes room.
  var isHidden: Bool {
    switch self {
    case .phantom, .horizontalPhantom, .verticalPhantom: true
    default: false
    }
  }
}
