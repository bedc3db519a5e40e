import SourceText

/// Chemical equations and physical units, as the package mhchem reads them.
enum ChemistryCommands {
  /// The family.
  static let all: [Command] = [
    Command("ce", "{2H2 + O2 -> 2H2O}") { parser, token in
      parser.translated(token) { source in
        var reader = ChemistryReader(source)
        return reader.read()
      }
    },
    Command("pu", "{9.81 m s-2}") { parser, token in
      parser.translated(token) { source in
        var reader = UnitReader(source)
        return reader.read()
      }
    },
  ]
}

extension FormulaParser {
  /// An argument in a language of its own, read by way of the TeX that says the same; what comes
  /// out of it has the range of the whole.
  mutating func translated(
    _ token: Token, by translate: ([Unicode.Scalar]) -> String
  ) -> MathNode.Kind? {
    guard stream.peekPastSpace().kind == .beginGroup else {
      return .group(argument(of: token))
    }
    let source = sourceText(stream.argument(of: token))
    return list(ofTranslated: translate(Array(source.unicodeScalars)), at: token)
  }

  /// TeX that was translated from what a command has read.
  mutating func list(ofTranslated tex: String, at token: Token) -> MathNode.Kind {
    let range = token.range.union(SourceRange(at: stream.lastEnd))
    var tokens = Lexer.tokens(of: tex, names: &stream.macros.pointee.names)
    for index in tokens.indices { tokens[index].range = range }
    let whole = Token(.command, value: token.value, range: range)
    return .group(list(of: tokens, at: whole))
  }

  /// Tokens as they were written, with a space behind each name.
  func sourceText(_ tokens: [Token]) -> String {
    tokens.map { token in
      let text = stream.text([token])
      return token.kind == .command && text.utf8.count > 2 ? text + " " : text
    }
    .joined()
  }
}
