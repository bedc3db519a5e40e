/// Frames, lines, strikes, and lists that are hidden or take no space.
enum EnclosureCommands {
  /// The family.
  static let all: [Command] =
    mathArguments.map { name, enclosure in
      Command(name, "{x}") { parser, token in .enclosed(enclosure, parser.argument(of: token)) }
    }
    + textArguments.map { name, enclosure in
      Command(name, "{x}") { parser, token in .enclosed(enclosure, parser.textArgument(of: token)) }
    } + [
      Command("smash", "{x}") { parser, token in
        _ = parser.stream.optionalArgument()
        return .enclosed(.smash, parser.argument(of: token))
      },
      Command("mathstrut", .run { _, token in strut(token) }),
      Command("strut", .run { _, token in strut(token) }),
      Command("vcenter", "{x}") { parser, token in .group(parser.argument(of: token)) },
    ]

  private static let mathArguments: [(String, MathEnclosure)] = [
    ("boxed", .box), ("phantom", .phantom), ("hphantom", .horizontalPhantom),
    ("vphantom", .verticalPhantom), ("overline", .overline), ("underline", .underline),
    ("underbar", .underline), ("cancel", .strikeUp), ("bcancel", .strikeDown),
    ("xcancel", .strikeCross), ("mathllap", .leftOverlap), ("mathrlap", .rightOverlap),
    ("mathclap", .centerOverlap),
  ]

  private static let textArguments: [(String, MathEnclosure)] = [
    ("fbox", .box), ("llap", .leftOverlap), ("rlap", .rightOverlap), ("clap", .centerOverlap),
  ]

  private static func strut(_ token: Token) -> MathNode.Kind {
    .enclosed(
      .verticalPhantom, [MathNode(.symbol(MathSymbol("(", .opening)), range: token.range)])
  }
}
