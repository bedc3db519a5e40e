/// Scripts on the left of a base, and scripts by name.
enum ScriptCommands {
  /// The family.
  static let all: [Command] = [
    Command("sp", example: "x\\sp{2}", .script(isSuperscript: true)),
    Command("sb", example: "x\\sb{2}", .script(isSuperscript: false)),
    Command("prescript", "{a}{b}{X}") { parser, token in
      let sup = parser.argument(of: token)
      let sub = parser.argument(of: token)
      return .scripts(
        MathScripts(base: parser.argument(of: token), preSub: sub, preSup: sup))
    },
    Command("sideset", "{_a^b}{_c^d}\\sum") { parser, token in
      let before = sides(parser.argument(of: token))
      let behind = sides(parser.argument(of: token))
      let base = parser.argument(of: token)
      var scripts = MathScripts(
        base: base, sub: behind?.sub, sup: behind?.sup, primes: behind?.primes ?? 0)
      scripts.preSub = before?.sub
      scripts.preSup = before?.sup
      if let primes = before?.primes, primes > 0 {
        let sign = MathNode(.symbol(MathSymbol("′")), range: token.range)
        scripts.preSup = Array(repeating: sign, count: min(primes, 4)) + (before?.sup ?? [])
      }
      return .classified(.largeOperator, [MathNode(.scripts(scripts), range: token.range)])
    },
    Command("buildrel", " a \\over b") { parser, token in
      var tokens: [Token] = []
      while parser.stream.peekRaw().kind != .endOfInput {
        let next = parser.stream.nextRaw()
        if next.kind == .command, parser.stream.name(of: next) == "over" { break }
        tokens.append(next)
      }
      let over = parser.list(of: tokens, at: token)
      let base = parser.argument(of: token)
      return .stack(MathStack(base: base, over: over, mathClass: .relation))
    },
  ]

  private static func sides(_ nodes: [MathNode]) -> MathScripts? {
    guard let first = nodes.first, case .scripts(let scripts) = first.kind else { return nil }
    return scripts
  }
}
