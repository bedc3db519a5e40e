/// Two bars side by side that are one double bar: those of `||x||` and of `p || q`.
///
/// `|a||b|` is a product, and `||a|-|b||` an absolute value of absolute values, so the bars of each
/// level of brackets are followed.
struct DoubledBars {
  /// A bar that is open.
  private enum Bar {
    case single
    /// Two bars that may be one, with the index of the first.
    case double(Int)
  }

  private let nodes: [MathNode]
  private var levels: [[Bar]] = [[]]
  private var merged: [Int] = []
  private var endsOperand = false

  /// The list with one double bar for each two that belong together.
  static func merged(in nodes: [MathNode]) -> [MathNode] {
    guard nodes.indices.contains(where: { isDoubled(nodes, $0) }) else { return nodes }
    var bars = DoubledBars(nodes)
    return bars.merge()
  }

  private init(_ nodes: [MathNode]) { self.nodes = nodes }

  private mutating func merge() -> [MathNode] {
    var index = 0
    while index < nodes.count {
      var level = levels.popLast() ?? []
      if Self.isDoubled(nodes, index), !endsOperand || !Self.isSingle(level.last) {
        double(index, &level)
        index += 1
      } else if Self.isSingle(nodes[index]) {
        single(&level)
      } else {
        switch SpokenList.mathClass(nodes[index]) {
        case .opening:
          levels.append(level)
          level = []
        case .closing: level = levels.popLast() ?? []
        default: break
        }
        endsOperand = SpokenBar.endsOperand(nodes[index])
      }
      levels.append(level)
      index += 1
    }
    return result()
  }

  private mutating func double(_ index: Int, _ level: inout [Bar]) {
    if !endsOperand {
      level.append(.double(index))
    } else if case .double(let start)? = level.popLast() {
      merged += [start, index]
    } else {
      merged.append(index)
      endsOperand = false
    }
  }

  private mutating func single(_ level: inout [Bar]) {
    guard endsOperand else { return level.append(.single) }
    switch level.popLast() {
    case .single: break
    // What seemed to be a norm was one absolute value in another.
    case .double: level.append(.single)
    case nil:
      level.append(.single)
      endsOperand = false
    }
  }

  private static func isSingle(_ bar: Bar?) -> Bool {
    if case .single? = bar { true } else { false }
  }

  private func result() -> [MathNode] {
    var result: [MathNode] = []
    result.reserveCapacity(nodes.count)
    let starts = Set(merged)
    for (index, node) in nodes.enumerated() where !starts.contains(index - 1) {
      guard starts.contains(index) else {
        result.append(node)
        continue
      }
      var second = nodes[index + 1]
      let bar = MathNode.Kind.symbol(MathSymbol("‖"))
      if case .scripts(var scripts) = second.kind {
        scripts.base[0].kind = bar
        second.kind = .scripts(scripts)
      } else {
        second.kind = bar
      }
      result.append(second)
    }
    return result
  }

  private static func isSingle(_ node: MathNode) -> Bool { SpokenBar.character(of: node) == "|" }

  /// Whether a bar stands at an index, and another closely behind it.
  private static func isDoubled(_ nodes: [MathNode], _ index: Int) -> Bool {
    guard case .symbol(let symbol) = nodes[index].kind, symbol.character == "|",
      index + 1 < nodes.count, isSingle(nodes[index + 1])
    else { return false }
    let (left, right) = (nodes[index].range, nodes[index + 1].range)
    return left.end == right.start || left == right
  }
}
