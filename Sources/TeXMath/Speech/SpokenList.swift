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
    self.nodes = Self.joiningWords(in: nodes)
    bars = SpokenBar.bars(in: self.nodes)
    isSilent = Array(repeating: false, count: self.nodes.count)
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

  /// Whether a node is read in the same way without a list, if it is alone.
  static func isPlain(_ node: MathNode) -> Bool {
    !isSpace(node) && SpokenBar.character(of: node) == nil
  }

  /// Whether a list is one short thing that needs no words for its end.
  static func isSimple(_ nodes: [MathNode]) -> Bool {
    guard nodes.count == 1 else {
      return nodes.isEmpty || endOfWord(in: nodes, from: 0) == nodes.count
    }
    switch nodes[0].kind {
    case .symbol, .number, .text, .operatorName, .space, .sizedDelimiter, .unknown: return true
    case .group(let inner), .styled(_, let inner), .classified(_, let inner):
      return isSimple(inner)
    case .accent(let accent): return isSimple(accent.base)
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
    Self.isPrefix(after: index > 0 ? nodes[index - 1] : nil)
  }

  /// Whether a sign behind a node, or at the start, stands before a thing.
  static func isPrefix(after previous: MathNode?) -> Bool {
    guard let previous else { return true }
    switch symbol(previous)?.mathClass {
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
    switch next?.mathClass {
    case .relation, .closing, .punctuation: return false
    case .binary where next?.character != "−" || !Self.isLargeOperator(node): return false
    default: break
    }
    if Self.isLargeOperator(node) { return true }
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
  /// The nodes without spaces; letters that `\mathrm` and its kin set as a word become a name.
  private static func joiningWords(in nodes: [MathNode]) -> [MathNode] {
    var result: [MathNode] = []
    result.reserveCapacity(nodes.count)
    var index = 0
    while index < nodes.count {
      let end = endOfWord(in: nodes, from: index)
      if end > index + 1 {
        let name = nodes[index..<end].map(letter).joined()
        result.append(MathNode(.operatorName(name, .beside), range: nodes[index].range))
      } else if !isSpace(nodes[index]) {
        result.append(nodes[index])
        joinArgument(&result)
      }
      index = max(end, index + 1)
    }
    return result
  }

  /// `\arg\max` as the one function that it is.
  private static func joinArgument(_ nodes: inout [MathNode]) {
    guard nodes.count > 1, case .operatorName("arg", _) = nodes[nodes.count - 2].kind,
      let last = nodes.last, case .operatorName(let name, let limits) = base(of: last).kind,
      name == "max" || name == "min"
    else { return }
    let joined = MathNode.Kind.operatorName("arg\u{2009}" + name, limits)
    var node = last
    node.kind = joined
    if case .scripts(var scripts) = last.kind {
      scripts.base[0].kind = joined
      node.kind = .scripts(scripts)
    }
    nodes.removeLast(2)
    nodes.append(node)
  }

  private static func endOfWord(in nodes: [MathNode], from start: Int) -> Int {
    guard let alphabet = wordAlphabet(nodes[start]) else { return start }
    return nodes[start...].firstIndex { wordAlphabet($0) != alphabet } ?? nodes.count
  }

  /// The alphabet of a letter that may be part of a word.
  private static func wordAlphabet(_ node: MathNode) -> MathAlphabet? {
    guard case .symbol(let symbol) = node.kind else { return nil }
    switch symbol.alphabet {
    case .upright, .sansSerif, .monospace, .italic:
      return symbol.character.isLetter ? symbol.alphabet : nil
    default: return nil
    }
  }

  private static func isSpace(_ node: MathNode) -> Bool {
    if case .space = node.kind { true } else { false }
  }

  private static func letter(_ node: MathNode) -> String {
    guard case .symbol(let symbol) = node.kind else { return "" }
    return String(Character(symbol.character))
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
    default: nil
    }
  }

  private static func symbol(_ node: MathNode) -> MathSymbol? {
    switch node.kind {
    case .symbol(let symbol), .sizedDelimiter(let symbol, _): symbol
    default: nil
    }
  }

  private static func base(of node: MathNode) -> MathNode {
    if case .scripts(let scripts) = node.kind, scripts.base.count == 1 { return scripts.base[0] }
    return node
  }

  private static func isLargeOperator(_ node: MathNode) -> Bool {
    symbol(base(of: node)).map { SpeechTable.largeOperators[$0.character] != nil } ?? false
  }

  /// Whether a node is a letter, perhaps with scripts; `a(x)` then is no product.
  private static func isLetter(_ node: MathNode) -> Bool {
    guard case .symbol(let symbol) = base(of: node).kind else { return false }
    return symbol.mathClass == .ordinary && symbol.character.isLetter
  }

  private static func isFunction(_ node: MathNode) -> Bool {
    let base = base(of: node)
    switch base.kind {
    case .operatorName: return true
    case .group(let nodes) where nodes.count > 1 && nodes.allSatisfy({ wordAlphabet($0) != nil }):
      return true
    case .symbol(let symbol): return SpeechTable.functionLetters.contains(symbol.character)
    default: return false
    }
  }
}
