import SourceText

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
        let side = parser.optionText()
        let enclosure: MathEnclosure =
          side == "t" ? .smashTop : side == "b" ? .smashBottom : .smash
        return .enclosed(enclosure, parser.argument(of: token))
      },
      Command(
        "angln",
        .run { _, token in
          .enclosed(.actuarial, [MathNode(.symbol(MathSymbol("n")), range: token.range)])
        }),
      Command("cancelto", "{0}{x}") { parser, token in
        let value = parser.argument(of: token)
        let base = MathNode(
          .enclosed(.strikeUp, parser.argument(of: token)), range: token.range)
        return .scripts(MathScripts(base: [base], sup: value))
      },
      Command("bbox", "[yellow]{x}") { parser, token in
        let options = (parser.optionText() ?? "").split(separator: ",")
        let fill = options.lazy.compactMap { ColorTable.color(named: String($0)) }.first
        let nodes = parser.argument(of: token)
        if let fill { return .enclosed(.background(fill), nodes) }
        let isFramed = options.contains { $0.hasPrefix("border") }
        return isFramed ? .enclosed(.box, nodes) : .group(nodes)
      },
      Command("slashed", "{D}") { parser, token in
        .enclosed(.negated, parser.argument(of: token))
      },
      Command("enclose", "{circle,box}{x}", run: enclose),
      Command("mathstrut", .run { _, token in strut(token) }),
      Command("strut", .run { _, token in strut(token) }),
      Command("vcenter", "{x}") { parser, token in .group(parser.argument(of: token)) },
    ]

  private static let mathArguments: [(String, MathEnclosure)] = [
    ("boxed", .box), ("phantom", .phantom), ("hphantom", .horizontalPhantom),
    ("vphantom", .verticalPhantom), ("overline", .overline), ("underline", .underline),
    ("underbar", .underline), ("cancel", .strikeUp), ("bcancel", .strikeDown),
    ("xcancel", .strikeCross), ("mathllap", .leftOverlap), ("mathrlap", .rightOverlap),
    ("mathclap", .centerOverlap), ("phase", .phase), ("angl", .actuarial),
    ("longdiv", .longDivision), ("overlinesegment", .overSegment),
    ("underlinesegment", .underSegment),
  ]

  private static let textArguments: [(String, MathEnclosure)] = [
    ("fbox", .box), ("llap", .leftOverlap), ("rlap", .rightOverlap), ("clap", .centerOverlap),
    ("sout", .strikeThrough), ("textcircled", .circle), ("reflectbox", .mirrored),
  ]

  /// MathML 3's names of enclosures, which `\enclose` takes.
  private static let notations: [String: MathEnclosure] = [
    "box": .box, "roundedbox": .box, "circle": .circle, "actuarial": .actuarial,
    "longdiv": .longDivision, "phasorangle": .phase, "top": .overline, "bottom": .underline,
    "updiagonalstrike": .strikeUp, "downdiagonalstrike": .strikeDown,
    "horizontalstrike": .strikeThrough,
  ]

  /// `\enclose{circle,top}[attributes]{x}`; attributes are ignored, notations at most four.
  private static func enclose(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let (text, range) = parser.stream.text(of: token)
    _ = parser.stream.optionalArgument()
    var kind = MathNode.Kind.group(parser.argument(of: token))
    let whole = token.range.union(SourceRange(at: parser.stream.lastEnd))
    for name in text.split(whereSeparator: { $0 == " " || $0 == "," }).prefix(4) {
      guard let enclosure = notations[String(name)] else {
        let near = NearestName.find(String(name), among: notations.keys)
        parser.stream.report(.unknownNotation(String(name), suggestion: near, range: range))
        continue
      }
      if case .group(let nodes) = kind {
        kind = .enclosed(enclosure, nodes)
      } else {
        kind = .enclosed(enclosure, [MathNode(kind, range: whole)])
      }
    }
    return kind
  }

  private static func strut(_ token: Token) -> MathNode.Kind {
    .enclosed(
      .verticalPhantom, [MathNode(.symbol(MathSymbol("(", .opening)), range: token.range)])
  }
}
