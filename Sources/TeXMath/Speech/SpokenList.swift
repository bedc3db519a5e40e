/// A list as a reader sees it: without spaces, with its brackets paired.
struct SpokenList {
  /// The nodes without spaces.
  let nodes: [MathNode]
  /// For each node whether it goes without saying: brackets around the argument of a function.
  private(set) var isSilent: [Bool]

  init(_ nodes: [MathNode]) {
    self.nodes = nodes.filter { node in
      if case .space = node.kind { return false }
      return true
    }
    isSilent = Array(repeating: false, count: self.nodes.count)
    for (open, close) in pairs() where close == open + 2 && open > 0 {
      guard Self.isFunction(self.nodes[open - 1]), Self.isSimple([self.nodes[open + 1]]) else {
        continue
      }
      isSilent[open] = true
      isSilent[close] = true
    }
  }

  /// Whether a list is one short thing that needs no words for its end.
  static func isSimple(_ nodes: [MathNode]) -> Bool {
    guard nodes.count == 1 else { return nodes.isEmpty }
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
    guard nodes.count > 2, SpokenList(nodes).pairs().contains(where: { $0 == (0, nodes.count - 1) })
    else { return nodes }
    return Array(nodes[1..<(nodes.count - 1)])
  }

  /// Whether a sign at an index stands before a thing, not between two.
  func isPrefix(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch Self.symbol(nodes[index - 1])?.mathClass {
    case .binary, .relation, .opening, .punctuation, .largeOperator: return true
    default: return false
    }
  }

  /// Whether a node is a function, or an operator, of what follows.
  func appliesToNext(_ index: Int) -> Bool {
    guard index + 1 < nodes.count else { return false }
    let node = nodes[index]
    let next = Self.symbol(nodes[index + 1])
    switch next?.mathClass {
    case .relation, .closing, .punctuation: return false
    case .binary where next?.character != "−" || !Self.isLargeOperator(node): return false
    default: break
    }
    if Self.isLargeOperator(node) { return true }
    guard Self.isFunction(node) else { return false }
    if case .operatorName = Self.base(of: node).kind { return true }
    if case .fence(let fence) = nodes[index + 1].kind { return fence.left?.character == "(" }
    return next?.character == "("
  }
}

extension SpokenList {
  /// The round brackets that belong together.
  private func pairs() -> [(Int, Int)] {
    var open: [Int] = []
    var pairs: [(Int, Int)] = []
    for (index, node) in nodes.enumerated() {
      switch Self.symbol(node)?.character {
      case "(": open.append(index)
      case ")": if let start = open.popLast() { pairs.append((start, index)) }
      default: break
      }
    }
    return pairs
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

  private static func isFunction(_ node: MathNode) -> Bool {
    let base = base(of: node)
    switch base.kind {
    case .operatorName: return true
    case .symbol(let symbol): return SpeechTable.functionLetters.contains(symbol.character)
    default: return false
    }
  }
}
