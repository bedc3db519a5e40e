import SourceText

/// mathtools' `\DeclarePairedDelimiter{\abs}{\lvert}{\rvert}`: commands that put brackets around
/// their arguments.
enum PairedDelimiterCommands {
  /// The family.
  static let all: [Command] = [
    Command("DeclarePairedDelimiter", "{\\foo}{\\lvert}{\\rvert}") { parser, token in
      parser.declarePair(token) { _, _ in ("1", [Token(.parameter, value: 1, range: token.range)]) }
      return nil
    },
    Command("DeclarePairedDelimiterX", "{\\foo}[2]{(}{)}{#1 \\delimsize| #2}") { parser, token in
      parser.declarePair(token) { parser, count in (count, parser.stream.argument(of: token)) }
      return nil
    },
    Command("delimsize", .nothing),
    // No author can write its name.
    Command(useName, example: "x", .run(use)),
  ]

  /// The command of which the declared ones consist.
  fileprivate static let useName = "@putInPairedDelimiters"

  /// `\abs{x}`; with a star the brackets grow, with `[\big]` they have that size.
  private static func use(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let count = Int(parser.stream.text(of: token).text) ?? 1
    let left = parser.stream.argument(of: token)
    let right = parser.stream.argument(of: token)
    let body = parser.stream.argument(of: token)
    parser.stream.skipSpace()
    let isStarred = parser.consume("*")
    let size = isStarred ? nil : parser.stream.optionalArgument()
    let arguments = (0..<count).map { _ in parser.stream.argument(of: token) }
    let middle = isStarred ? [parser.named("middle", at: token)] : size ?? []
    guard let content = parser.filled(body, arguments, size: middle, at: token) else { return nil }
    if isStarred { return .fence(parser.fence(left, content, right, at: token)) }
    let (opening, closing) = parser.sides(of: size ?? [], at: token)
    parser.stream.push(opening + left + content + closing + right)
    return nil
  }
}

extension FormulaParser {
  /// Reads a declaration, of which `body` gives the number of arguments and what is between the
  /// brackets.
  fileprivate mutating func declarePair(
    _ token: Token, _ body: (inout FormulaParser, String) -> (String, [Token])
  ) {
    defer { isGlobal = false }
    guard let name = macroName(of: token) else { return }
    let option = optionText() ?? "1"
    let left = stream.argument(of: token)
    let right = stream.argument(of: token)
    let (count, content) = body(&self, option)
    guard let number = Int(count), (1...9).contains(number) else {
      stream.report(.badParameterCount(count, range: token.range))
      return
    }
    let digit = Token(.character, value: 0x30 + UInt32(number), range: token.range)
    for mistake in Macro.unknownParameters(in: content, count: number) { stream.report(mistake) }
    // Frozen, its parameters are not those of the macro that holds it.
    let frozen = content.map { token in
      var copy = token
      if copy.kind == .parameter { copy.isFrozen = true }
      return copy
    }
    let parts = [[digit], left, right, frozen].flatMap { braced($0, at: token) }
    let use = named(PairedDelimiterCommands.useName, at: token)
    define(name, as: Macro(argumentCount: 0, body: [use] + parts), isIntended: true)
  }

  private func braced(_ tokens: [Token], at token: Token) -> [Token] {
    [Token(.beginGroup, range: token.range)] + tokens + [Token(.endGroup, range: token.range)]
  }

  /// A body with its arguments and `\delimsize` in their places; nil, with a message, if it passes
  /// the bound on tokens.
  fileprivate mutating func filled(
    _ body: [Token], _ arguments: [[Token]], size: [Token], at token: Token
  ) -> [Token]? {
    let sizeName = stream.macros.pointee.names.intern("delimsize")
    var result: [Token] = []
    for part in body {
      if part.kind == .parameter, part.value > 0 {
        if Int(part.value) <= arguments.count { result += arguments[Int(part.value) - 1] }
      } else if part.kind == .command, part.value == sizeName {
        result += size
      } else {
        result.append(part)
      }
      guard stream.allows(result.count) else {
        stream.giveUp(.tooManyExpansions(stream.name(of: token), range: token.range))
        return nil
      }
    }
    return result
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
  fileprivate mutating func named(_ name: String, at token: Token) -> Token {
    var command = Token(
      .command, value: stream.macros.pointee.names.intern(name), range: token.range)
    command.isFrozen = true
    return command
  }
}
