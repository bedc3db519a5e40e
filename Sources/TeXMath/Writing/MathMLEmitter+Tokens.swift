import HTML

extension MathMLEmitter {
  /// A letter or an operator.
  @inline(__always)
  mutating func symbol(_ symbol: MathSymbol, _ item: RowLayout.Item) {
    if item.isOperator {
      operatorSymbol(symbol, item)
    } else {
      letter(symbol)
    }
  }

  /// An operator, with the attributes that its place and the browser's dictionary leave wanting.
  mutating func operatorSymbol(_ symbol: MathSymbol, _ item: RowLayout.Item) {
    startOperator(symbol, item)
    html.element(">", symbol.shownAsOperator, "</mo>")
  }

  /// An operator that says whether it stretches, or that bears a combining character.
  mutating func operatorSymbol(
    _ symbol: MathSymbol, _ item: RowLayout.Item, isStretchy: Bool?, suffix: Unicode.Scalar? = nil
  ) {
    startOperator(symbol, item, isStretchy: isStretchy)
    html.markup(">")
    html.text(symbol.shownAsOperator)
    if let suffix { html.text(suffix) }
    html.markup("</mo>")
  }

  /// The start tag of an operator without its end.
  @inline(__always)
  private mutating func startOperator(
    _ symbol: MathSymbol, _ item: RowLayout.Item, isStretchy: Bool? = nil
  ) {
    html.markup("<mo")
    var form = item.placeForm ?? .infix
    if let wanted = item.form, wanted != item.placeForm, needsForm(symbol, item, wanted) {
      form = wanted
      html.markup(wanted.attribute)
    }
    let standard = OperatorDictionary.spacing(of: symbol.character, form)
    if standard?.left != item.left { leftSpace(units: item.left) }
    if standard?.right != item.right { rightSpace(units: item.right) }
    if let isStretchy {
      html.markup(isStretchy ? " stretchy=\"true\"" : " stretchy=\"false\"")
    } else if OperatorDictionary.stretches(symbol.character) {
      html.markup(" stretchy=\"false\"")
    }
    if symbol.mathClass == .largeOperator, symbol.limits == .always {
      html.markup(" movablelimits=\"false\"")
    } else if OperatorDictionary.isLargeInFirefox(symbol.character) {
      html.markup(" largeop=\"false\"")
    }
    if symbol.alphabet == .bold, symbol.shownAsOperator == symbol.character {
      html.markup(" class=\"tm-bold\"")
    }
  }

  /// A relation of several characters, as one operator.
  mutating func joinedOperator(_ nodes: [MathNode], _ item: RowLayout.Item) {
    html.markup("<mo")
    leftSpace(units: item.left)
    rightSpace(units: item.right)
    html.markup(">")
    for node in nodes {
      if case .symbol(let symbol) = node.kind { html.text(symbol.character.utf8) }
    }
    html.markup("</mo>")
  }

  /// A bracket that grows with what it encloses, unless that is flat.
  mutating func stretchyDelimiter(
    _ symbol: MathSymbol?, _ form: OperatorForm, isFlat: Bool = false, size: Int? = nil
  ) {
    guard let symbol else { return }
    html.markup("<mo")
    let isPlain = Self.isPlainBracket(symbol.character)
    if !isPlain { html.markup(form.attribute) }
    if isFlat || !isPlain { html.markup(isFlat ? " stretchy=\"false\"" : " stretchy=\"true\"") }
    if !isPlain, OperatorDictionary.spacing(of: symbol.character, form)?.left != 0 {
      html.markup(
        form == .infix ? " lspace=\"0.05em\" rspace=\"0.05em\"" : " lspace=\"0\" rspace=\"0\"")
    }
    if !isFlat, let size { room(of: symbol, size: size) }
    html.element(">", symbol.character, "</mo>")
  }

  /// The class that corrects the room of a bracket about as tall as `\big` (1) to `\Bigg` (4).
  mutating func room(of symbol: MathSymbol, size: Int) {
    guard let name = BracketRoom.className(of: symbol.character, size: size) else { return }
    html.markup(" class=\"")
    html.markup(name)
    html.markup("\"")
  }

  /// A letter as `mi`, in Unicode's own alphabets.
  @inline(__always)
  mutating func letter(_ symbol: MathSymbol) {
    guard symbol.character.isASCII, symbol.alphabet == .standard else { return otherLetter(symbol) }
    html.element("<mi>", symbol.character, "</mi>")
  }

  @inline(never)
  private mutating func otherLetter(_ symbol: MathSymbol) {
    let plain = symbol.character
    if plain == "√" { return html.markup(Self.surd) }
    let shown = symbol.alphabet == .standard ? plain : symbol.alphabet.scalar(for: plain)
    guard shown == plain else { return html.element("<mi>", shown, "</mi>") }
    if symbol.alphabet != .standard || plain.isCapital, Self.isSlantedAlone(plain) {
      html.element("<mi mathvariant=\"normal\">", plain, "</mi>")
    } else if symbol.alphabet == .bold {
      html.element("<mi class=\"tm-bold\">", plain, "</mi>")
    } else {
      html.element("<mi>", plain, "</mi>")
    }
  }

