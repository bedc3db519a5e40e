import SourceText

/// Boxes that are moved, framed or filled.
enum BoxCommands {
  /// The family.
  static let all: [Command] =
    [
      Command("raise", "{2pt}{u}", run: { moved(&$0, $1, sign: 1) }),
      Command("lower", "{2pt}{u}", run: { moved(&$0, $1, sign: -1) }),
      Command("raisebox", "{2pt}{u}") { parser, token in
        let (text, range) = parser.stream.text(of: token)
        let length = parser.length(text, range: range)
        while parser.optionText() != nil {}
        let nodes = parser.textArgument(of: token)
        return length.map { .enclosed(.raised($0), nodes) } ?? .group(nodes)
      },
      Command("rule", "[1pt]{1em}{0.4pt}", run: rule),
    ]
    + ["makebox", "framebox"].map { name in
      Command(name, "[2em]{a b}") { parser, token in
        while parser.optionText() != nil {}
        let nodes = parser.textArgument(of: token)
        return name == "framebox" ? .enclosed(.box, nodes) : FormulaParser.grouped(nodes)
      }
    }

  /// TeX's `\raise2pt\hbox{…}`, also with the length in braces.
  private static func moved(
    _ parser: inout FormulaParser, _ token: Token, sign: Double
  ) -> MathNode.Kind? {
    let length = parser.measure(of: token)
    let nodes = parser.argument(of: token)
    return length.map { .enclosed(.raised(sign * $0), nodes) } ?? .group(nodes)
  }

  private static func rule(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let shift = parser.optionText().flatMap { parser.length($0, range: token.range) } ?? 0
    let (widthText, widthRange) = parser.stream.text(of: token)
    parser.stream.skipSpace()
    if parser.stream.peekRaw().kind == .character {
      let place = SourceRange(at: parser.stream.lastEnd)
      parser.stream.report(.missingArgument("rule", range: place))
      return nil
    }
    let (heightText, heightRange) = parser.stream.text(of: token)
    guard let width = parser.length(widthText, range: widthRange),
      let height = parser.length(heightText, range: heightRange)
    else { return nil }
    let rule = MathNode.Kind.enclosed(.rule(width: width, height: height), [])
    if shift == 0 { return rule }
    return .enclosed(.raised(shift), [MathNode(rule, range: token.range)])
  }
}

extension FormulaParser {
  /// A length with or without braces, in em; nil with a message if it is none.
  mutating func measure(of token: Token) -> Double? {
    let text = bareLength()
    return length(text, range: token.range.union(SourceRange(at: stream.lastEnd)))
  }

  /// The thickness behind `\above`.
  mutating func thickness(of token: Token) -> Double? {
    measure(of: token).map { max($0, 0) }
  }

  /// Tokens read as a list, as if they stood in braces here.
  mutating func list(of tokens: [Token], at token: Token) -> [MathNode] {
    let opening = Token(.beginGroup, range: token.range)
    let closing = Token(.endGroup, range: token.range)
    stream.push([opening] + tokens + [closing])
    return argument(of: token)
  }
}
