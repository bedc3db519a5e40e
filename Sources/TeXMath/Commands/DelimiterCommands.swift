import SourceText

/// Brackets that grow with their content, and brackets of a fixed size.
enum DelimiterCommands {
  /// The family.
  static let all: [Command] =
    sized + [
      Command("left", "( x \\right)") { parser, token in .fence(parser.fence(token)) },
      Command("right", example: "\\left( x \\right)", .ending(.right)),
      Command("middle", example: "\\left( x \\middle| y \\right)", .ending(.middle)),
    ]

  /// The number of the name of `\left`.
  static let leftName = CommandTable.standard.id(of: "left")

  private static let sized: [Command] = ["big", "Big", "bigg", "Bigg"].enumerated().flatMap {
    index, name in
    [("", MathClass.ordinary), ("l", .opening), ("m", .relation), ("r", .closing)].map {
      suffix, mathClass in
      Command(name + suffix, "(") { parser, token in
        parser.delimiter(of: token).map {
          .sizedDelimiter($0, SizedDelimiter(size: index + 1, mathClass: mathClass))
        }
      }
    }
  }
}

extension FormulaParser {
  /// The bracket behind `\left`, `\big` and the like; nil for the empty one, `.`, or if missing.
  mutating func delimiter(of use: Token) -> MathSymbol? {
    let token = stream.peekPastSpace()
    if token.isCharacter(".") {
      _ = stream.next()
      return nil
    }
    if let symbol = delimiterSymbol(token) {
      _ = stream.next()
      return symbol
    }
    return unreadableDelimiter(token, of: use)
  }

  /// A list between `\left`, which was read, and its `\right`.
  mutating func fence(_ opening: Token) -> MathFence {
    let outer = fenceBrace
    defer { fenceBrace = outer }
    let isBare = stream.peekPastSpace().kind == .beginGroup
    var fence = MathFence(left: delimiter(of: opening), parts: [], right: nil)
    fenceBrace = isBare ? .bare : fence.left?.character == "{" ? .escaped : .none
    return inside(.fence, at: opening, or: fence) { parser in
      parser.locally { parser in
        fence.parts.append(parser.list())
        while let middle = parser.command(ending: .middle) {
          _ = parser.stream.next()
          fence.middles.append(parser.delimiter(of: middle) ?? MathSymbol("\u{200B}"))
          fence.parts.append(parser.list())
        }
      }
      if let right = parser.command(ending: .right) {
        _ = parser.stream.next()
        fence.right = parser.delimiter(of: right)
      } else {
        fence.right = parser.braceForRight(of: opening)
      }
      return fence
    }
  }

  /// The bracket that a token is, if it is one.
  func delimiterSymbol(_ token: Token) -> MathSymbol? {
    if let scalar = token.scalar {
      switch scalar {
      case "<": return MathSymbol("⟨", .opening)
      case ">": return MathSymbol("⟩", .closing)
      case "(", ")", "[", "]", "|", "/": return CharacterTable.symbol(for: scalar)
      default:
        let symbol = CharacterTable.symbol(for: scalar)
        return !scalar.isASCII && isDelimiter(symbol) ? symbol : nil
      }
    }
    guard case .symbol(let symbol) = token.meaning, isDelimiter(symbol) else { return nil }
    return symbol
  }

  private func isDelimiter(_ symbol: MathSymbol) -> Bool {
    switch symbol.mathClass {
    case .opening, .closing: true
    default: DelimiterSymbolTable.others.contains(symbol.character)
    }
  }
}
