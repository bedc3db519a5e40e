extension MathMLEmitter {
  /// A fraction or binomial.
  mutating func fraction(_ fraction: MathFraction) {
    if fraction.isSlanted { return slanted(fraction) }
    let isBracketed = fraction.left != nil || fraction.right != nil
    if isBracketed {
      html.markup("<mrow>")
      stretchyDelimiter(fraction.left, .prefix, size: bracketSize)
    }
    html.markup("<mfrac")
    if let thickness = fraction.lineThickness {
      html.attribute("linethickness", thickness == 0 ? "0" : Self.em(thickness))
    }
    let outer = style
    if let forced = fraction.style {
      styleAttributes(forced)
      style = forced
    }
    html.markup(">")
    child(fraction.numerator, in: style.fractionPart)
    child(fraction.denominator, in: style.fractionPart)
    html.markup("</mfrac>")
    style = outer
    if isBracketed {
      stretchyDelimiter(fraction.right, .postfix, size: bracketSize)
      html.markup("</mrow>")
    }
  }

  /// A fraction as in `½`: a raised and a lowered part with a slash between them.
  private mutating func slanted(_ fraction: MathFraction) {
    html.markup("<mrow><msup><mrow></mrow>")
    child(fraction.numerator, in: .script)
    html.markup("</msup><mo lspace=\"0\" rspace=\"0\" stretchy=\"false\">/</mo><msub><mrow></mrow>")
    child(fraction.denominator, in: .script)
    html.markup("</msub></mrow>")
  }

  /// A root.
  mutating func root(_ radicand: [MathNode], degree: [MathNode]?) {
    guard let degree else {
      return element("<msqrt>", "</msqrt>") { $0.row(radicand) }
    }
    element("<mroot>", "</mroot>") {
      $0.child(radicand)
      $0.child(degree, in: .scriptScript)
    }
  }

  /// A mark over or under a base.
  mutating func accent(_ accent: MathAccent) {
    if accent.isUnder {
      html.markup("<munder accentunder=\"true\">")
    } else {
      html.markup("<mover accent=\"true\">")
    }
    child(accent.base)
    let mark = AccentMark(accent)
    html.markup(mark.isStretchy ? "<mo stretchy=\"true\"" : "<mo stretchy=\"false\"")
    if let name = mark.className {
      html.markup(" class=\"")
      html.markup(name)
      if mark.width > 0 { html.text(String(mark.width)) }
      if let name = mark.skewName {
        html.markup(" ")
        html.markup(name)
      }
      html.markup("\"")
    }
    html.markup(">")
    for _ in 0..<mark.count { html.text(mark.character) }
    html.markup("</mo>")
    if accent.isUnder { html.markup("</munder>") } else { html.markup("</mover>") }
  }

  /// `\left … \middle … \right`, a row of its own.
  ///
  /// Around content of one line TeX takes the brackets as they are, but browsers wider ones.
  mutating func fence(_ fence: MathFence) {
    let isFlat = fence.parts.allSatisfy { $0.allSatisfy(\.isFlat) }
    let isLow = fence.parts.allSatisfy { $0.allSatisfy(\.isLow) }
    let size =
      isFlat || fence.parts.contains(where: \.holdArray) ? nil : isLow ? 1 : bracketSize
    html.markup("<mrow>")
    stretchyDelimiter(fence.left, .prefix, isFlat: isFlat, size: size)
    for (index, part) in fence.parts.enumerated() {
      if index > 0 {
        stretchyDelimiter(fence.middles[index - 1], .infix, isFlat: isFlat, size: size)
      }
      row(part, surroundings: (.opening, .closing))
    }
    stretchyDelimiter(fence.right, .postfix, isFlat: isFlat, size: size)
    html.markup("</mrow>")
  }

  /// The size that brackets around a fraction or a script usually get in this style.
  private var bracketSize: Int { style == .display ? 3 : 2 }

  /// A bracket of a fixed size, with a strut that keeps it on the axis in WebKit.
  mutating func sizedDelimiter(
    _ symbol: MathSymbol, _ size: SizedDelimiter, _ item: RowLayout.Item
  ) {
    html.markup("<mrow>")
    switch size.size {
    case ...1: html.markup("<mspace height=\"0.85em\" depth=\"0.35em\"/>")
    case 2: html.markup("<mspace height=\"1.15em\" depth=\"0.65em\"/>")
    case 3: html.markup("<mspace height=\"1.45em\" depth=\"0.95em\"/>")
    default: html.markup("<mspace height=\"1.75em\" depth=\"1.25em\"/>")
    }
    html.markup(size.mathClass == .closing ? "<mo form=\"postfix\"" : "<mo form=\"prefix\"")
    html.attribute("lspace", item.left == 0 ? "0" : Self.em(Double(item.left) / 18))
    html.attribute("rspace", item.right == 0 ? "0" : Self.em(Double(item.right) / 18))
    html.markup(" stretchy=\"true\" symmetric=\"true\"")
    room(of: symbol, size: min(max(size.size, 1), 4))
    switch size.size {
    case ...1: html.markup(" minsize=\"1.2em\" maxsize=\"1.2em\"")
    case 2: html.markup(" minsize=\"1.8em\" maxsize=\"1.8em\"")
    case 3: html.markup(" minsize=\"2.4em\" maxsize=\"2.4em\"")
    default: html.markup(" minsize=\"3em\" maxsize=\"3em\"")
    }
    html.markup(">")
    html.text(symbol.character)
    html.markup("</mo></mrow>")
  }

  /// A list in another style.
  mutating func styled(_ inner: MathStyle, _ nodes: [MathNode], _ item: RowLayout.Item) {
    html.markup("<mstyle")
    styleAttributes(inner)
    html.markup(">")
    let outer = style
    style = inner
    row(nodes, surroundings: (item.previous, item.next))
    style = outer
    html.markup("</mstyle>")
  }

  /// The attributes that put an element into a style.
  mutating func styleAttributes(_ style: MathStyle) {
    switch style {
    case .display: html.markup(" displaystyle=\"true\" scriptlevel=\"0\"")
    case .text: html.markup(" displaystyle=\"false\" scriptlevel=\"0\"")
    case .script: html.markup(" displaystyle=\"false\" scriptlevel=\"1\"")
    case .scriptScript: html.markup(" displaystyle=\"false\" scriptlevel=\"2\"")
    }
  }
}

