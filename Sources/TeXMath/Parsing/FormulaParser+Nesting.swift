import SourceText

/// Signs of a formula in running text that stand within one, and what unknown commands excuse.
extension FormulaParser {
  /// Reports a `$` in a formula: all of them at once if there are several.
  mutating func readDollar(_ token: Token) {
    guard !hasNestedFormula, !isForgiven(token) else { return }
    if stream.lookAhead({ $0.kind == .mathShift ? true : nil }) == true {
      reportNestedFormula("$", token)
    } else {
      stream.report(.misplacedDollar(range: token.range))
    }
  }

  /// Reports what begins or ends a formula in a formula, once.
  mutating func reportNestedFormula(_ sign: String, _ token: Token) {
    if !hasNestedFormula { stream.report(.nestedFormula(sign, range: token.range)) }
    hasNestedFormula = true
  }

  /// Whether a token stands in the braces of an unknown command, which may be an array.
  func isForgiven(_ token: Token) -> Bool { token.start < forgivenEnd }

  /// Notes the groups behind an unknown command.
  mutating func forgiveGroups(of token: Token) {
    guard stream.peekRaw().kind == .beginGroup, !isForgiven(token) else { return }
    var depth = 0
    let end = stream.lookAhead { token in
      depth += token.kind == .beginGroup ? 1 : token.kind == .endGroup ? -1 : 0
      return depth == 0 && token.kind != .endGroup ? token.start : nil
    }
    forgivenEnd = end ?? .max
  }
}
