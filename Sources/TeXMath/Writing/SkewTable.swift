/// How far to the right of its middle a slanted letter has its accent, which fonts say and only
/// Firefox reads.
enum SkewTable {
  /// The class that moves the accent over a letter; nil for none.
  static func className(of base: [MathNode]) -> StaticString? {
    guard base.count == 1, case .symbol(let symbol) = base[0].kind,
      symbol.alphabet == .standard || symbol.alphabet == .italic
    else { return nil }
    switch symbol.character {
    case "A", "J", "d", "f": return "tm-skew-2"
    case "B", "C", "D", "E", "F", "G", "H", "I", "K", "M", "N", "O", "P", "Q", "R", "S", "T", "X",
      "Z", "c", "e", "j", "l", "o", "p", "q", "r", "s", "t", "w", "y", "z", "β", "ε", "θ", "φ", "ρ",
      "ϕ", "ψ":
      return "tm-skew"
    default: return nil
    }
  }
}
