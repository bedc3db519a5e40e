/// Where plain text needs a space that TeX leaves to the layout.
enum PlainTextGap {
  /// Whether what stands between two nodes may be a binary operator (TeXbook, p. 170).
  static func isBetween(_ left: MathNode?, _ right: MathNode?) -> Bool {
    guard let right, !SpokenList.isPrefix(after: left) else { return false }
    switch SpokenList.mathClass(right) {
    case .relation, .closing, .punctuation: return false
    default: return true
    }
  }

  /// Whether a node is, or ends, a thing to which the next would seem to belong.
  static func endsOperand(_ node: MathNode) -> Bool {
    switch node.kind {
    case .symbol(let symbol):
      symbol.mathClass == .closing || symbol.mathClass == .ordinary && !isMark(symbol)
    case .sizedDelimiter(_, let size): size.mathClass == .closing
    case .classified(let mathClass, _): mathClass == .ordinary
    case .stack(let stack): stack.mathClass == .ordinary
    default: true
    }
  }

  /// Whether a node would seem to belong to what stands before it.
  static func beginsOperand(_ node: MathNode) -> Bool {
    switch node.kind {
    case .symbol(let symbol): beginsOperand(symbol)
    case .sizedDelimiter: opens(node)
    case .classified(let mathClass, _): mathClass == .ordinary || mathClass == .largeOperator
    case .stack(let stack): stack.mathClass != .relation && stack.mathClass != .binary
    case .group(let nodes): nodes.count == 1 ? beginsOperand(nodes[0]) : true
    case .scripts(let scripts): scripts.baseList.only.map(beginsOperand) ?? true
    default: true
    }
  }

  private static func beginsOperand(_ symbol: MathSymbol) -> Bool {
    switch symbol.mathClass {
    case .ordinary: !isMark(symbol)
    case .largeOperator, .opening: true
    default: false
    }
  }

  /// Whether a node is a bracket that opens, or something in brackets.
  static func opens(_ node: MathNode) -> Bool {
    switch node.kind {
    case .symbol(let symbol): symbol.mathClass == .opening
    case .sizedDelimiter(_, let size): size.mathClass == .opening
    case .fence: true
    default: false
    }
  }

  /// Whether a node is a vertical bar that opens, or closes if one is open; with scripts, as in
  /// `f|_{x=0}`, it opens nothing.
  static func isBar(_ node: MathNode, closing isOpen: Bool) -> Bool {
    if !isOpen, case .scripts = node.kind { return false }
    return SpokenBar.character(of: node) != nil
  }

  /// Whether a node follows closely whatever it may be: a bracket that closes, a comma.
  static func closes(_ node: MathNode) -> Bool {
    switch SpokenList.mathClass(node) {
    case .closing, .punctuation: true
    default: false
    }
  }

  /// Whether a node must not follow an operand closely: a function, a fraction, a root with degree.
  static func standsApart(_ node: MathNode) -> Bool {
    switch node.kind {
    case .operatorName: return true
    case .fraction(let fraction): return fraction.lineThickness != 0
    case .root(_, let degree): return degree != nil
    case .classified(let mathClass, _): return mathClass == .largeOperator
    case .group(let nodes), .styled(_, let nodes):
      return nodes.count == 1 && standsApart(nodes[0])
    case .scripts(let scripts):
      guard case .one(let base) = scripts.baseList else { return false }
      return standsApart(base)
    case .stack(let stack): return stack.base.count > 0 && standsApart(stack.base[0])
    default: return false
    }
  }

  /// Whether a list is more than one thing, so that it needs brackets as part of another.
  static func isCompound(_ nodes: [MathNode]) -> Bool {
    let nodes = nodes.contains(where: SpokenList.isSpace) ? SpokenList.withoutSpaces(nodes) : nodes
    guard nodes.count == 1 else {
      return nodes.count > 1 && !SpokenWords.isWord(nodes)
        && SpokenList.withoutBrackets(nodes).count == nodes.count
    }
    switch nodes[0].kind {
    case .group(let inner), .styled(_, let inner), .classified(_, let inner):
      return isCompound(inner)
    case .enclosed(let enclosure, let inner):
      return enclosure != .overline && enclosure != .underline && isCompound(inner)
    case .fraction(let fraction): return fraction.lineThickness != 0
    case .array(let array): return array.left == nil && array.rows.count > 1
    case .text(let text, _): return text.singleSpaced.utf8.contains(0x20)
    default: return false
    }
  }

  /// Whether a character is a sign rather than a thing: a bar, a slash, a prime.
  private static func isMark(_ symbol: MathSymbol) -> Bool {
    switch symbol.character {
    case "/", "\\", "|", "‖", "∣", "∥", "′", "!", "%", ".", "?", "\"": true
    default: false
    }
  }
}
