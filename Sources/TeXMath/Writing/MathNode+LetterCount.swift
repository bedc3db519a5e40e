extension [MathNode] {
  /// About how many letters wide the list is, as far as that matters.
  func letterCount(upTo limit: Int) -> Int {
    var count = 0
    for node in self where count < limit {
      switch node.kind {
      case .group(let nodes): count += nodes.letterCount(upTo: limit - count)
      case .number(let text, _), .operatorName(let text, _), .text(let text, _):
        count += text.utf8.count
      case .space: break
      default: count += 1
      }
    }
    return Swift.min(count, limit)
  }
}