  /// The name of a function, upright even if it is one letter.
  mutating func operatorName(_ name: String) {
    let isLetter = name.utf8.count <= 4 && name.unicodeScalars.count == 1
    html.markup(isLetter ? "<mi mathvariant=\"normal\">" : "<mi>")
    html.text(name)
    html.markup("</mi>")
  }

  /// The sign of a root, which hangs below the baseline in fonts (TeXbook, p. 443, rule 11).
  private static let surd: StaticString =
    "<mpadded voffset=\"0.76em\" height=\"0.8em\" depth=\"0.2em\"><mi>√</mi></mpadded>"

  /// A number.
  mutating func number(_ digits: String, _ alphabet: MathAlphabet) {
    html.markup("<mn>")
    if alphabet == .standard || alphabet == .upright {
      html.raw(digits)
    } else {
      for digit in digits.unicodeScalars { html.text(alphabet.scalar(for: digit)) }
    }
    html.markup("</mn>")
  }

  /// Words; their outer spaces do not break, as browsers would drop them.
  mutating func text(_ text: String, _ alphabet: MathAlphabet) {
    switch alphabet {
    case .bold: html.markup("<mtext class=\"tm-textbf\">")
    case .italic: html.markup("<mtext class=\"tm-textit\">")
    case .sansSerif: html.markup("<mtext class=\"tm-textsf\">")
    case .monospace: html.markup("<mtext class=\"tm-texttt\">")
    default: html.markup("<mtext>")
    }
    var wasSpace = true
    var rest = text.utf8.count
    for scalar in text.unicodeScalars {
      rest -= UTF8.width(scalar)
      let isOuter = scalar == " " && (wasSpace || rest == 0)
      html.text(isOuter ? "\u{A0}" : scalar)
      wasSpace = scalar == " "
    }
    html.markup("</mtext>")
  }

  /// Space in eighteenths of an em; behind functions Firefox has its own.
  mutating func space(units: UInt8, isBehindFunction: Bool = false) {
    html.markup(isBehindFunction ? "<mspace class=\"tm-thin\" width=\"" : "<mspace width=\"")
    switch units {
    case 3: html.markup("0.1667em\"/>")
    case 4: html.markup("0.2222em\"/>")
    default: html.markup("0.2778em\"/>")
    }
  }

  /// Space in em; browsers ignore negative widths, so that is a margin.
  mutating func space(_ width: Double) {
    switch width {
    // The usual ones: a quad, two, and a thin space.
    case 1: return html.markup("<mspace width=\"1em\"/>")
    case 2: return html.markup("<mspace width=\"2em\"/>")
    case 3.0 / 18: return space(units: 3)
    default: break
    }
    let length = DecimalNumber.text(width, decimals: 4) + "em"
    if width < 0 {
      html.markup("<mrow")
      html.attribute("style", "margin-left:\(length)")
      html.markup("></mrow>")
    } else {
      html.markup("<mspace")
      html.attribute("width", length)
      html.markup("/>")
    }
  }

  private mutating func leftSpace(units: UInt8) {
    switch units {
    case 0: html.markup(" lspace=\"0\"")
    case 3: html.markup(" lspace=\"0.1667em\"")
    case 4: html.markup(" lspace=\"0.2222em\"")
    default: html.markup(" lspace=\"0.2778em\"")
    }
  }

  private mutating func rightSpace(units: UInt8) {
    switch units {
    case 0: html.markup(" rspace=\"0\"")
    case 3: html.markup(" rspace=\"0.1667em\"")
    case 4: html.markup(" rspace=\"0.2222em\"")
    default: html.markup(" rspace=\"0.2778em\"")
    }
  }

  /// Whether the form must be said: a form of its own changes what the dictionary says, or tells
  /// a reading program which bracket opens.
  private func needsForm(
    _ symbol: MathSymbol, _ item: RowLayout.Item, _ form: OperatorForm
  ) -> Bool {
    switch symbol.character {
    case "+", "−", "±", "∓", "|", "‖", "!", "∼": true
    default: false
    }
  }

  private static func isPlainBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋": true
    default: false
    }
  }

  /// Whether a browser slants the character when it is alone in an `mi`.
  private static func isSlantedAlone(_ scalar: Unicode.Scalar) -> Bool {
    MathAlphabet.italic.scalar(for: scalar) != scalar
  }
}

extension Unicode.Scalar {
  /// Whether TeX sets the letter upright where browsers slant it: Greek capitals and nabla.
  fileprivate var isCapital: Bool {
    (0x391...0x3A9).contains(value) || value == 0x3F4 || value == 0x2207
  }
}

extension MathSymbol {
  /// The character in an `mo`, which slants no letters of itself: `\mathbin{x}`.
  fileprivate var shownAsOperator: Unicode.Scalar {
    @inline(__always) get { character.value < 0x41 ? character : letterAsOperator }
  }

  private var letterAsOperator: Unicode.Scalar {
    switch character.value {
    case 0x41...0x5A, 0x61...0x7A, 0x3B1...0x3C9:
      (alphabet == .standard ? .italic : alphabet).scalar(for: character)
    default: character
    }
  }
}

extension OperatorForm {
  fileprivate var attribute: StaticString {
    switch self {
    case .prefix: " form=\"prefix\""
    case .infix: " form=\"infix\""
    case .postfix: " form=\"postfix\""
    }
  }
}
