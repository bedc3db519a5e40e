/// Named functions, their limits, and the `mod` family.
enum OperatorCommands {
  /// The family.
  static let all: [Command] =
    functions("", .beside, beside) + functions("", .inDisplay, limits)
    + functions("", .inDisplay, spelled)
    + [
      Command("limits", example: "\\int\\limits_a", .limits(.always)),
      Command("nolimits", example: "\\sum\\nolimits_a", .limits(.beside)),
      Command("displaylimits", example: "\\sum\\displaylimits_a", .limits(.inDisplay)),
      Command("operatorname", "{f}") { parser, token in
        let limits: LimitPlacement = parser.consume("*") ? .inDisplay : .beside
        return parser.operatorName(token, limits: limits)
      },
      Command("operatornamewithlimits", "{f}") { parser, token in
        parser.operatorName(token, limits: .inDisplay)
      },
      Command(
        "bmod", example: "a \\bmod b",
        .run { _, token in
          .classified(.binary, [MathNode(.operatorName("mod", .beside), range: token.range)])
        }),
      Command("mod", "{n}", run: { modulo(&$0, $1, isNamed: true, isBracketed: false) }),
      Command("pmod", "{n}", run: { modulo(&$0, $1, isNamed: true, isBracketed: true) }),
      Command("pod", "{n}", run: { modulo(&$0, $1, isNamed: false, isBracketed: true) }),
      Command("dots", .run { parser, _ in .symbol(MathSymbol(dots(&parser), .inner)) }),
      Command("dotso", .symbol(MathSymbol("…", .inner))),
    ]

  private static let beside = """
    arccos arcctg arcsin arctan arctg arg ch cos cosec cosh cot cotg coth csc ctg cth deg dim exp
    hom ker lg ln log sec sgn sh sin sinh tan tanh tg th
    """
  private static let limits = "det gcd inf lim max min plim Pr sup"
  private static let spelled = """
    argmax=arg\u{2009}max argmin=arg\u{2009}min injlim=inj\u{2009}lim liminf=lim\u{2009}inf
    limsup=lim\u{2009}sup projlim=proj\u{2009}lim
    """

  private static func functions(
    _ prefix: String, _ limits: LimitPlacement, _ names: String
  ) -> [Command] {
    names.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { entry in
      let parts = entry.split(separator: "=").map(String.init)
      return Command(
        parts[0], example: "\\\(parts[0]) x",
        .run { _, _ in .operatorName(parts[parts.count - 1], limits) })
    }
  }

  /// `\dots` sits on the line, or higher between operators and relations (amsmath, §4.3).
  private static func dots(_ parser: inout FormulaParser) -> Unicode.Scalar {
    let token = parser.stream.peekPastSpace()
    let symbol: MathSymbol
    if case .symbol(let named) = token.meaning {
      symbol = named
    } else if token.kind == .character, let scalar = token.scalar {
      symbol = CharacterTable.symbol(for: scalar)
    } else {
      return "…"
    }
    return symbol.mathClass == .binary || symbol.mathClass == .relation ? "⋯" : "…"
  }

  private static func modulo(
    _ parser: inout FormulaParser, _ token: Token, isNamed: Bool, isBracketed: Bool
  ) -> MathNode.Kind {
    let argument = parser.argument(of: token)
    func node(_ kind: MathNode.Kind) -> MathNode { MathNode(kind, range: token.range) }
    // amsmath: a quad in displays, elsewhere less.
    let wide = [node(.space(1))]
    let narrow = [node(.space(isBracketed ? 8.0 / 18 : 12.0 / 18))]
    let gap = MathChoice(display: wide, text: narrow, script: narrow, scriptScript: narrow)
    var nodes = [node(.choice(gap))]
    if isBracketed { nodes.append(node(.symbol(MathSymbol("(", .opening)))) }
    if isNamed { nodes += [node(.operatorName("mod", .beside)), node(.space(3.0 / 18))] }
    nodes += argument
    if isBracketed { nodes.append(node(.symbol(MathSymbol(")", .closing)))) }
    return .group(nodes)
  }
}

extension FormulaParser {
  /// `\operatorname{…}`: a name if it is made of letters, else a list with an operator's class.
  mutating func operatorName(_ token: Token, limits: LimitPlacement) -> MathNode.Kind {
    let nodes = argument(of: token, in: .upright)
    var name = TextBuffer()
    for node in nodes {
      switch node.kind {
      case .symbol(let symbol) where symbol.character == "−": name.append("-")
      case .symbol(let symbol) where symbol.alphabet == .upright: name.append(symbol.character)
      case .number(let digits, .upright): name.append(digits)
      case .text(let text, .upright): name.append(text)
      case .space(let width) where width > 0: name.append(width < 0.3 ? "\u{2009}" : "\u{A0}")
      case .space: break
      default: return .classified(.largeOperator, nodes)
      }
    }
    return .operatorName(name.string, limits)
  }
}
