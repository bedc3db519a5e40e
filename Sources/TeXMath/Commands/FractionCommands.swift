/// Fractions, binomials and roots.
enum FractionCommands {
  /// The family.
  static let all: [Command] =
    [
      fraction("frac"), fraction("dfrac", style: .display), fraction("tfrac", style: .text),
      Command("sfrac", "{a}{b}") { parser, token in
        var shape = MathFraction([], over: [], style: .script)
        shape.isSlanted = true
        return read(&parser, token, shape)
      },
      binomial("binom"), binomial("dbinom", style: .display), binomial("tbinom", style: .text),
      Command("cfrac", "{a}{b}") { parser, token in
        _ = parser.stream.optionalArgument()
        return read(&parser, token, MathFraction([], over: [], style: .display))
      },
      Command("genfrac", "{(}{)}{1pt}{0}{a}{b}", run: general),
      Command("sqrt", "[3]{x}") { parser, token in
        let degree = parser.optionalArgument()
        return .root(parser.argument(of: token), degree: degree)
      },
    ] + infixes

  private static let infixes: [Command] = [
    infix("over", InfixFraction()),
    Command(
      "above", example: "{a \\above{1pt} b}", .infix(InfixFraction(readsThickness: true))),
    infix("atop", InfixFraction(lineThickness: 0)),
    infix("choose", InfixFraction(lineThickness: 0, left: round.left, right: round.right)),
    infix(
      "brack",
      InfixFraction(
        lineThickness: 0, left: MathSymbol("[", .opening), right: MathSymbol("]", .closing))),
    infix(
      "brace",
      InfixFraction(
        lineThickness: 0, left: MathSymbol("{", .opening), right: MathSymbol("}", .closing))),
  ]

  private static let round = (left: MathSymbol("(", .opening), right: MathSymbol(")", .closing))

  private static func infix(_ name: String, _ fraction: InfixFraction) -> Command {
    Command(name, example: "{a \\\(name) b}", .infix(fraction))
  }

  private static func fraction(_ name: String, style: MathStyle? = nil) -> Command {
    Command(name, "{a}{b}") { parser, token in
      read(&parser, token, MathFraction([], over: [], style: style))
    }
  }

  private static func binomial(_ name: String, style: MathStyle? = nil) -> Command {
    Command(name, "{a}{b}") { parser, token in
      let shape = MathFraction(
        [], over: [], lineThickness: 0, left: round.left, right: round.right, style: style)
      return read(&parser, token, shape)
    }
  }

  private static func read(
    _ parser: inout FormulaParser, _ token: Token, _ shape: MathFraction
  ) -> MathNode.Kind {
    var fraction = shape
    fraction.numerator = parser.argument(of: token)
    fraction.denominator = parser.argument(of: token)
    return .fraction(fraction)
  }

  /// amsmath's `\genfrac{left}{right}{thickness}{style}{numerator}{denominator}`.
  private static func general(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    var shape = MathFraction([], over: [])
    shape.left = bracket(parser.argument(of: token))
    shape.right = bracket(parser.argument(of: token))
    let (thickness, range) = parser.stream.text(of: token)
    if !thickness.isEmpty { shape.lineThickness = parser.length(thickness, range: range) }
    let style = parser.stream.text(of: token).text
    shape.style = Int(style).flatMap(MathStyle.init(rawValue:))
    return read(&parser, token, shape)
  }

  private static func bracket(_ nodes: [MathNode]) -> MathSymbol? {
    guard nodes.count == 1, case .symbol(let symbol) = nodes[0].kind else { return nil }
    return symbol.character == "." ? nil : symbol
  }
}
