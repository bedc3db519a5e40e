import SourceText

@testable import TeXMath

extension [MathNode] {
  /// The ranges of the nodes and of all below them.
  var allRanges: [SourceRange] {
    flatMap { [$0.range] + $0.children.flatMap(\.allRanges) }
  }

  /// Whether a node, or one below, could not be understood.
  var hasUnknown: Bool {
    contains { node in
      if case .unknown = node.kind { return true }
      return node.children.contains(where: \.hasUnknown)
    }
  }
}

extension MathNode {
  /// The lists inside a node.
  var children: [[MathNode]] {
    switch kind {
    case .symbol, .number, .text, .operatorName, .sizedDelimiter, .space, .unknown: []
    case .group(let nodes), .styled(_, let nodes), .classified(_, let nodes): [nodes]
    case .enclosed(_, let nodes): [nodes]
    case .scripts(let scripts):
      [scripts.base, scripts.sub, scripts.sup, scripts.preSub, scripts.preSup].compactMap { $0 }
    case .fraction(let fraction): [fraction.numerator, fraction.denominator]
    case .root(let radicand, let degree): [radicand, degree ?? []]
    case .accent(let accent): [accent.base]
    case .stack(let stack): [stack.base, stack.over ?? [], stack.under ?? []]
    case .fence(let fence): fence.parts
    case .choice(let choice):
      [choice.display, choice.text, choice.script, choice.scriptScript]
    case .array(let array): array.rows.flatMap { $0 }
    }
  }
}

/// Whether every element of a markup is closed in order.
func isWellFormed(_ markup: String) -> Bool {
  var open: [String] = []
  // By bytes: a combining mark behind `>` makes one Character with it.
  for piece in markup.utf8.split(separator: UInt8(ascii: "<")) {
    guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { return false }
    let tag = String(decoding: piece[..<end], as: UTF8.self)
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else { return false }
    } else if !tag.hasSuffix("/") {
      open.append(String(tag.prefix { $0 != " " }))
    }
  }
  return open.isEmpty
}
