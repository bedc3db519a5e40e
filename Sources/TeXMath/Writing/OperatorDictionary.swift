/// Where an operator stands in its row, in MathML's words.
enum OperatorForm: UInt8, Hashable, Sendable {
  case prefix = 1
  case infix, postfix
}

/// What a browser does with an operator by itself (MathML Core, appendix B), as far as formulas
/// profit from leaving it unsaid.
enum OperatorDictionary {
  /// The space left and right in eighteenths of an em; nil where it is better to say it.
  static func spacing(
    of scalar: Unicode.Scalar, _ form: OperatorForm
  ) -> (left: UInt8, right: UInt8)? {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋": (0, 0)
    case "|", "‖": form == .infix ? nil : (0, 0)
    case "+", "−", "±", "∓": form == .prefix ? (0, 0) : (4, 4)
    case "∪", "∩", "∧", "∨", "⊕": (4, 4)
    case ",", ";": form == .infix ? (0, 3) : nil
    case "!": form == .postfix ? (0, 0) : nil
    case "∑", "∏", "∫", "⋃", "⋂": (3, 3)
    case "=", "<", ">", "≤", "≥", "≠", "≈", "≡", "∼", "∈", "∉", "⊂", "⊆", "⊃", "⊇", "∝": (5, 5)
    case "→", "←", "↔", "⇒", "⇐", "⇔", "↦": (5, 5)
    default: nil
    }
  }

  /// Whether the operator grows with its row unless told not to.
  static func stretches(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "|", "‖", "∣", "∥", "⌈", "⌉", "⌊", "⌋", "⟨", "⟩", "⟪", "⟫",
      "⟦", "⟧", "⟮", "⟯", "⦃", "⦄", "⎰", "⎱", "↑", "↓", "↕", "⇑", "⇓", "⇕",
      "⦇", "⦈", "⦉", "⦊", "↰", "↱", "↲", "↳", "↴", "↵", "⇅", "⇈", "⇊", "⇞", "⇟", "⇵":
      true
    case "↖"..."↙", "↾"..."⇃", "⇠"..."⇳": true
    default: false
    }
  }

  /// Whether Firefox enlarges the operator in displays: what its dictionary says of a leading sign,
  /// it takes for all of them.
  @inline(__always)
  static func isLargeInFirefox(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "⊎", "⊕", "⊖", "⊗", "⊙": true
    default: false
    }
  }

  /// Whether an ordinary symbol is still an operator to MathML.
  @inline(__always)
  static func isOperator(_ symbol: MathSymbol) -> Bool {
    guard symbol.mathClass == .ordinary else { return true }
    switch symbol.character {
    case "/", "\\", "|", "‖", "+", "−", "=", "<", ">", "(", ")", "[", "]", "!", "?", ",", ";", ":",
      ".", "∗", "′", "‵", "″", "‴", "⁗", "\u{200B}":
      return true
    default: return false
    }
  }
}
