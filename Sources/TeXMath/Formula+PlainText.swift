extension Formula {
  /// The formula in plain characters, for titles and slugs: `h_(t)`, `a/b`.
  public var plainText: String { PlainMath.text(nodes) }
}

/// The words of a formula without its layout.
private enum PlainMath {
  static func text(_ nodes: [MathNode]) -> String {
    nodes.map(text).joined()
  }

  private static func text(_ node: MathNode) -> String {
    switch node.kind {
    case .symbol(let symbol): character(symbol)
    case .number(let text, _), .text(let text, _), .unknown(let text): text
    case .operatorName(let name, _): name + " "
    case .group(let nodes), .styled(_, let nodes), .classified(_, let nodes): text(nodes)
    case .enclosed(let enclosure, let nodes): enclosure.isHidden ? "" : text(nodes)
    case .scripts(let scripts): self.scripts(scripts)
    case .fraction(let fraction): self.fraction(fraction)
    case .root(let radicand, let degree): (degree.map(text) ?? "") + "√" + braced(radicand)
    case .accent(let accent): text(accent.base)
    case .stack(let stack): text(stack.base)
    case .fence(let fence): self.fence(fence)
    case .sizedDelimiter(let symbol, _): character(symbol)
    case .space(let width): width > 0.2 ? " " : ""
    case .array(let array): self.array(array)
    case .choice(let choice): text(choice.text)
    }
  }

  private static func character(_ symbol: MathSymbol) -> String {
    let character = String(Character(symbol.character))
    switch symbol.mathClass {
    case .binary, .relation: return " \(character) "
    case .punctuation: return character + " "
    default: return character
    }
  }

  private static func scripts(_ scripts: MathScripts) -> String {
    let primes = String(repeating: "′", count: min(scripts.primes, 8))
    let sub = scripts.sub.map { "_" + braced($0) } ?? ""
    let sup = scripts.sup.map { "^" + braced($0) } ?? ""
    let before =
      (scripts.preSub.map { "_" + braced($0) } ?? "")
      + (scripts.preSup.map { "^" + braced($0) } ?? "")
    return before + text(scripts.base) + primes + sub + sup
  }

  private static func fraction(_ fraction: MathFraction) -> String {
    if fraction.lineThickness == 0 {
      return "(\(text(fraction.numerator)) \(text(fraction.denominator)))"
    }
    return braced(fraction.numerator) + "/" + braced(fraction.denominator)
  }

  private static func fence(_ fence: MathFence) -> String {
    let parts = fence.parts.map(text).joined(separator: "|")
    return (fence.left.map(character) ?? "") + parts + (fence.right.map(character) ?? "")
  }

  private static func array(_ array: MathArray) -> String {
    array.rows.map { $0.map(text).joined(separator: " ") }.joined(separator: "; ")
  }

  /// The text, in parentheses if it is more than one thing and has none yet.
  private static func braced(_ nodes: [MathNode]) -> String {
    let text = text(nodes)
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    return nodes.count > 1 && !isBracketed ? "(\(text))" : text
  }
}

extension MathEnclosure {
  fileprivate var isHidden: Bool {
    switch self {
    case .phantom, .horizontalPhantom, .verticalPhantom: true
    default: false
    }
  }
}
