import SourceText

/// mathtools' `\DeclarePairedDelimiter{\abs}{\lvert}{\rvert}`: commands that put brackets around
/// their argument.
enum PairedDelimiterCommands {
  /// The family.
  static let all: [Command] = [
    Command("DeclarePairedDelimiter", "{\\foo}{\\lvert}{\\rvert}") { parser, token in
      defer { parser.isGlobal = false }
      guard let name = parser.macroName(of: token) else { return nil }
      let brackets = parser.bracketPair(of: token)
      parser.declarePair(name, brackets, at: token)
      return nil
    },
    // No author can write its name.
    Command(useName, example: "x", .run(use)),
  ]

  /// The command of which the declared ones consist.
  fileprivate static let useName = "@putInPairedDelimiters"

  /// `\abs{x}`; with a star the brackets grow, with `[\big]` they have that size.
  private static func use(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let left = parser.stream.argument(of: token)
    let right = parser.stream.argument(of: token)
    parser.stream.skipSpace()
    let isStarred = parser.consume("*")
    let size = isStarred ? nil : parser.stream.optionalArgument()
    let content = parser.stream.argument(of: token)
    if isStarred {
      return .fence(parser.fence(left, content, right, at: token))
    }
    let (opening, closing) = parser.sides(of: size ?? [], at: token)
    parser.stream.push(opening + left + content + closing + right)
    return nil
  }
}

extension FormulaParser {
  fileprivate mutating func bracketPair(of token: Token) -> [Token] {
    let left = stream.argument(of: token)
    let right = stream.argument(of: token)
    let opening = Token(.beginGroup, range: token.range)
    let closing = Token(.endGroup, range: token.range)
    return [opening] + left + [closing, opening] + right + [closing]
  }

  fileprivate mutating func declarePair(_ name: Token, _ brackets: [Token], at token: Token) {
    let use = named(PairedDelimiterCommands.useName, at: token)
    define(name, as: Macro(argumentCount: 0, body: [use] + brackets), isIntended: true)
  }

  fileprivate mutating func fence(
    _ left: [Token], _ content: [Token], _ right: [Token], at token: Token
  ) -> MathFence {
    stream.push(left + content + [named("right", at: token)] + right)
    return fence(named("left", at: token))
  }

  /// `\bigl` and `\bigr` for `\big`; none for anything else than a command.
  fileprivate mutating func sides(of size: [Token], at token: Token) -> ([Token], [Token]) {
    guard size.count == 1, size[0].kind == .command else { return ([], []) }
    let name = stream.name(of: size[0])
    guard ["big", "Big", "bigg", "Bigg"].contains(name) else { return (size, size) }
    return ([named(name + "l", at: token)], [named(name + "r", at: token)])
  }

  /// The token of a built-in command.
  private mutating func named(_ name: String, at token: Token) -> Token {
    var command = Token(
      .command, value: stream.macros.pointee.names.intern(name), range: token.range)
    command.isFrozen = true
    return command
  }
}
