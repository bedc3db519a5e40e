import SourceText

/// What the commands of a list that act on all that follows in it make of its nodes.
struct ListChanges {
  private var switches: [(index: Int, change: ListSwitch, range: SourceRange)] = []
  private var infix: InfixFraction?
  private var infixRange = SourceRange(at: 0)
  private var numerator: [MathNode] = []

  /// Whether what came before became a numerator.
  var isSplit: Bool { infix != nil }

  /// Changes the look of what follows a number of nodes.
  mutating func apply(_ change: ListSwitch, at index: Int, range: SourceRange) {
    switches.append((index, change, range))
  }

  /// Makes the nodes that came so far a numerator.
  mutating func split(_ nodes: [MathNode], by fraction: InfixFraction, range: SourceRange) {
    infix = fraction
    infixRange = range
    numerator = switched(nodes)
  }

  /// The finished list, of the nodes since the start or the infix.
  mutating func finish(_ nodes: [MathNode]) -> [MathNode] {
    let last = switched(nodes)
    guard let infix else { return last }
    let fraction = MathFraction(
      numerator, over: last, lineThickness: infix.lineThickness, left: infix.left,
      right: infix.right)
    let range = (numerator + last).reduce(infixRange) { $0.union($1.range) }
    return [MathNode(.fraction(fraction), range: range)]
  }

  /// The nodes, each run wrapped in what was switched on before it.
  private mutating func switched(_ nodes: [MathNode]) -> [MathNode] {
    guard let first = switches.first else { return nodes }
    defer { switches = [] }
    var result = Array(nodes[..<first.index])
    var active = ActiveSwitches()
    for (position, change) in switches.enumerated() {
      active.apply(change.change, range: change.range)
      let next = position + 1 < switches.count ? switches[position + 1].index : nodes.count
      result += active.wrap(Array(nodes[change.index..<next]))
    }
    return result
  }
}

/// The switches that hold at one place of a list; a later one of a kind replaces the earlier.
private struct ActiveSwitches {
  private var style: MathStyle?
  private var size: Double?
  private var color: String?
  private var range = SourceRange(at: 0)

  mutating func apply(_ change: ListSwitch, range: SourceRange) {
    self.range = range
    switch change {
    case .style(let style): self.style = style
    case .size(let size): self.size = size
    case .color(let color): self.color = color
    }
  }

  func wrap(_ nodes: [MathNode]) -> [MathNode] {
    guard !nodes.isEmpty else { return [] }
    let whole = nodes.reduce(range) { $0.union($1.range) }
    var result = nodes
    if let style { result = [MathNode(.styled(style, result), range: whole)] }
    if let size { result = [MathNode(.enclosed(.scaled(size), result), range: whole)] }
    if let color { result = [MathNode(.enclosed(.color(color), result), range: whole)] }
    return result
  }
}
