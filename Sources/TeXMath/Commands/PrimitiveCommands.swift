import SourceText

/// What remains of TeX's own commands: characters by number, messages, hints to the compiler.
enum PrimitiveCommands {
  /// The family.
  static let all: [Command] =
    [
      Command("char", "\"41", run: character),
      Command("unicode", "{x3B1}", run: unicode),
      Command("TextOrMath", "{t}{m}") { parser, token in
        _ = parser.stream.argument(of: token)
        return .group(parser.argument(of: token))
      },
      Command(
        "(", example: "\\text{a \\(b\\)}",
        .run { parser, token in
          parser.reportNestedFormula("\\(", token)
          return nil
        }),
      Command(")", example: "\\text{a \\(b\\)}", .ending(.textFormula)),
      Command("KaTeX", .run { _, _ in .text("KaTeX", .upright) }),
      Command("Temml", .run { _, _ in .text("Temml", .upright) }),
    ]
    + ["message", "errmessage", "show"].map { name in
      Command(name, name == "show" ? " x" : "{hi}x") { parser, token in
        _ = parser.stream.argument(of: token)
        return nil
      }
    }
    + ["DOTSB", "DOTSI", "DOTSX", "expandafter", "noexpand"].map {
      Command($0, .nothing)
    }

  /// MathJax's `\unicode[font]{x3B1}`, or with the number in decimal.
  private static func unicode(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    while parser.stream.optionalArgument() != nil {}
    let text = parser.stream.text(of: token).text
    let isHexadecimal = text.hasPrefix("x") || text.hasPrefix("\"")
    guard
      let value = UInt32(
        isHexadecimal ? text.dropFirst() : text[...], radix: isHexadecimal ? 16 : 10),
      value >= 0x20, value != 0x7F, let scalar = Unicode.Scalar(value)
    else {
      parser.stream.report(
        .badCharacterNumber(parser.stream.name(of: token), range: token.range))
      return nil
    }
    return .symbol(parser.font.applied(to: CharacterTable.symbol(for: scalar)))
  }

  /// `\char"41`, `\char'101`, `\char65` and `\char`A`.
  private static func character(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    parser.stream.skipSpace()
    if parser.consume("`") {
      let letter = parser.stream.nextRaw()
      let name = parser.stream.name(of: letter)
      return name.unicodeScalars.first.map { .text(String($0), .upright) }
    }
    let radix = parser.consume("\"") ? 16 : parser.stream.peekRaw().kind == .prime ? 8 : 10
    if radix == 8 { _ = parser.stream.nextRaw() }
    var digits = ""
    while digits.count < 6, let scalar = parser.stream.peekRaw().scalar,
      Int(String(scalar), radix: radix) != nil
    {
      digits.unicodeScalars.append(scalar)
      _ = parser.stream.nextRaw()
    }
    guard let value = UInt32(digits, radix: radix), value >= 0x20, value != 0x7F,
      let scalar = Unicode.Scalar(value)
    else {
      parser.stream.report(.badCharacterNumber("char", range: token.range))
      return nil
    }
    return .text(String(scalar), .upright)
  }
}
