extension SpeechTable {
  /// How functions are read whose names are short for something.
  static let functions: [String: String] = [
    "sin": "sine", "cos": "cosine", "tan": "tangent", "cot": "cotangent", "sec": "secant",
    "csc": "cosecant", "sinh": "hyperbolic sine", "cosh": "hyperbolic cosine",
    "tanh": "hyperbolic tangent", "arcsin": "arc sine", "arccos": "arc cosine",
    "arctan": "arc tangent", "ln": "natural log", "det": "determinant", "dim": "dimension",
    "ker": "kernel", "deg": "degree", "max": "maximum", "min": "minimum", "sup": "supremum",
    "inf": "infimum", "lim": "limit", "Pr": "probability", "gcd": "greatest common divisor",
    "mod": "modulo", "plim": "probability limit",
    "argmax": "arg max", "argmin": "arg min", "arg\u{2009}max": "arg max",
    "arg\u{2009}min": "arg min", "lim\u{2009}sup": "limit superior",
    "lim\u{2009}inf": "limit inferior",
  ]

  /// Operators whose arrows are those of limits.
  static let limits: Set<String> = [
    "lim", "plim", "lim\u{2009}sup", "lim\u{2009}inf", "inj\u{2009}lim", "proj\u{2009}lim",
  ]

  /// Words whose subscripts are limits, though `\mathrm` and no command made them.
  static let limitOperators: Set<String> = [
    "max", "min", "sup", "inf", "lim", "argmax", "argmin", "arg\u{2009}max", "arg\u{2009}min",
  ]

  /// Letters that usually are integers, so that a bar between them is the one of divisors.
  static let integerLetters: Set<Unicode.Scalar> = ["a", "b", "d", "k", "m", "n", "p", "q"]

  /// Letters that a bracket behind them makes a function.
  static let functionLetters: Set<Unicode.Scalar> = ["f", "g", "h", "p", "q", "F", "G", "P"]
}
