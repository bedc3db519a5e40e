/// The letters that reach below the baseline in Latin Modern Math, in one alphabet or another.
enum DescenderTable {
  /// Whether a letter reaches below the baseline.
  static func isDescender(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "f", "g", "j", "p", "q", "y", "J", "Q", "β", "γ", "ζ", "η", "μ", "ξ", "ρ", "φ", "χ", "ψ",
      "ς", "ϕ", "ϱ":
      true
    default: false
    }
  }

  /// Whether a base is one letter with a descender, maybe under an accent.
  static func hasDescender(_ base: MathList) -> Bool {
    base.only.map { hasDescender($0.kind) } ?? false
  }

  private static func hasDescender(_ kind: MathNode.Kind) -> Bool {
    switch kind {
    case .symbol(let symbol): isDescender(symbol.character)
    case .accent(let accent): !accent.isUnder && hasDescender(MathList(accent.base))
    case .group(let nodes): hasDescender(MathList(nodes))
    default: false
    }
  }
}