/// How an accent is written so that all browsers draw it: some marks stretch only as combining
/// characters, some only as spacing ones, and some not at all.
private struct AccentMark {
  var character: Unicode.Scalar
  var count = 1
  var isStretchy: Bool
  /// The class, to whose name belongs the width if that is not 0.
  var className: StaticString?
  var width = 0
  var skewName: StaticString?

  init(_ accent: MathAccent) {
    character = accent.mark
    isStretchy = accent.stretches
    switch (accent.mark, accent.stretches) {
    case ("^", true): character = "\u{302}"
    case ("~", true), ("ˇ", true):
      className = "tm-wide tm-wide-"
      width = max(accent.base.letterCount(upTo: 5), 1)
    case (_, true): break
    case ("→", _): className = "tm-vec"
    case ("~", _): className = "tm-tilde"
    // The combining dots stand beside their letter in browsers; amsmath's are full stops.
    case ("\u{20DB}", _), ("\u{20DC}", _):
      count = accent.mark == "\u{20DB}" ? 3 : 4
      character = "."
      className = "tm-dots"
    default:
      if accent.mark == "^" { character = "ˆ" }
      className = "tm-mark"
    }
    if !accent.stretches { skewName = SkewTable.className(of: accent.base) }
  }
}

extension MathNode {
  /// Whether the node is no taller than a bracket.
  fileprivate var isFlat: Bool {
    switch kind {
    case .symbol(let symbol): symbol.mathClass != .largeOperator
    case .number, .text, .operatorName, .space: true
    case .group(let nodes), .classified(_, let nodes): nodes.allSatisfy(\.isFlat)
    default: false
    }
  }

  /// Whether the node is no taller than a letter with a script or an accent.
  fileprivate var isLow: Bool {
    switch kind {
    case .scripts(let scripts):
      scripts.limits == .beside && scripts.baseList.nodes.allSatisfy(\.isLow)
        && (scripts.subList?.nodes ?? []).allSatisfy(\.isFlat)
        && (scripts.supList?.nodes ?? []).allSatisfy(\.isFlat)
    case .accent(let accent): accent.base.allSatisfy(\.isFlat)
    case .group(let nodes), .classified(_, let nodes), .styled(_, let nodes):
      nodes.allSatisfy(\.isLow)
    default: isFlat
    }
  }
}
