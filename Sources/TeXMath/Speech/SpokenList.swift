/// A list as a reader sees it: without spaces, with upright letters joined to words and with its
/// brackets paired.
struct SpokenList {
  /// The nodes without spaces, words as names of functions.
  let nodes: [MathNode]
  /// For each node whether it goes without saying: brackets around the argument of a function.
  private(set) var isSilent: [Bool]
  /// What the vertical bars stand for, by index.
  let bars: [Int: SpokenBar]

  init(_ nodes: [MathNode]) {
    self.nodes = DoubledBars.merged(in: SpokenWords.joined(nodes))
    bars = SpokenBar.bars(in: self.nodes)
    isSilent = Array(repeating: false, count: self.nodes.count)
    for index in self.nodes.indices.dropLast() where isUniqueness(index) {
      isSilent[index + 1] = true
    }
    for (open, close) in Self.pairs(in: self.nodes) where close == open + 2 && open > 0 {
      let (name, argument) = (self.nodes[open - 1], self.nodes[open + 1])
      guard Self.isSimple([argument]) else { continue }
      guard Self.isFunction(name) || Self.isLetter(name) && Self.isLetter(argument) else {
        continue
      }
      isSilent[open] = true
      isSilent[close] = true
    }
  }

  /// Whether a list is one short thing that needs no words for its end.
  static func isSimple(_ nodes: [MathNode]) -> Bool {
    guard nodes.count == 1 else {
      if nodes.contains(where: isSpace) { return isSimple(withoutSpaces(nodes)) }
      return nodes.isEmpty || SpokenWords.isWord(nodes)
    }
    switch nodes[0].kind {
    case .symbol, .number, .text, .operatorName, .space, .sizedDelimiter, .unknown: return true
    case .group(let inner), .styled(_, let inner), .classified(_, let inner):
      return isSimple(inner)
    case .accent(let accent): return isSimple(accent.base)
    case .enclosed(_, let inner): return isSimple(inner)
    default: return false
    }
  }

  /// A list without round brackets around all of it: the `t` of `h_{(t)}`.
  static func withoutBrackets(_ nodes: [MathNode]) -> [MathNode] {
    if nodes.count == 1, case .fence(let fence) = nodes[0].kind, fence.parts.count == 1,
      fence.left?.character == "(", fence.right?.character == ")"
    {
      return fence.parts[0]
    }
    guard nodes.count > 2, pairs(in: nodes).contains(where: { $0 == (0, nodes.count - 1) }) else {
      return nodes
    }
    return Array(nodes[1..<(nodes.count - 1)])
  }

  /// A superscript without square brackets around all of it: the `l` of `W^{[l]}`.
  static func withoutSquareBrackets(_ nodes: [MathNode]) -> [MathNode] {
    guard nodes.count > 2, symbol(nodes[0])?.character == "[",
      nodes[1...].firstIndex(where: { symbol($0)?.character == "]" }) == nodes.count - 1
    else { return nodes }
    return Array(nodes[1..<(nodes.count - 1)])
  }

  /// Whether a sign at an index stands before a thing, not between two.
  func isPrefix(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if bars[index - 1] == .opening || bars[index - 1] == .between { return true }
    return Self.isPrefix(after: nodes[index - 1])
  }

  /// Whether a sign behind a node, or at the start, stands before a thing.
  static func isPrefix(after previous: MathNode?) -> Bool {
    guard let previous else { return true }
    switch symbol(previous)?.mathClass ?? mathClass(previous) {
    case .binary, .relation, .opening, .punctuation, .largeOperator: return true
    default: return false
    }
  }

  /// Whether a node is a function, or an operator, of what follows.
  func appliesToNext(_ index: Int) -> Bool {
    guard index + 1 < nodes.count else { return false }
    if isSilent[index + 1] { return opensSilently(index + 1) }
    let node = nodes[index]
    let next = Self.symbol(nodes[index + 1])
    if !mayBeArgument(index + 1) { return false }
    switch next?.mathClass ?? Self.mathClass(nodes[index + 1]) {
    case .relation, .closing, .punctuation: return false
    case .binary where next?.character != "−" || !Self.isLargeOperator(node): return false
    default: break
    }
    if Self.isLargeOperator(node) || Self.isPart(node) { return true }
    guard Self.isFunction(node) else { return false }
    switch Self.base(of: node).kind {
    case .operatorName(let name, _): return name != "mod"
    case .group: return true
    default: break
    }
    if case .fence(let fence) = nodes[index + 1].kind { return fence.left?.character == "(" }
    return next?.character == "("
  }
}

extension SpokenList {
  /// Whether a node is only room.
  static func isSpace(_ node: MathNode) -> Bool {
    if case .space = node.kind { true } else { false }
  }

  private func opensSilently(_ index: Int) -> Bool {
    isSilent[index] && Self.symbol(nodes[index])?.character == "("
  }

  /// The round brackets that belong together.
  private static func pairs(in nodes: [MathNode]) -> [(Int, Int)] {
    var open: [Int] = []
    var pairs: [(Int, Int)] = []
    for (index, node) in nodes.enumerated() {
      switch symbol(node)?.character {
      case "(": open.append(index)
      case ")": if let start = open.popLast() { pairs.append((start, index)) }
      default: break
      }
    }
    return pairs
  }

  /// The class of a symbol or a sized bracket; nil for anything else.
  static func mathClass(_ node: MathNode) -> MathClass? {
    switch node.kind {
    case .symbol(let symbol): symbol.mathClass
    case .sizedDelimiter(_, let size): size.mathClass
    case .scripts(let scripts) where scripts.base.count == 1: mathClass(scripts.base[0])
    case .stack(let stack): stack.mathClass
    case .classified(let mathClass, _): mathClass
    default: nil
    }
  }

  /// The symbol that a node is; nil for anything else.
  static func symbol(_ node: MathNode) -> MathSymbol? {
    switch node.kind {
    case .symbol(let symbol), .sizedDelimiter(let symbol, _): symbol
    default: nil
    }
  }

  /// What carries the scripts of a node; the node itself without scripts.
  static func base(of node: MathNode) -> MathNode {
    if case .scripts(let scripts) = node.kind, scripts.base.count == 1 { return scripts.base[0] }
    return node
  }

  /// Whether a node is a sum or its like, perhaps with scripts.
  static func isLargeOperator(_ node: MathNode) -> Bool {
    guard let symbol = symbol(base(of: base(of: node))) else { return false }
    return SpeechTable.largeOperators[symbol.character] != nil
  }

  /// Whether a node is the sign of the real or the imaginary part.
  private static func isPart(_ node: MathNode) -> Bool {
    symbol(node)?.character == "ℜ" || symbol(node)?.character == "ℑ"
  }

  /// Whether a node is a letter, perhaps with scripts; `a(x)` then is no product.
  static func isLetter(_ node: MathNode) -> Bool {
    guard case .symbol(let symbol) = base(of: node).kind else { return false }
    return symbol.mathClass == .ordinary && symbol.character.isLetter
  }

  private static func isFunction(_ node: MathNode) -> Bool {
    let base = base(of: node)
    switch base.kind {
    case .operatorName: return true
    case .group(let nodes) where nodes.count > 1: return SpokenWords.isFunction(nodes)
    case .symbol(let symbol): return SpeechTable.functionLetters.contains(symbol.character)
    default: return false
    }
  }
}
