/// The letters that reach below the baseline in Latin Modern Math, in one alphabet or another.
enum DescenderTable {
  private static func isDescender(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "f", "g", "j", "p", "q", "y", "J", "Q", "β", "γ", "ζ", "η", "μ", "ξ", "ρ", "φ", "χ", "ψ",
      "ς", "ϕ", "ϱ":
      true
    default: false
    }
  }

  /// Whether a base is one letter with a descender, maybe under an accent.
  static func hasDescender(_ base: [MathNode]) -> Bool {
    guard base.count == 1 else { return false }
    switch base[0].kind {
    case .symbol(let symbol): return isDescender(symbol.character)
    case .accent(let accent): return !accent.isUnder && hasDescender(accent.base)
    case .group(let nodes): return hasDescender(nodes)
    default: return false
    }
  }
}
