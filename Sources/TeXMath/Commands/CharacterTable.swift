/// What a typed character means in a formula.
enum CharacterTable {
  /// The symbol of a typed character; digits and letters are ordinary.
  @inline(__always)
  static func symbol(for scalar: Unicode.Scalar) -> MathSymbol {
    switch scalar {
    case "A"..."Z", "a"..."z": MathSymbol(scalar)
    default: sign(scalar)
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> MathSymbol {
    switch scalar {
    case "-": MathSymbol("−", .binary)
    case "*": MathSymbol("∗", .binary)
    case "+": MathSymbol(scalar, .binary)
    case "=", "<", ">", ":": MathSymbol(scalar, .relation)
    case ",", ";": MathSymbol(scalar, .punctuation)
    case "(", "[": MathSymbol(scalar, .opening)
    case ")", "]", "!", "?": MathSymbol(scalar, .closing)
    case "`": MathSymbol("‘")
    case "\0"..."\u{7F}": MathSymbol(scalar)
    default: SymbolCommands.typed[scalar] ?? MathSymbol(scalar)
    }
  }
}
