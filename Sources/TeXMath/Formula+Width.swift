extension Formula {
  /// Whether the formula may be wider than a line of text on a phone, so that it needs a box to
  /// scroll in; a guess from its number of characters, on the safe side.
  public var mayBeWide: Bool { Self.room(for: nodes, within: 14) == nil }

  /// The room that is left behind a list; nil if it does not suffice.
  private static func room(for nodes: [MathNode], within limit: Int) -> Int? {
    var room = limit
    for node in nodes {
      switch node.kind {
      case .text(let text, _), .number(let text, _), .operatorName(let text, _):
        room -= (text.utf8.count + 1) / 2
      case .symbol, .sizedDelimiter, .unknown: room -= 1
      default: break
      }
      for list in node.lists {
        guard let rest = Self.room(for: list, within: room) else { return nil }
        room = rest
      }
      if room < 0 { return nil }
    }
    return room
  }
}
