/// Signs that are made of several characters.
enum CompositeSymbolCommands {
  /// The family.
  static let all: [Command] =
    relations.flatMap { characters, names in
      names.split(separator: " ").map { name in
        Command(String(name), .run { _, token in relation(characters, token) })
      }
    } + [
      implication("implies", "⟹"), implication("impliedby", "⟸"), implication("iff", "⟺"),
      Command("coh", .run { _, token in stacked("⌢", over: "⌣", token) }),
      Command("incoh", .run { _, token in stacked("⌣", over: "⌢", token) }),
    ]

  private static let relations: [(String, String)] = [
    ("∷=", "Coloneqq coloncolonequals"), ("∷−", "Coloneq coloncolonminus"),
    (":−", "coloneq colonminus"), ("=∷", "Eqqcolon equalscoloncolon"),
    ("−∷", "Eqcolon minuscoloncolon"), (":≈", "colonapprox"),
    ("∷≈", "Colonapprox coloncolonapprox"), (":∼", "colonsim"), ("∷∼", "Colonsim coloncolonsim"),
    ("∼:", "simcolon"), ("∼∷", "simcoloncolon"), ("≈:", "approxcolon"), ("≈∷", "approxcoloncolon"),
  ]

  /// An arrow between sentences, with a thick space on both sides (amsmath; plain TeX for `\iff`).
  private static func implication(_ name: String, _ arrow: Unicode.Scalar) -> Command {
    Command(
      name,
      .run { _, token in
        let space = MathNode(.space(5.0 / 18), range: token.range)
        let sign = MathNode(.symbol(MathSymbol(arrow, .relation)), range: token.range)
        return .classified(.relation, [space, sign, space])
      })
  }

  private static func relation(_ characters: String, _ token: Token) -> MathNode.Kind {
    .classified(
      .relation,
      characters.unicodeScalars.map {
        MathNode(.symbol(MathSymbol($0, .relation)), range: token.range)
      })
  }

  private static func stacked(
    _ upper: Unicode.Scalar, over lower: Unicode.Scalar, _ token: Token
  ) -> MathNode.Kind {
    func node(_ kind: MathNode.Kind) -> MathNode { MathNode(kind, range: token.range) }
    let pair = MathFraction(
      [node(.symbol(MathSymbol(upper)))], over: [node(.symbol(MathSymbol(lower)))],
      lineThickness: 0, style: .text)
    return .classified(.relation, [node(.fraction(pair))])
  }
}
