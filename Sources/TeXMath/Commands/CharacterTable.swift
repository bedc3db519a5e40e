/// What a typed character means in a formula.
enum CharacterTable {
  /// The symbol of a typed character; digits and letters are ordinary.
  static func symbol(for scalar: Unicode.Scalar) -> MathSymbol {
    if scalar.value < 128 { return ascii[Int(scalar.value)] }
    return SymbolCommands.typed[scalar] ?? MathSymbol(scalar)
  }

  private static let ascii: [MathSymbol] = (0..<128).map { value in
    let scalar = Unicode.Scalar(UInt8(value))
    switch scalar {
    case "-": return MathSymbol("−", .binary)
    case "*": return MathSymbol("∗", .binary)
    case "+": return MathSymbol(scalar, .binary)
    case "=", "<", ">", ":": return MathSymbol(scalar, .relation)
    case ",", ";": return MathSymbol(scalar, .punctuation)
    case "(", "[": return MathSymbol(scalar, .opening)
    case ")", "]", "!", "?": return MathSymbol(scalar, .closing)
    case "`": return MathSymbol("‘")
    default: return MathSymbol(scalar)
    }
  }
}
