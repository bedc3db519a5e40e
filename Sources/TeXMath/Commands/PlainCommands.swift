import SourceText

/// Commands of plain TeX that LaTeX has better ones for, and what reads its arguments as they do.
enum PlainCommands {
  /// The family.
  static let all: [Command] = [
    Command("root", " 3 \\of {x}", run: root),
    Command("of", example: "\\root 3 \\of {x}", .run(misplacedOf)),
    Command("displaylines", "{a \\cr b}") { parser, token in
      parser.substack(token, layout: .gathered)
    },
    Command("eqalign", "{a &= b \\cr c &= d}") { parser, token in
      parser.substack(token, layout: .aligned)
    },
    Command("eqno", example: "x \\eqno(1)", .run(equationNumber)),
    Command("leqno", example: "x \\leqno(1)", .run(equationNumber)),
    Command("skew", "3\\hat A") { parser, token in
      if parser.stream.peekPastSpace().kind == .beginGroup {
        _ = parser.stream.argument(of: token)
      } else {
        _ = parser.number()
      }
      return nil
    },
    Command("mathpalette", "\\mathord{x}", run: palette),
    Command("lefteqn", "{x}") { parser, token in
      let nodes = parser.argument(of: token)
      let range = token.range.union(SourceRange(at: parser.stream.lastEnd))
      return .enclosed(.rightOverlap, [MathNode(.styled(.display, nodes), range: range)])
    },
    Command("cramped", "{x}") { parser, token in
      _ = parser.stream.optionalArgument()
      return parser.groupedArgument(of: token)
    },
    Command("smashoperator", "[r]{\\sum_{i=1}^n}") { parser, token in
      _ = parser.stream.optionalArgument()
      let nodes = parser.argument(of: token)
      return nodes.count == 1 ? nodes[0].kind : .classified(.largeOperator, nodes)
    },
    Command("oldstylenums", "{123}") { parser, token in parser.groupedArgument(of: token) },
    Command("null", .run { _, _ in .group([]) }),
  ]

  /// How many tokens may stand between `\root` and `\of`.
  private static let longestDegree = 32

  /// `\root n \of {x}`.
  private static func root(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    var degree: [Token] = []
    var depth = 0
    while degree.count < longestDegree {
      let next = parser.stream.peekRaw()
      depth += next.kind == .beginGroup ? 1 : next.kind == .endGroup ? -1 : 0
      if next.kind == .endOfInput || depth < 0 { break }
      if next.kind == .command, depth == 0, parser.stream.name(of: next) == "of" {
        _ = parser.stream.nextRaw()
        let nodes = parser.list(of: degree, at: token)
        return .root(parser.argument(of: token), degree: nodes)
      }
      degree.append(parser.stream.nextRaw())
    }
    parser.stream.push(degree)
    parser.stream.report(.misplacedCommand("root", place: "before '\\of'", range: token.range))
    return nil
  }

  private static func misplacedOf(
    _ parser: inout FormulaParser, _ token: Token
  ) -> MathNode.Kind? {
    parser.stream.report(.misplacedCommand("of", place: "behind '\\root'", range: token.range))
    return nil
  }

  /// `\eqno(1)`: the rest of the formula is its number.
  private static func equationNumber(
    _ parser: inout FormulaParser, _ token: Token
  ) -> MathNode.Kind? {
    var tokens: [Token] = []
    var depth = 0
    while true {
      let next = parser.stream.peekRaw()
      depth += next.kind == .beginGroup ? 1 : next.kind == .endGroup ? -1 : 0
      if depth < 0
        || next.role == .closing && depth == 0 && !next.isCharacter("]")
          && next.kind != .endGroup
        || next.kind == .endOfInput
      {
        break
      }
      tokens.append(parser.stream.nextRaw())
    }
    while tokens.last?.kind == .space { tokens.removeLast() }
    let text = parser.stream.text(tokens)
    parser.add(.bare(text.utf8.contains(UInt8(ascii: "\\")) ? "$\(text)$" : text), token)
    return nil
  }

  /// `\mathpalette\foo{x}` gives `\foo` the style and the rest; as the style holds already, it may
  /// be nothing.
  private static func palette(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let command = parser.stream.argument(of: token)
    let content = parser.stream.argument(of: token)
    var style = Token(
      .command, value: parser.stream.macros.pointee.names.intern("relax"), range: token.range)
    style.isFrozen = true
    let opening = Token(.beginGroup, range: token.range)
    let closing = Token(.endGroup, range: token.range)
    parser.stream.push(command + [style, opening] + content + [closing])
    return nil
  }
}
