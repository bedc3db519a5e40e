import HTML

extension MathMLEmitter {
  /// A list with something done around or through it.
  mutating func enclosed(_ enclosure: MathEnclosure, _ nodes: [MathNode], _ item: RowLayout.Item) {
    switch enclosure {
    case .box: wrap("<mrow class=\"tm-box\">", nodes)
    case .overline: wrap("<mrow class=\"tm-overline\">", nodes)
    case .underline: wrap("<mrow class=\"tm-underline\">", nodes)
    case .strikeUp: wrap("<mrow class=\"tm-strike-up\">", nodes)
    case .strikeDown: wrap("<mrow class=\"tm-strike-down\">", nodes)
    case .strikeCross: wrap("<mrow class=\"tm-strike-cross\">", nodes)
    case .phantom: element("<mphantom>", "</mphantom>") { $0.row(nodes) }
    case .horizontalPhantom: hidden("<mpadded height=\"0\" depth=\"0\">", nodes)
    case .verticalPhantom: hidden("<mpadded width=\"0\">", nodes)
    case .smash: padded("<mpadded height=\"0\" depth=\"0\">", nodes)
    case .smashTop: padded("<mpadded height=\"0\">", nodes)
    case .smashBottom: padded("<mpadded depth=\"0\">", nodes)
    case .leftOverlap: lapped("<mpadded width=\"0.1px\" class=\"tm-llap\">", nodes)
    case .rightOverlap: lapped("<mpadded width=\"0.1px\" class=\"tm-rlap\">", nodes)
    case .centerOverlap: lapped("<mpadded width=\"0.1px\" class=\"tm-clap\">", nodes)
    case .color(let color): attributed("mathcolor", color, nodes, item)
    case .background(let color):
      html.markup("<mrow class=\"tm-fill\"")
      html.attribute("mathbackground", color)
      element(">", "</mrow>") { $0.row(nodes) }
    case .scaled(let size): attributed("mathsize", Self.em(size), nodes, item)
    case .negated: negated(nodes, item)
    default: special(enclosure, nodes)
    }
  }

  /// A length in em.
  static func em(_ value: Double) -> String { DecimalNumber.text(value, decimals: 4) + "em" }

  private mutating func wrap(_ start: StaticString, _ nodes: [MathNode]) {
    element(start, "</mrow>") { $0.row(nodes) }
  }

  private mutating func padded(_ start: StaticString, _ nodes: [MathNode]) {
    element(start, "</mpadded>") { $0.row(nodes) }
  }

  /// What lies over its neighbours moves as one element.
  private mutating func lapped(_ start: StaticString, _ nodes: [MathNode]) {
    element(start, "</mpadded>") { $0.child(nodes) }
  }

  private mutating func hidden(_ start: StaticString, _ nodes: [MathNode]) {
    element(start, "</mpadded>") { emitter in
      emitter.element("<mphantom>", "</mphantom>") { $0.row(nodes) }
    }
  }

  private mutating func attributed(
    _ name: String, _ value: String, _ nodes: [MathNode], _ item: RowLayout.Item
  ) {
    html.markup("<mstyle")
    html.attribute(name, value)
    html.markup(">")
    row(nodes, surroundings: (item.previous, item.next))
    html.markup("</mstyle>")
  }

  /// A symbol with the slash of `\not` as a combining character.
  private mutating func negated(_ nodes: [MathNode], _ item: RowLayout.Item) {
    guard nodes.count == 1, case .symbol(let symbol) = nodes[0].kind else {
      return wrap("<mrow class=\"tm-strike-up\">", nodes)
    }
    if item.isOperator {
      operatorSymbol(symbol, item, isStretchy: nil, suffix: "\u{338}")
    } else {
      html.markup("<mi>")
      html.text(symbol.alphabet.scalar(for: symbol.character))
      html.markup("\u{338}</mi>")
    }
  }
}
