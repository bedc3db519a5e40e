import SourceText
import TeXMath

/// Short names for trees, as the parser would make them.
enum Trees {
  static func node(_ kind: MathNode.Kind) -> MathNode {
    MathNode(kind, range: SourceRange(0, 0))
  }

  static func letter(_ scalar: Unicode.Scalar, _ alphabet: MathAlphabet = .standard) -> MathNode {
    node(.symbol(MathSymbol(scalar, alphabet: alphabet)))
  }

  static func symbol(_ scalar: Unicode.Scalar, _ mathClass: MathClass) -> MathNode {
    node(.symbol(MathSymbol(scalar, mathClass)))
  }

  static func number(_ digits: String) -> MathNode { node(.number(digits, .standard)) }

  /// A list from plain text: letters, digits and the commonest operators and brackets.
  static func list(_ source: String) -> [MathNode] {
    source.unicodeScalars.compactMap { scalar in
      switch scalar {
      case " ": nil
      case "0"..."9": number(String(scalar))
      case "=", "<", ">", "→", "∈": symbol(scalar, .relation)
      case "+", "-", "\u{2212}", "⋅", "*": symbol(scalar, .binary)
      case "(", "[", "{": symbol(scalar, .opening)
      case ")", "]", "}": symbol(scalar, .closing)
      case ",", ";": symbol(scalar, .punctuation)
      case "∑", "∏", "∫": symbol(scalar, .largeOperator)
      case "…": symbol(scalar, .inner)
      default: letter(scalar)
      }
    }
  }

  static func scripts(
    _ base: [MathNode], sub: [MathNode]? = nil, sup: [MathNode]? = nil, primes: Int = 0,
    limits: LimitPlacement = .beside
  ) -> MathNode {
    node(.scripts(MathScripts(base: base, sub: sub, sup: sup, primes: primes, limits: limits)))
  }

  static func fraction(_ above: [MathNode], _ below: [MathNode]) -> MathNode {
    node(.fraction(MathFraction(above, over: below)))
  }

  static func accent(
    _ mark: Unicode.Scalar, _ base: [MathNode], stretches: Bool = false, isUnder: Bool = false
  ) -> MathNode {
    node(.accent(MathAccent(mark, on: base, stretches: stretches, isUnder: isUnder)))
  }

  static func fence(
    _ left: Unicode.Scalar?, _ inside: [MathNode], _ right: Unicode.Scalar?
  ) -> MathNode {
    node(
      .fence(
        MathFence(
          left: left.map { MathSymbol($0, .opening) }, parts: [inside],
          right: right.map { MathSymbol($0, .closing) })))
  }
}
