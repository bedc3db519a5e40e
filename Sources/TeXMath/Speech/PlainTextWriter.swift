/// Writes a formula without its layout.
struct PlainTextWriter {
  /// What was written, with more spaces than needed.
  var text = TextBuffer()
  /// Where a fraction or a root without brackets ends, which nothing may follow closely.
  var endOfLoose = -1
  /// Where a script without brackets ends, which no letter may follow closely.
  var endOfScript = -1

  /// What stands before a place in a list.
  private struct Place {
    /// The node before, other than a space.
    var previous: MathNode?
    /// Whether there is a small space.
    var hasThinSpace = false
    /// Whether a vertical bar is open.
    var isInBars = false
  }

  /// Writes a list.
  mutating func write(_ nodes: [MathNode]) {
    let start = text.count
    var place = Place()
    for (index, node) in nodes.enumerated() {
      if case .space(let width) = node.kind {
        if width > 0.2, text.count == start || !text.endsWithSpace { text.append(" ") }
        place.hasThinSpace = place.hasThinSpace || width > 0.1
        continue
      }
      let isBar = PlainTextGap.isBar(node, closing: place.isInBars)
      separate(node, at: place, isBar: isBar, from: start)
      if SpokenList.isIndependence(place.previous), SpokenList.isIndependence(node) {
        text.trimSpaces(from: start)
        text.append("⊥ ")
      } else {
        let isFirst = place.isInBars && place.previous.flatMap(SpokenBar.character) != nil
        let next = nodes[(index + 1)...].first { !SpokenList.isSpace($0) }
        write(node.kind, isBetween: !isFirst && PlainTextGap.isBetween(place.previous, next))
      }
      place = Place(previous: node, isInBars: place.isInBars != isBar)
    }
  }

  /// Sees to the space before a node.
  private mutating func separate(
    _ node: MathNode, at place: Place, isBar: Bool, from start: Int
  ) {
    if isBar ? place.isInBars : PlainTextGap.closes(node) { return text.trimSpaces(from: start) }
    let isLoose = isBar && place.previous != nil && text.count == endOfLoose
    if isLoose || !isBar && needsSpace(node, at: place) { text.append(" ") }
  }

  /// Writes a list that is a script or a base.
  mutating func write(_ list: MathList) {
    switch list {
    case .symbol(let symbol, _): write(.symbol(symbol), isBetween: false)
    case .one(let node):
      if case .space = node.kind { return write([node]) }
      write(node.kind, isBetween: false)
    case .several(let nodes): write(nodes)
    }
  }

  private mutating func write(_ kind: MathNode.Kind, isBetween: Bool) {
    switch kind {
    case .symbol(let symbol): write(symbol, isBetween: isBetween)
    case .number(let text, _), .text(let text, _), .unknown(let text): self.text.append(text)
    case .operatorName(let name, _): write(function: name)
    case .group(let nodes): write(group: nodes)
    case .styled(_, let nodes): write(nodes)
    case .classified(let mathClass, let nodes): write(nodes, as: mathClass, isBetween: isBetween)
    case .enclosed(let enclosure, let nodes): write(nodes, in: enclosure)
    case .scripts(let scripts): write(scripts)
    case .fraction(let fraction): write(fraction)
    case .root(let radicand, let degree): write(root: radicand, degree: degree)
    case .accent(let accent): write(accent)
    case .stack(let stack): write(stack)
    case .fence(let fence): write(fence)
    case .sizedDelimiter(let symbol, _): write(symbol, isBetween: false)
    case .space: break
    case .choice(let choice): write(choice.text)
    case .array(let array): write(array)
    }
  }
}

extension PlainTextWriter {
  /// Writes a symbol, with spaces around it if it relates or joins what stands at its sides.
  mutating func write(_ symbol: MathSymbol, isBetween: Bool) {
    let isSpaced = symbol.mathClass == .relation || symbol.mathClass == .binary && isBetween
    if isSpaced { text.append(" ") }
    write(closely: symbol)
    switch symbol.mathClass {
    case .punctuation, .largeOperator: text.append(" ")
    default: if isSpaced { text.append(" ") }
    }
  }

  private mutating func write(closely symbol: MathSymbol) {
    let isSet = symbol.alphabet == .doubleStruck
    let drawn = isSet ? symbol.alphabet.scalar(for: symbol.character) : symbol.character
    text.append(drawn.value < 0x1_0000 ? drawn : symbol.character)
  }

  /// A function and a space; the thin ones in names become spaces, but not in `argmax`.
  private mutating func write(function name: String) {
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
    let spaced = { name.replacing("arg\u{2009}", with: "arg").replacing("\u{2009}", with: " ") }
    text.append(isPlain ? name : spaced())
    text.append(" ")
  }

  /// A braced sign is an ordinary one, without space: the comma of `1{,}000`.
  private mutating func write(group nodes: [MathNode]) {
    guard nodes.count == 1, case .symbol(let symbol) = nodes[0].kind else { return write(nodes) }
    write(closely: symbol)
  }

  private mutating func write(_ nodes: [MathNode], as mathClass: MathClass, isBetween: Bool) {
    let isSpaced = mathClass == .relation || mathClass == .binary && isBetween
    if isSpaced { text.append(" ") }
    for node in nodes {
      guard case .symbol(let symbol) = node.kind, isSpaced else {
        write(nodes)
        break
      }
      write(closely: symbol)
    }
    if isSpaced || mathClass == .largeOperator, !text.endsWithSpace { text.append(" ") }
  }

  private func needsSpace(_ node: MathNode, at place: Place) -> Bool {
    guard let previous = place.previous, !text.endsWithSpace else { return false }
    let endsBars = !place.isInBars && PlainTextGap.isBar(previous, closing: true)
    guard endsBars || PlainTextGap.endsOperand(previous) else { return false }
    if text.count == endOfLoose { return PlainTextGap.beginsOperand(node) }
    if PlainTextGap.standsApart(node) { return true }
    guard place.hasThinSpace || text.count == endOfScript else { return false }
    return PlainTextGap.beginsOperand(node) && !PlainTextGap.opens(node)
  }
}
