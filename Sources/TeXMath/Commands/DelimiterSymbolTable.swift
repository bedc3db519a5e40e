/// Brackets and other fences.
///
/// Each line is a character and the commands that name it.
enum DelimiterSymbolTable {
  /// Opening brackets.
  static let opening = """
    ( lparen
    [ lbrack
    { { lbrace
    | lvert
    ‖ lVert
    ⌈ lceil
    ⌊ lfloor
    ⌜ ulcorner
    ⌞ llcorner
    ⎰ lmoustache
    ⟦ llbracket
    ⟨ langle lang
    ⟪ lAngle llangle
    ⟮ lgroup
    ⦃ lBrace
    ⦇ llparenthesis
    """

  /// Closing brackets.
  static let closing = """
    ) rparen
    ] rbrack
    | rvert
    } } rbrace
    ‖ rVert
    ⌉ rceil
    ⌋ rfloor
    ⌝ urcorner
    ⌟ lrcorner
    ⎱ rmoustache
    ⟧ rrbracket
    ⟩ rangle rang
    ⟫ rAngle rrangle
    ⟯ rgroup
    ⦄ rBrace
    ⦈ rrparenthesis
    """

  /// Dots between operators, and other atoms of TeX's inner class.
  static let inner = """
    … ldots dotsc dotsx mathellipsis textellipsis
    ⋯ cdots dotsb dotsi dotsm
    ⋰ iddots
    ⋱ ddots
    """

  /// Punctuation.
  static let punctuation = """
    . ldotp
    : colon
    ⋅ cdotp
    """

  /// Characters of other classes that may stand behind `\left`.
  static let others: Set<Unicode.Scalar> = [
    "|", "‖", "⎪", "/", "\\", "∣", "∥", "↑", "↓", "↕", "⇑", "⇓", "⇕",
  ]
}
