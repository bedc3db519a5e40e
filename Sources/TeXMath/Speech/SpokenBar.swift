/// What the vertical bars of a list stand for.
///
/// Authors type the same bar for an absolute value, a norm and a condition, so it is told from
/// what stands beside it.
enum SpokenBar: Hashable {
  /// It opens an absolute value or a norm.
  case opening
  /// It closes one, which is more than one thing or not.
  case closing(isSimple: Bool)
  /// It stands between two things.
  case between
  /// It says by its scripts where to take what stands before it: `f|_{x=0}`.
  case evaluation

  /// The bars of a list, by index.
  static func bars(in nodes: [MathNode]) -> [Int: SpokenBar] {
    guard nodes.contains(where: { character(of: $0) != nil }) else { return [:] }
    var finder = SpokenBarFinder(nodes: nodes)
    return finder.bars()
  }

  /// The bar that a node is, perhaps with scripts.
  static func character(of node: MathNode) -> Unicode.Scalar? {
    switch node.kind {
    case .symbol(let symbol), .sizedDelimiter(let symbol, _):
      symbol.character == "|" || symbol.character == "‖" ? symbol.character : nil
    case .scripts(let scripts) where scripts.base.count == 1: character(of: scripts.base[0])
    default: nil
    }
  }

  /// Whether a thing ends with a node, other than a bar, so that a bar behind it may close.
  static func endsOperand(_ node: MathNode) -> Bool {
    if case .operatorName = node.kind { return false }
    return !SpokenList.isPrefix(after: node)
  }
}

/// One pass over a list, bracket by bracket.
private struct SpokenBarFinder {
  /// The bars between two brackets that have no partner yet.
  private struct Level {
    var opened: Int?
    var loose: [Int] = []
  }

  let nodes: [MathNode]
  private var found: [Int: SpokenBar] = [:]
  private var levels = [Level()]

  init(nodes: [MathNode]) {
    self.nodes = nodes
  }

  mutating func bars() -> [Int: SpokenBar] {
    for (index, node) in nodes.enumerated() {
      if SpokenBar.character(of: node) != nil {
        bar(index)
      } else if let mathClass = SpokenList.mathClass(node) {
        if mathClass == .opening { levels.append(Level()) }
        if mathClass == .closing { close() }
      }
    }
    while !levels.isEmpty { close() }
    return found
  }

  private mutating func bar(_ index: Int) {
    var level = levels.popLast() ?? Level()
    let endsOperand = endsOperand(before: index)
    if let start = level.opened, endsOperand, isSame(start, index) {
      pair(start, index)
      level.opened = nil
    } else if endsOperand, level.opened == nil, level.loose.isEmpty, isEvaluation(index) {
      found[index] = .evaluation
    } else if endsOperand || level.opened != nil {
      level.loose.append(index)
    } else {
      level.opened = index
    }
    levels.append(level)
  }

  /// Ends a level: what is left over makes pairs if it can.
  private mutating func close() {
    guard let level = levels.popLast() else { return }
    let loose = (level.loose + [level.opened].compactMap(\.self)).sorted()
    let isEven = loose.count % 2 == 0 && loose.allSatisfy { isSame($0, loose[0]) }
    for (position, index) in loose.enumerated() {
      if isEven, position % 2 == 1 {
        pair(loose[position - 1], index)
      } else if !isEven {
        found[index] = .between
      }
    }
  }

  private mutating func pair(_ start: Int, _ end: Int) {
    found[start] = .opening
    found[end] = .closing(isSimple: SpokenList.isSimple(Array(nodes[(start + 1)..<end].prefix(2))))
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool {
    SpokenBar.character(of: nodes[one]) == SpokenBar.character(of: nodes[other])
  }

  private func isEvaluation(_ index: Int) -> Bool {
    guard case .scripts(let scripts) = nodes[index].kind, scripts.hasSub else { return false }
    return SpokenBar.character(of: nodes[index]) == "|"
  }

  private func endsOperand(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if case .closing = found[index - 1] { return true }
    if SpokenBar.character(of: nodes[index - 1]) != nil { return false }
    return SpokenBar.endsOperand(nodes[index - 1])
  }
}
