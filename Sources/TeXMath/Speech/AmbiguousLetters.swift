/// The letters of a formula that stand in several alphabets, so that a listener needs to hear which.
struct AmbiguousLetters {
  private var letters: Set<Unicode.Scalar> = []

  /// The letters of a formula.
  init(in formula: Formula) {
    var hasNames = false
    formula.walk { node in
      guard case .symbol(let symbol) = node.kind, symbol.alphabet != .standard else { return }
      hasNames = hasNames || SpeechTable.alphabets[symbol.alphabet] != nil
    }
    guard hasNames else { return }
    var first: [Unicode.Scalar: String?] = [:]
    formula.walk { node in
      guard case .symbol(let symbol) = node.kind, symbol.character.isLetter else { return }
      let name = SpeechTable.alphabets[symbol.alphabet]
      if let known = first[symbol.character], known != name { letters.insert(symbol.character) }
      first[symbol.character] = name
    }
  }

  /// The name of a letter's alphabet, if it must be said and has one.
  func alphabet(of symbol: MathSymbol) -> String? {
    guard !letters.isEmpty, letters.contains(symbol.character) else { return nil }
    return SpeechTable.alphabets[symbol.alphabet]
  }
}
