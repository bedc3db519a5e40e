import SourceText

/// Finds a pattern in lists, without backtracking: a hole ends at the first place where what
/// follows it in the pattern begins.
struct PatternMatcher {
  /// The private character that stands for the first hole in a pattern's tree.
  static let firstHole: UInt32 = 0xF_0000

  private let pattern: [MathNode]
  private var captures: [Int: [MathNode]] = [:]

  init(_ pattern: MathPattern) {
    self.pattern = pattern.nodes
  }

  /// The symbol of a hole.
  static func hole(_ number: UInt32, in font: FontState) -> MathSymbol? {
    Unicode.Scalar(firstHole + number).map { scalar in
      MathSymbol(scalar, alphabet: font.isBold ? .boldItalic : font.alphabet)
    }
  }

  /// A list without spaces and without braces around all of it.
  static func significant(_ nodes: [MathNode]) -> [MathNode] {
    var nodes = nodes
    while nodes.count == 1, case .group(let inner) = nodes[0].kind { nodes = inner }
    return nodes.filter { node in
      if case .space = node.kind { return false }
      return true
    }
  }

  /// A list with what the pattern matches replaced, there or inside.
  func rewrite(_ nodes: [MathNode], _ replace: (MathMatch) -> [MathNode]) -> [MathNode] {
    var result: [MathNode] = []
    var index = 0
    while index < nodes.count {
      var matcher = self
      if let end = matcher.match(nodes, from: index) {
        result += replace(
          MathMatch(nodes: Array(nodes[index..<end]), captures: matcher.captures))
        index = end
      } else {
        result.append(nodes[index].mapLists { rewrite($0, replace) })
        index += 1
      }
    }
    return result
  }
}

extension PatternMatcher {
  /// The end of the match that begins at an index of a list.
  private mutating func match(_ nodes: [MathNode], from start: Int) -> Int? {
    guard !pattern.isEmpty else { return nil }
    var index = start
    for part in pattern {
      while index > start, index < nodes.count, case .space = nodes[index].kind { index += 1 }
      guard index < nodes.count else { return nil }
      if case .space = nodes[index].kind { return nil }
      let isMatch = Self.hole(part).map { take(nodes[index...index], $0) }
      guard isMatch ?? matches(part, nodes[index]) else { return nil }
      index += 1
    }
    return index
  }

  /// Whether a whole list is what a list of the pattern asks for.
  private mutating func matches(_ pattern: [MathNode], _ nodes: [MathNode]) -> Bool {
    let pattern = Self.significant(pattern)
    let nodes = Self.significant(nodes)
    var index = 0
    for (position, part) in pattern.enumerated() {
      guard index < nodes.count else { return false }
      if let hole = Self.hole(part) {
        let next = position + 1 < pattern.count ? pattern[position + 1] : nil
        let end = self.end(ofHoleAt: index, in: nodes, before: next)
        guard take(nodes[index..<end], hole) else { return false }
        index = end
      } else {
        guard matches(part, nodes[index]) else { return false }
        index += 1
      }
    }
    return index == nodes.count
  }

  /// Whether both say the same, but for their holes and their places.
  private mutating func matches(_ part: MathNode, _ node: MathNode) -> Bool {
    let expected = part.lists
    let found = node.lists
    guard expected.count == found.count, part.outline == node.outline else { return false }
    for (expected, found) in zip(expected, found) where !matches(expected, found) { return false }
    return true
  }

  private func end(ofHoleAt index: Int, in nodes: [MathNode], before next: MathNode?) -> Int {
    guard let next else { return nodes.count }
    guard Self.hole(next) == nil else { return index + 1 }
    return nodes[(index + 1)...].firstIndex { node in
      var trial = self
      return trial.matches(next, node)
    } ?? nodes.count
  }

  private mutating func take(_ nodes: ArraySlice<MathNode>, _ hole: MathSymbol) -> Bool {
    let isInAlphabet = nodes.allSatisfy { node in
      switch node.kind {
      case _ where hole.alphabet == .standard: true
      case .symbol(let symbol): symbol.alphabet == hole.alphabet
      case .number(_, let alphabet), .text(_, let alphabet): alphabet == hole.alphabet
      default: false
      }
    }
    guard isInAlphabet else { return false }
    let number = Int(hole.character.value - Self.firstHole)
    guard let earlier = captures[number] else {
      captures[number] = Array(nodes)
      return true
    }
    return matches(earlier, Array(nodes))
  }

  /// The hole that a node of a pattern is.
  private static func hole(_ node: MathNode) -> MathSymbol? {
    guard case .symbol(let symbol) = node.kind,
      (firstHole + 1...firstHole + 9).contains(symbol.character.value)
    else { return nil }
    return symbol
  }
}

extension MathNode {
  /// What the node says itself, with empty lists and without a place.
  fileprivate var outline: MathNode {
    var copy = mapLists { _ in [] }
    copy.range = SourceRange(at: 0)
    return copy
  }
}
