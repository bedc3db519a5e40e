/// Commands that stand for a character.
enum SymbolCommands {
  /// The family.
  static let all: [Command] =
    tables.flatMap { mathClass, limits, lines in
      entries(lines).flatMap { character, names in
        names.map {
          Command($0, .symbol(MathSymbol(character, mathClass, limits: limits)))
        }
      }
    }
    + entries(slanted).flatMap { character, names in
      names.map { Command($0, .symbol(MathSymbol(character, alphabet: .italic))) }
    } + [
      Command("Bbbk", .symbol(MathSymbol("k", alphabet: .doubleStruck))),
      Command("intop", .symbol(MathSymbol("∫", .largeOperator, limits: .inDisplay))),
      Command("smallint", .run { _, token in smallIntegral(token) }),
    ]

  /// amsmath's slanted capitals.
  private static let slanted = """
    Γ varGamma
    Δ varDelta
    Θ varTheta
    Λ varLambda
    Ξ varXi
    Π varPi
    Σ varSigma
    Υ varUpsilon
    Φ varPhi
    Ψ varPsi
    Ω varOmega
    """

  /// An integral that stays small in displays, with its limits over and under it there.
  private static func smallIntegral(_ token: Token) -> MathNode.Kind {
    let sign = MathNode(.symbol(MathSymbol("∫", .largeOperator)), range: token.range)
    let small = MathNode(.styled(.text, [sign]), range: token.range)
    return .classified(.largeOperator, [small])
  }

  /// What a character outside ASCII means when it is typed as such: the first of its meanings
  /// that is not ordinary.
  static let typed: [Unicode.Scalar: MathSymbol] = {
    var typed = unnamed
    for (mathClass, limits, lines) in tables {
      for (character, _) in entries(lines) where !character.isASCII {
        guard (typed[character]?.mathClass ?? .ordinary) == .ordinary else { continue }
        typed[character] = MathSymbol(character, mathClass, limits: limits)
      }
    }
    return typed
  }()

  /// Characters that are typed, but have no command of their class.
  private static let unnamed: [Unicode.Scalar: MathSymbol] = [
    "−": MathSymbol("−", .binary), "·": MathSymbol("·", .binary), "⁄": MathSymbol("⁄", .binary),
    "⦉": MathSymbol("⦉", .opening), "⦊": MathSymbol("⦊", .closing),
    "┌": MathSymbol("┌", .opening), "┐": MathSymbol("┐", .closing),
    "└": MathSymbol("└", .opening), "┘": MathSymbol("┘", .closing),
  ]

  private static let tables: [(MathClass, LimitPlacement, String)] = [
    (.ordinary, .beside, OrdinarySymbolTable.lines),
    (.binary, .beside, BinarySymbolTable.lines),
    (.relation, .beside, RelationSymbolTable.lines),
    (.relation, .beside, ArrowSymbolTable.lines),
    (.largeOperator, .inDisplay, LargeOperatorSymbolTable.sums),
    (.largeOperator, .beside, LargeOperatorSymbolTable.integrals),
    (.opening, .beside, DelimiterSymbolTable.opening),
    (.closing, .beside, DelimiterSymbolTable.closing),
    (.inner, .beside, DelimiterSymbolTable.inner),
    (.punctuation, .beside, DelimiterSymbolTable.punctuation),
  ]

  private static func entries(_ lines: String) -> [(Unicode.Scalar, [String])] {
    lines.utf8.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x20).map { String(Substring($0)) }
      guard let character = words.first?.unicodeScalars.first else { return nil }
      return (character, Array(words.dropFirst()))
    }
  }
}
