/// Derivatives as fractions: `\odv{f}{x}`, `\pdv[2]{f}{x}`, `\pdv{f}{x,y}`.
enum DerivativeCommands {
  /// The family.
  static let all: [Command] = [
    Command("odv", "{f}{x}") { parser, token in
      derivative(&parser, token, sign: MathSymbol("d", alphabet: .upright))
    },
    Command("pdv", "{f}{x}") { parser, token in
      derivative(&parser, token, sign: MathSymbol("∂"))
    },
  ]

  private static func derivative(
    _ parser: inout FormulaParser, _ token: Token, sign: MathSymbol
  ) -> MathNode.Kind? {
    let order = parser.optionalArgument()
    let function = parser.argument(of: token)
    let variables = split(parser.argument(of: token))
    let sign = MathNode(.symbol(sign), range: token.range)
    let total = order ?? count(variables.count, token)
    let numerator = [power(sign, total)] + function
    let denominator = variables.flatMap { variable in
      variables.count == 1 && order != nil
        ? [sign, power(MathNode(FormulaParser.grouped(variable), range: token.range), order)]
        : [sign] + variable
    }
    return .fraction(MathFraction(numerator, over: denominator))
  }

  private static func power(_ base: MathNode, _ order: [MathNode]?) -> MathNode {
    guard let order else { return base }
    return MathNode(.scripts(MathScripts(base: [base], sup: order)), range: base.range)
  }

  private static func count(_ count: Int, _ token: Token) -> [MathNode]? {
    guard count > 1 else { return nil }
    return [MathNode(.number(String(count), .standard), range: token.range)]
  }

  /// The variables between commas.
  private static func split(_ nodes: [MathNode]) -> [[MathNode]] {
    nodes.split { node in
      guard case .symbol(let symbol) = node.kind else { return false }
      return symbol.character == ","
    }
    .map(Array.init)
  }
}
