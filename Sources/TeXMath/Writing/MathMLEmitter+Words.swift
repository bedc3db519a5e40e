import HTML

extension MathMLEmitter {
  /// The index behind a run of letters that make one word, as in `\mathrm{kg}`; nil for none.
  func endOfWord(_ nodes: [MathNode], from start: Int) -> Int? {
    guard let alphabet = nodes[start].wordAlphabet else { return nil }
    var end = start + 1
    while end < nodes.count, nodes[end].wordAlphabet == alphabet { end += 1 }
    return end > start + 1 ? end : nil
  }

  /// A run of letters as one identifier.
  mutating func word(_ nodes: ArraySlice<MathNode>) {
    html.markup("<mi>")
    for node in nodes {
      guard case .symbol(let symbol) = node.kind else { continue }
      html.text(symbol.alphabet.scalar(for: symbol.character))
    }
    html.markup("</mi>")
  }
}

extension MathNode {
  /// Whether the node is a character in this alphabet.
  @inline(__always)
  func isSymbol(in alphabet: MathAlphabet) -> Bool {
    if case .symbol(let symbol) = kind { symbol.alphabet == alphabet } else { false }
  }

  /// The alphabet of a letter that joins its neighbours to a word.
  fileprivate var wordAlphabet: MathAlphabet? {
    guard case .symbol(let symbol) = kind, symbol.mathClass == .ordinary else { return nil }
    switch symbol.alphabet {
    case .upright, .italic, .sansSerif, .monospace:
      return symbol.character.isLetter ? symbol.alphabet : nil
    default: return nil
    }
  }
}
