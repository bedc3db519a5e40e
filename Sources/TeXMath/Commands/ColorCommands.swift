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
    }
    + KhanColorTable.colors.map { name, color in
      Command(name, "{x}") { parser, token in
        .enclosed(.color(color), parser.argument(of: token))
      }
    } + [
      Command("definecolor", "{mine}{HTML}{0A5C36}", run: define),
      Command("fcolorbox", "{red}{white}{x}") { parser, token in
        let line = color(&parser, token)
        let fill = color(&parser, token)
        let nodes = parser.textArgument(of: token)
        guard let line, let fill else { return .group(nodes) }
        return .enclosed(.coloredBox(line: line, fill: fill), nodes)
      },
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

  /// A colour by name or in a model, `[rgb]{1,0,0}`; nil with a message if it is none.
  static func color(_ parser: inout FormulaParser, _ token: Token) -> String? {
    let model = parser.optionText()
    let (text, range) = parser.stream.text(of: token)
    let known =
      model.map { ColorModel.hexadecimal(text, in: $0) }
      ?? parser.definedColors?[text] ?? ColorTable.color(named: text)
      ?? ColorModel.mixture(text) { parser.definedColors?[$0] ?? ColorTable.color(named: $0) }
    if let known { return known }
    let suggestion = NearestName.find(text, among: ColorTable.colors.keys)
    parser.stream.report(.unknownColor(text, suggestion: suggestion, range: range))
    return nil
  }

  /// xcolor's `\definecolor{name}{model}{values}`, for the rest of the formula.
  private static func define(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let name = parser.stream.text(of: token).text
    let model = parser.stream.text(of: token).text
    let (text, range) = parser.stream.text(of: token)
    if let color = ColorModel.hexadecimal(text, in: model) {
      if parser.definedColors == nil { parser.definedColors = [:] }
      parser.definedColors?[name] = color
    } else {
      parser.stream.report(.unknownColor(text, suggestion: nil, range: range))
    }
    return nil
  }
}

extension FormulaParser {
  /// The text of a `[…]`, or nil if none follows.
  mutating func optionText() -> String? {
    stream.optionalArgument().map { stream.text($0) }
  }
}
