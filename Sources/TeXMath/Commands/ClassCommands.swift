/// Commands that give a list a class, put something over or under it, or strike it.
enum ClassCommands {
  /// The family.
  static let all: [Command] =
    classes.map(classified) + stacks + [
      Command("not", "=") { parser, token in negated(parser.argument(of: token)) },
      Command("bm", "{x}", run: boldSymbol), Command("boldsymbol", "{x}", run: boldSymbol),
      Command("pmb", "{x}", run: boldSymbol),
      Command("boldmath", " x") { parser, _ in
        parser.font.isBold = true
        return nil
      },
      Command("unboldmath", " x") { parser, _ in
        parser.font.isBold = false
        return nil
      },
    ]

  private static let classes: [(String, MathClass)] = [
    ("mathord", .ordinary), ("mathop", .largeOperator), ("mathbin", .binary),
    ("mathrel", .relation), ("mathopen", .opening), ("mathclose", .closing),
    ("mathpunct", .punctuation), ("mathinner", .inner),
  ]

  private static let stacks: [Command] = [
    Command("overset", "{a}{=}") { parser, token in
      let over = parser.argument(of: token)
      return stack(parser.argument(of: token), over: over)
    },
    Command("underset", "{a}{=}") { parser, token in
      let under = parser.argument(of: token)
      return stack(parser.argument(of: token), under: under)
    },
    Command("overunderset", "{a}{b}{=}") { parser, token in
      let over = parser.argument(of: token)
      let under = parser.argument(of: token)
      return stack(parser.argument(of: token), over: over, under: under)
    },
    Command("stackrel", "{a}{=}") { parser, token in
      let over = parser.argument(of: token)
      let base = parser.argument(of: token)
      return .stack(MathStack(base: base, over: over, mathClass: .relation))
    },
  ]

  /// `\overset` and `\underset` keep the class of their base.
  private static func stack(
    _ base: [MathNode], over: [MathNode]? = nil, under: [MathNode]? = nil
  ) -> MathNode.Kind {
    let mathClass = base.count == 1 ? AtomClass(of: base[0].kind)?.left : nil
    return .stack(
      MathStack(base: base, over: over, under: under, mathClass: mathClass ?? .ordinary))
  }

  private static func classified(_ name: String, _ mathClass: MathClass) -> Command {
    Command(name, "{+}") { parser, token in
      let nodes = parser.argument(of: token)
      guard nodes.count == 1, case .symbol(var symbol) = nodes[0].kind else {
        return .classified(mathClass, nodes)
      }
      symbol.mathClass = mathClass
      if mathClass == .largeOperator { symbol.limits = .inDisplay }
      return .symbol(symbol)
    }
  }

  private static func boldSymbol(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let font = parser.font
    parser.font.isBold = true
    let nodes = parser.argument(of: token)
    parser.font = font
    return nodes.count == 1 ? nodes[0].kind : .group(nodes)
  }

  private static func negated(_ nodes: [MathNode]) -> MathNode.Kind {
    guard nodes.count == 1, case .symbol(var symbol) = nodes[0].kind,
      let character = NegationTable.negated[symbol.character]
    else { return .enclosed(.negated, nodes) }
    symbol.character = character
    return .symbol(symbol)
  }
}
