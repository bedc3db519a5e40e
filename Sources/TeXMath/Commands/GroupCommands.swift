import SourceText

/// Groups that commands open and close instead of braces.
enum GroupCommands {
  /// The family.
  static let all: [Command] = [
    Command("bgroup", " x \\egroup") { parser, token in
      .group(parser.group(token, endingWith: .implicitGroup))
    },
    Command("egroup", example: "\\bgroup x \\egroup", .ending(.implicitGroup)),
    Command("begingroup", " x \\endgroup") { parser, token in
      .group(parser.group(token, endingWith: .plainGroup))
    },
    Command("endgroup", example: "\\begingroup x \\endgroup", .ending(.plainGroup)),
  ]
}

extension FormulaParser {
  /// Runs a part of the parser to whose end definitions and fonts are local.
  mutating func locally<Result>(_ body: (inout FormulaParser) -> Result) -> Result {
    let font = font
    stream.scopes.begin()
    let result = body(&self)
    stream.endScope()
    self.font = font
    return result
  }

  /// The list up to the command that ends it.
  mutating func group(_ opening: Token, endingWith ending: Command.Ending) -> [MathNode] {
    let construct: Construct = ending == .plainGroup ? .plainGroup : .implicitGroup
    return inside(construct, at: opening, or: []) { parser in
      parser.locally { parser in
        let nodes = parser.list()
        if parser.command(ending: ending) != nil {
          _ = parser.stream.nextRaw()
        } else {
          parser.stream.report(
            .unclosedGroupCommand(parser.stream.name(of: opening), range: opening.range))
          parser.expectOrphan(construct)
        }
        return nodes
      }
    }
  }
}
