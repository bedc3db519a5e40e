import SourceText

/// Colours, from a closed list of names or as six hexadecimal digits.
enum ColorCommands {
  /// The family.
  static let all: [Command] =
    ColorTable.shorthands.map { name in
      Command(name, "{x}") { parser, token in
        let nodes = parser.argument(of: token)
        return ColorTable.colors[name].map { .enclosed(.color($0), nodes) } ?? .group(nodes)
      }
    } + [
      Command("color", "{red} x") { parser, token in
        parser.listSwitch = color(&parser, token).map(ListSwitch.color)
        return nil
      },
      Command("textcolor", "{red}{x}") { parser, token in
        let color = color(&parser, token)
        let nodes = parser.argument(of: token)
        return color.map { .enclosed(.color($0), nodes) } ?? .group(nodes)
      },
      Command("colorbox", "{red}{x}") { parser, token in
        let color = color(&parser, token)
        let nodes = parser.textArgument(of: token)
        return color.map { .enclosed(.background($0), nodes) } ?? .group(nodes)
      },
    ]

  private static func color(_ parser: inout FormulaParser, _ token: Token) -> String? {
    let (text, range) = parser.stream.text(of: token)
    if let color = ColorTable.color(named: text) { return color }
    let suggestion = NearestName.find(text, among: ColorTable.colors.keys)
    parser.stream.report(.unknownColor(text, suggestion: suggestion, range: range))
    return nil
  }
}
